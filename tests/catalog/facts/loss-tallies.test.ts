import { catalog } from '../../../src/catalog'
import { tallyLosses } from '../../../src/catalog/facts/loss-tallies'
import type { SeenLoss } from '../../../src/catalog/facts/seen-losses'
import { unenteredLosses } from '../../../src/catalog/facts/unentered-losses'
import { checkNow } from '../../../src/engine/check'
import { day, workbookOfTables } from '../../support/testRule'

const profile = catalog.profiles[0]!

function tallies(times: number) {
  const { tables, context } = checkNow(
    workbookOfTables({
      'loss-analysis': [
        {
          customerName: '陈立',
          phone: '13800000001',
          lossDate: '2026-03-05',
          lossReason: '不买了',
          consultant: '周敏',
        },
      ],
      'prospect-card': [
        { customerName: '陈立', phone: '13800000001', status: '战败', lossDate: '2026-03-05', consultant: '周敏' },
        { customerName: '王芳', phone: '13800000002', status: '战败', lossDate: '2026-03-06', consultant: '周敏' },
      ],
      'daily-report': [
        {
          customerName: '李强',
          phone: '13800000003',
          reportDate: '2026-03-09',
          contactPurpose: '促进',
          contactNote: '约周末试驾',
          consultant: '吴迪',
        },
      ],
    }),
    { ...catalog, rules: [], kpis: [], summaries: [] },
    { profile, today: day('2026-04-10'), month: '2026-03' },
  )
  const of = (id: string) => tables.filter(({ template }) => template.id === id)
  const report = of('daily-report')[0]!
  const loss: SeenLoss = { table: report, row: 0, field: 'level', day: day('2026-03-09'), kind: '战败' }
  const unentered = unenteredLosses(of('loss-analysis'), of('prospect-card'), context.settings)
  return tallyLosses(unentered, new Array<SeenLoss>(times).fill(loss))
}

test('lost cards without an entry, and with one, are counted by consultant and month', () => {
  expect(tallies(0)).toMatchObject([
    { consultant: '周敏', month: '2026-03', missing: [1], entered: 1, entries: 1, first: 0 },
  ])
})

test('any number of losses may be told of by other sheets', () => {
  const [, seen] = tallies(200_000)
  expect(seen).toMatchObject({ consultant: '吴迪', month: '2026-03', entered: 0, entries: 0, first: null })
  expect(seen!.seen).toHaveLength(200_000)
})
