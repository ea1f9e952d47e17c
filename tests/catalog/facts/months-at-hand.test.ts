import { catalog } from '../../../src/catalog'
import { fengxingSettings } from '../../../src/catalog/facts/fengxing-settings'
import { matchProspects } from '../../../src/catalog/facts/match-prospects'
import { monthsAtHand } from '../../../src/catalog/facts/months-at-hand'
import { checkNow } from '../../../src/engine/check'
import { isoDay } from '../../../src/model/month'
import { day, workbookOfTables } from '../../support/testRule'

const customer = (index: number, lossDate: string | null) => ({
  customerName: `客户${index}`,
  phone: `138000001${String(index).padStart(2, '0')}`,
  lossDate,
})
const ofFebruary = (count: number) => Array.from({ length: count }, (_, index) => customer(index, '2026-02-10'))

/** Months at hand of a March form, as `month from day`. */
function atHand(
  entries: readonly object[],
  cards: readonly object[],
  title = '2026年3月流失分析表',
): readonly string[] {
  const [profile] = catalog.profiles
  if (!profile) throw new Error('no profile')
  const { tables } = checkNow(
    workbookOfTables({
      'loss-analysis': { title, rows: entries.map((entry) => ({ lossReason: '买了哈弗H6', ...entry })) },
      'prospect-card': cards.map((card) => ({ model: '菱智M5', status: '战败', ...card })),
    }),
    { ...catalog, rules: [], kpis: [], summaries: [] },
    { profile, today: day('2026-03-31') },
  )
  const of = (id: string) => tables.filter(({ template }) => template.id === id)
  const since = monthsAtHand(matchProspects(of('loss-analysis'), of('prospect-card')), fengxingSettings)
  return [...since].map(([month, first]) => `${month} from ${isoDay(first)}`)
}

const march = '2026-03 from 2026-03-01'

test('the form’s own month', () => {
  expect(atHand([customer(0, '2026-03-05')], [customer(0, '2026-03-05')])).toEqual([march])
})

test('a month written up afterwards: the cards were lost in it, the entries say another day', () => {
  expect(atHand([customer(0, '2026-03-05'), customer(1, '2026-03-05')], ofFebruary(5))).toEqual([
    march,
    '2026-02 from 2026-02-01',
  ])
})

test('an entry of last month’s last days: only from that day on', () => {
  expect(atHand([customer(9, '2026-02-27')], ofFebruary(4))).toEqual([march, '2026-02 from 2026-02-27'])
})

test('an entry of the middle of last month: all of it', () => {
  expect(atHand([customer(9, '2026-02-12')], ofFebruary(4))).toEqual([march, '2026-02 from 2026-02-01'])
})

test('one straggler of a month is not the month: its twenty losses stand on its own form', () => {
  expect(atHand([customer(3, '2026-03-02')], ofFebruary(20))).toEqual([march])
})

test('a card that was bought or is open again brings no month to hand', () => {
  const open = { ...customer(0, '2026-02-10'), status: '在跟' }
  expect(atHand([customer(0, '2026-03-05')], [open])).toEqual([march])
})
