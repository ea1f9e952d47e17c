import { a1 } from '../../../src/engine/address'
import { catalog } from '../../../src/catalog'
import { severities } from '../../../src/model/severity'
import { createSession } from '../../../src/session/create-session'
import { typeInto } from '../../office-host/people'
import { FakeClock } from '../../session/live-host'
import { day, workbookOfTables } from '../../support/testRule'
import { openExcel, type OpenExcel } from './excel-witness'

let open: OpenExcel
afterEach(() => open.office.close())

test('what the manager types on his call-back list in Excel is read at the next check, and the list keeps it', async () => {
  open = openExcel({
    sheets: workbookOfTables({
      'loss-analysis': ['王芳', '陈立'].map((customerName, place) => ({
        ...{ customerName, phone: `1380000000${place}`, model: '菱智M5', lossKind: '战败', consultant: '林晓' },
        ...{ createdDate: '2026-02-01', lossDate: '2026-03-05', lossLevel: 'A', lossReason: '买了哈弗H6，便宜8千' },
      })),
    }),
  })
  const session = createSession({
    catalog,
    question: { profile: catalog.profiles[0]!, today: day('2026-03-31') },
    attachHost: () => open.host,
    now: () => performance.now(),
    salt: () => 'salt',
    later: new FakeClock().later,
  })
  const told = () => session.findings({ severities, rule: 'loss-against-call-back' }, 0)
  await session.attach()
  await session.check()
  expect(await told()).toEqual([])

  await session.writeCallList('loss-call-back', {}, 'zh')
  const list = open.office.workbook.sheets.find(({ name }) => name === '经理回访单')!
  const value = (row: number, column: number) => list.cells.value(row, column)
  const extent = list.cells.extent(false)!
  const all = (length: number): number[] => Array.from({ length }, (_, place) => place)
  const header = all(extent.rows).find((row) => value(row, 0) === '序号')!
  const verdict = all(extent.columns).find((column) => value(header, column) === '判定')!
  const row = all(extent.rows).find((one) => all(extent.columns).some((column) => value(one, column) === '陈立'))!
  open.office.person(typeInto('经理回访单', a1(row, verdict), '驳回'))
  await open.office.settled()
  await session.check()

  const [finding, ...others] = await told()
  expect(others).toEqual([])
  expect(finding?.sheetName).toBe('意向客户流失分析表')
  // Written anew the list keeps the answer, and so does the finding.
  await session.writeCallList('loss-call-back', {}, 'zh')
  expect(value(row, verdict)).toBe('驳回')
  await session.check()
  expect(await told()).toHaveLength(1)
}, 60_000)
