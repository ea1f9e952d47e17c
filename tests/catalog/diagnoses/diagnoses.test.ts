import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { diagnoses } from '../../../src/catalog/diagnoses'
import { kpis } from '../../../src/catalog/kpis'
import fengxing from '../../../src/catalog/profiles/fengxing'
import { diagnose } from '../../../src/engine/diagnose'
import type { FigureId } from '../../../src/model/diagnosis'
import type { Figure } from '../../../src/model/kpi'
import { text } from '../../../src/model/text'

const { settings } = fengxing
const month = '2026-03'
type Given = Readonly<Record<FigureId, number | readonly [value: number, base: number]>>

const figuresOf = (of: string, given: Given): readonly Figure[] =>
  Object.entries(given).map(([id, told]): Figure => {
    const [kpi = '', variant = ''] = id.split('/')
    const [value, denominator] = typeof told === 'number' ? [told, null] : told
    const grain = of === '' ? 'store' : 'consultant'
    const unit = denominator === null ? 'parties' : 'percent'
    const numerator = denominator === null ? value : value * denominator
    return { kpi, variant, grain, of, month, unit, value, numerator, denominator, reason: null, note: null }
  })
const told = (given: Readonly<Record<string, Given>>, before: Given = {}) =>
  diagnose(
    diagnoses,
    Object.entries(given).flatMap(([of, figures]) => figuresOf(of, figures)),
    figuresOf('', before),
    { month, settings },
  )
const idsOf = (given: Given, before?: Given): readonly string[] =>
  told({ '': given }, before).map(({ diagnosis }) => diagnosis)

test('every unit is in the list, under its file’s name, and reads figures that exist', () => {
  const files = readdirSync(join(__dirname, '../../../src/catalog/diagnoses')).filter((name) => name !== 'index.ts')
  expect(diagnoses.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
  const known = new Set(
    kpis.flatMap((kpi) => (kpi.kind === 'figure' ? kpi.variants.map(({ id }) => `${kpi.id}/${id}`) : [])),
  )
  for (const { reads } of diagnoses) for (const id of reads) expect(known).toContain(id)
})

describe('of the store', () => {
  test('few visits, high closing rate: only against last month, only where both hold', () => {
    const now = { 'showroom-visits/first': 60, 'closing-rate/first-visits': [0.35, 60] } as const
    expect(idsOf(now, { 'showroom-visits/first': 100 })).toEqual(['few-visits-high-closing'])
    expect(idsOf(now, { 'showroom-visits/first': 65 })).toEqual([])
    expect(idsOf(now)).toEqual([])
    expect(idsOf({ ...now, 'closing-rate/first-visits': [0.1, 60] }, { 'showroom-visits/first': 100 })).toEqual([])
  })

  test('many visits, few test drives: not on a few visits, nor where visits fell away', () => {
    const now = { 'showroom-visits/first': 90, 'test-drive-rate/first-visits': [0.2, 90] } as const
    expect(idsOf(now)).toEqual(['visits-without-test-drives'])
    expect(idsOf(now, { 'showroom-visits/first': 200 })).toEqual([])
    expect(idsOf({ ...now, 'showroom-visits/first': 29 })).toEqual([])
    expect(idsOf({ ...now, 'test-drive-rate/first-visits': [0.3, 90] })).toEqual([])
  })

  test('test drives without quotations; quotations without orders', () => {
    const drives = { 'test-drive-rate/all-visits': [0.6, 100], 'quotation-rate/test-drives': [0.1, 60] } as const
    expect(idsOf(drives)).toEqual(['test-drives-without-quotations'])
    expect(idsOf({ ...drives, 'quotation-rate/test-drives': [0.3, 60] })).toEqual([])
    const quotes = { 'quotation-rate/all-visits': [0.5, 100], 'closing-rate/first-visits': [0.07, 100] } as const
    expect(idsOf(quotes)).toEqual(['quotations-without-orders'])
    expect(idsOf({ ...quotes, 'closing-rate/first-visits': [0.08, 100] })).toEqual([])
  })

  test('what is left of the target against the H and A prospects', () => {
    const short = { 'target-achievement/gap': 10, 'open-prospects/h': 3, 'open-prospects/a': 4 }
    const [few] = told({ '': short })
    expect(few?.finding.zh).toBe('离目标还差10台；在跟的H级3位、A级4位，共7位。')
    expect(few?.proposal.zh).toContain('少于缺口')
    const [many] = told({ '': { ...short, 'open-prospects/a': 7 } })
    expect(many?.proposal.zh).toContain('不少于缺口')
    expect(idsOf({ ...short, 'target-achievement/gap': 0 })).toEqual([])
  })

  test('few referrals', () => {
    expect(idsOf({ 'referral-share/new-cards': [0.05, 40] })).toEqual(['few-referrals'])
    expect(idsOf({ 'referral-share/new-cards': [0.13, 40] })).toEqual([])
  })
})

test('the weakest stage is named where one falls behind: of the store, and to whom it may lie in the follow-up', () => {
  const step = { from: text('留档批数', 'Captured'), to: text('试驾批数', 'Test drives') }
  const weak = { ...step, entered: 60, count: 24, rate: 0.4, usual: 0.7 }
  const calm = {
    'target-achievement/persons': [0.5, 10],
    'showroom-visits/all': 30,
    'showroom-visits/first': 120,
    'closing-rate/first-visits': [0.1, 30],
  } as const
  const figures = [...figuresOf('', { 'showroom-visits/all': 60 }), ...figuresOf('周敏', calm)]
  const [store, own] = diagnose(diagnoses, figures, [], { month, settings }, (of) => ({
    ...weak,
    months: of === '' ? 3 : null,
  }))
  expect(store?.finding.zh).toContain('“留档批数→试驾批数”：本月60中24，通过率40.0%，前3个月平均70.0%')
  expect(own?.proposal.zh).toContain('先补最弱的一步“留档批数→试驾批数”（通过率40.0%，全店70.0%）。')
  expect(own?.proposal.en).toContain(
    'the weakest stage first, “Captured → Test drives” (40.0% passed, of the store 70.0%).',
  )
})

test('won and lost compared: the side that differs most, from enough cards on', () => {
  const given = {
    'won-against-lost/won-test-driven': [0.8, 10],
    'won-against-lost/lost-test-driven': [0.3, 10],
    'won-against-lost/won-referred': [0.5, 10],
    'won-against-lost/lost-referred': [0.2, 10],
  } as const
  const [statement] = told({ '': given })
  expect(statement?.finding.zh).toBe('成交的卡中试驾过的占80.0%，战败的卡中占30.0%。')
  expect(idsOf({ ...given, 'won-against-lost/lost-test-driven': [0.7, 10] })).toEqual(['won-and-lost-differ'])
  const alike = { 'won-against-lost/lost-test-driven': [0.7, 10], 'won-against-lost/lost-referred': [0.4, 10] } as const
  expect(idsOf({ ...given, ...alike })).toEqual([])
  const few = { 'won-against-lost/won-test-driven': [0.8, 4], 'won-against-lost/won-referred': [0.5, 4] } as const
  expect(idsOf({ ...given, ...few })).toEqual([])
})

describe('of a consultant', () => {
  const of = (given: Given, more: Readonly<Record<string, Given>> = {}) =>
    told({ 周敏: given, ...more }).filter((statement) => statement.of === '周敏')
  const busy = { 'target-achievement/persons': [0.5, 10] } as const

  test('who is short of the target is too busy, has too few visitors, or loses them in the follow-up', () => {
    // 200 receptions of an hour, where March 2026 has 22 working days of eight.
    const load = { ...busy, 'showroom-visits/all': 200, 'mean-dwell-time/times': [60, 200] } as const
    expect(of(load)[0]?.proposal.zh).toContain('太忙')
    const calm = { ...load, 'showroom-visits/all': 30, 'closing-rate/first-visits': [0.1, 30] } as const
    expect(of({ ...calm, 'showroom-visits/first': 30 })[0]?.finding.zh).toContain(
      '按现在的成交率（本人没有成交的按全店）要首次来店100批，实有30批',
    )
    expect(of({ ...calm, 'showroom-visits/first': 120 })[0]?.proposal.zh).toContain('流失在跟进中')
    expect(of({ ...load, 'target-achievement/persons': [1, 10] })).toEqual([])
    // Who sold none has no rate to reckon with: the store's stands in, and without that nothing is said.
    const none = { ...calm, 'showroom-visits/first': 30, 'closing-rate/first-visits': [0, 30] } as const
    const store = { 'closing-rate/first-visits': [0.2, 90] } as const
    expect(of(none, { '': store })[0]?.finding.zh).toContain('要首次来店50批，实有30批')
    expect(of(none)).toEqual([])
  })

  test('more contacts due by the cadence than a day holds', () => {
    const [statement] = of({ 'open-prospects/h': 80, 'open-prospects/a': 84 })
    expect(statement?.finding.zh).toContain('每天要联系52.0户（H80 A84）')
    expect(of({ 'open-prospects/h': 80 })).toEqual([])
  })

  test('below the mean in three items of five, and not in two', () => {
    const good = {
      'showroom-visits/return': 10,
      'capture-rate/first-visits': [0.9, 50],
      'test-drive-rate/prospects': [0.5, 40],
      'mean-dwell-time/times': [60, 50],
      'test-drive-rate/first-visits': [0.5, 50],
    } as const
    const low = { ...good, 'showroom-visits/return': 2, 'capture-rate/first-visits': [0.4, 50] } as const
    expect(of(low, { 王芳: good })).toEqual([])
    const [statement] = of({ ...low, 'test-drive-rate/prospects': [0.5, 10] }, { 王芳: good })
    expect(statement?.finding.zh).toBe('周敏有3项低于各顾问平均：再次到店、留档率、新增客户数。')
    expect(statement?.figures).toHaveLength(5)
  })

  test('diligent, many prospects, and yet many lost', () => {
    const store = { 'loss-rate/cards': [0.2, 100] } as const
    const other = { 'contacts/all': 20, 'open-prospects/hab': 10, 'loss-rate/cards': [0.1, 40] } as const
    const own = { 'contacts/all': 60, 'open-prospects/hab': 30, 'loss-rate/cards': [0.35, 60] } as const
    expect(of(own, { '': store, 王芳: other }).map(({ diagnosis }) => diagnosis)).toEqual(['diligent-but-losing'])
    expect(of({ ...own, 'contacts/all': 10 }, { '': store, 王芳: other })).toEqual([])
    expect(of({ ...own, 'loss-rate/cards': [0.25, 60] }, { '': store, 王芳: other })).toEqual([])
  })
})

test('a sentence names nobody a culprit, and both languages say it', () => {
  const all = told({
    '': { 'referral-share/new-cards': [0.05, 40] },
    周敏: { 'open-prospects/h': 200 },
  })
  expect(all).toHaveLength(2)
  for (const { finding, proposal } of all) {
    expect(finding.en).not.toBe('')
    expect(proposal.zh).toMatch(/建议/)
    expect(`${finding.zh}${proposal.zh}`).not.toMatch(/疑似|敷衍|造假/)
  }
})
