import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { effectiveConfig } from '../../src/engine/rule-settings'
import type { Question } from '../../src/model/context'
import type { Profile } from '../../src/model/profile'
import type { Catalog } from '../../src/model/report'
import { tableRule } from '../../src/model/rule'
import type { RuleSettings } from '../../src/model/rule-settings'
import { text } from '../../src/model/text'
import type { Workbook } from '../../src/model/workbook'
import { day, workbookOfTables } from '../support/testRule'

const words = (id: string, code: string) => ({
  id,
  code,
  severity: 'error' as const,
  title: text(id, id),
  why: text('为', 'why'),
  source: ['inferred'],
})
const short = tableRule({
  ...words('short-reason', 'DF91'),
  messages: { short: text('少于{least}字', 'under {least}'), none: text('空白', 'blank') },
  severities: { none: 'warning' },
  on: ['loss-analysis'],
  fields: ['lossReason'],
  *check({ values }, { settings: { reasonMinChars: least } }) {
    for (const row of values.lossReason.rowsWhere((reason) => reason.length < least))
      yield { row, field: 'lossReason', message: 'short', data: { least } }
    for (const row of values.lossReason.blankRows()) yield { row, field: 'lossReason', message: 'none' }
  },
})
const after = tableRule({
  ...words('short-reason-asked', 'DF92'),
  messages: { asked: text('问', 'ask') },
  after: ['short-reason'],
  on: ['loss-analysis'],
  fields: ['lossReason'],
  *check({ table }) {
    const at = { in: { table } as never, row: 0, field: 'lossReason' as const }
    yield { row: 0, field: 'lossReason', message: 'asked', causedBy: { rule: 'short-reason', at } }
  },
})
const few: Catalog = { ...catalog, rules: [short, after] }
const [fengxing] = catalog.profiles
const loss = (customerName: string, phone: string, lossReason: string | null) => ({
  customerName,
  phone,
  model: '菱智',
  createdDate: '2026-03-01',
  initialLevel: 'B',
  lossDate: '2026-03-05',
  lossReason,
  managerSignature: '张',
})
const book = workbookOfTables({
  'loss-analysis': [loss('陈小军', '13800000001', '价格太高'), loss('周小红', '13800000002', null)],
})
const config = (rules: RuleSettings['rules'], settings: RuleSettings['settings'] = {}): RuleSettings => ({
  rules,
  settings,
})
const ask = (given?: RuleSettings, remembered?: RuleSettings, profile: Partial<Profile> = {}) => {
  const workbook: Workbook = remembered ? { ...book, memory: { salt: 's', config: remembered, accepted: [] } } : book
  const question: Question = {
    profile: { ...fengxing!, ...profile },
    today: day('2026-03-31'),
    ...(given ? { config: given } : {}),
  }
  return checkNow(workbook, few, question)
}
const said = (report: ReturnType<typeof ask>): string[] =>
  report.findings.map(({ code, severity, row }) => `${code} ${severity} ${row}`)

test('a rule that is turned off is not checked, and who turned it off is said', () => {
  for (const name of ['DF91', 'short-reason']) {
    const report = ask(config({ [name]: 'off' }))
    expect(said(report)).toEqual(['DF92 error 0'])
    expect(report.findings[0]?.causedBy).toBeNull()
    expect(report.notChecked).toEqual([
      { code: 'DF91', reason: text('已关闭（给出的设置文件）', 'Turned off by the settings given') },
    ])
  }
  expect(ask(undefined, config({ DF91: 'off' })).notChecked[0]?.reason.zh).toBe('已关闭（工作簿中记住的设置）')
  expect(ask(undefined, undefined, { rules: { DF91: 'off' } }).notChecked[0]?.reason.zh).toBe('已关闭（口径）')
})

test('a severity that was set holds for every message of the rule', () => {
  expect(said(ask())).toEqual(['DF91 error 0', 'DF91 warning 1', 'DF92 error 0'])
  const report = ask(config({ DF91: { severity: 'info' } }))
  expect(said(report)).toEqual(['DF91 info 0', 'DF91 info 1', 'DF92 error 0'])
  expect(report.counts).toEqual({ error: 1, warning: 0, info: 2 })
  expect(report.findings.at(-1)?.causedBy?.severity).toBe('info')
})

test('the question stands above the workbook, the workbook above the profile', () => {
  const off = config({ DF91: 'off' })
  const back = config({ 'short-reason': {} })
  expect(said(ask(back, off))).toEqual(['DF91 error 0', 'DF91 warning 1', 'DF92 error 0'])
  expect(said(ask(undefined, back, { rules: { DF91: 'off' } }))).toHaveLength(3)
  const mild = { rules: { DF91: { severity: 'info' } } } as const
  expect(said(ask(config({}), config({}, { reasonMinChars: 9 }), mild))[0]).toBe('DF91 info 0')
  const least = (report: ReturnType<typeof ask>): unknown => report.findings[0]?.data['least']
  expect(least(ask())).toBe(6)
  expect(least(ask(undefined, config({}, { reasonMinChars: 9 })))).toBe(9)
  expect(least(ask(config({}, { reasonMinChars: 8 }), config({}, { reasonMinChars: 9 })))).toBe(8)
  expect(said(ask(config({}, { reasonMinChars: 4 })))).not.toContain('DF91 error 0')
})

test('of a group of thresholds only what was said changes', () => {
  const { settings } = ask(
    config({}, { cadence: { H: 1 }, restDays: { weekly: [2] } }),
    config({}, { cadence: { A: 5 }, window: { H: null, C: 120 }, stayMinForLevel: { B: 15 } }),
  ).context
  const base = fengxing!.settings
  expect(settings.cadence).toEqual({ ...base.cadence, H: 1, A: 5 })
  expect(settings.window).toEqual({ ...base.window, H: null, C: 120 })
  expect(settings.stayMinForLevel).toEqual({ ...base.stayMinForLevel, B: 15 })
  expect(settings.restDays).toEqual({ ...base.restDays, weekly: [2] })
  expect(fengxing!.settings.cadence.H).toBe(2)
})

test('what a workbook remembers and this version does not know changes nothing', () => {
  const odd = {
    moonDays: 3,
    reasonMinChars: 'six',
    commentMinChars: null,
    gmRequired: 1,
    vagueReasons: [{}],
    lowLevels: 'C',
    cadence: { Z: 1, H: 'two' },
    window: 7,
    rateTolerance: Number.NaN,
    restDays: { weekly: 'never mind', moon: 1 },
  }
  const { settings } = ask(undefined, config({ XX99: 'off' }, odd as unknown as RuleSettings['settings'])).context
  const { restDays, ...others } = fengxing!.settings
  expect(settings).toMatchObject({ ...others, restDays: { closed: restDays.closed } })
  expect(Object.keys(settings)).toEqual(Object.keys(fengxing!.settings))
})

test('a run is taken over until its severity or a threshold changes', () => {
  const first = ask(config({ DF92: { severity: 'info' } }))
  const question = { profile: fengxing!, today: day('2026-03-31') }
  const second = checkNow(book, few, { ...question, config: config({ DF92: { severity: 'info' } }) }, first)
  expect(second.findings.map((finding) => first.findings.includes(finding))).toEqual([true, true, true])
  const third = checkNow(book, few, { ...question, config: config({ DF92: { severity: 'warning' } }) }, first)
  expect(said(third)).toEqual(['DF91 error 0', 'DF91 warning 1', 'DF92 warning 0'])
  const fourth = checkNow(book, few, { ...question, config: config({}, { reasonMinChars: 2 }) }, first)
  expect(said(fourth)).toEqual(['DF91 warning 1', 'DF92 error 0'])
})

test('what is asked is laid over what is remembered', () => {
  const remembered = config({ DF91: 'off', DF92: 'off' }, { cadence: { H: 3, A: 9 }, vagueReasons: ['贵'] })
  const asked = config({ DF92: { severity: 'info' } }, { cadence: { H: 1 }, vagueReasons: ['行'] })
  expect(effectiveConfig(asked, remembered)).toEqual(
    config({ DF91: 'off', DF92: { severity: 'info' } }, { cadence: { H: 1, A: 9 }, vagueReasons: ['行'] }),
  )
  expect(effectiveConfig(undefined, remembered)).toBe(remembered)
  expect(effectiveConfig(asked, undefined)).toBe(asked)
})
