import { catalog } from '../../src/catalog'
import type { RuleSettings } from '../../src/model/rule-settings'
import { JsonRefusal } from '../../src/session/json-file'
import { readConfigFile } from '../../src/session/config-file'

const read = (value: unknown): RuleSettings =>
  readConfigFile(typeof value === 'string' ? value : JSON.stringify(value), catalog)
function refusal(value: unknown): { readonly zh: string; readonly en: string } {
  try {
    read(value)
  } catch (error) {
    if (error instanceof JsonRefusal) return error.text
    throw error
  }
  throw new Error('it was read')
}

test('rules by code or id, in any case; off, on, a severity in short and at length', () => {
  const rules = {
    df01: 'off',
    'vague-loss-reason': 'info',
    DF09: { severity: 'warning' },
    DF22: 'on',
    DF24: {},
  }
  expect(read({ schema: 'sanbiao/config@1', rules })).toEqual({
    rules: { DF01: 'off', DF10: { severity: 'info' }, DF09: { severity: 'warning' }, DF22: {}, DF24: {} },
    settings: {},
  })
  expect(read('\ufeff{}')).toEqual({ rules: {}, settings: {} })
})

test('thresholds of every kind, groups in part', () => {
  const settings = {
    reasonMinChars: 8,
    gmRequired: false,
    cadence: { H: 3 },
    window: { C: null },
    stayMinForLevel: { B: 15 },
    lowLevels: ['B', 'C'],
    vagueReasons: ['随便'],
    serviceDestinations: { 外地: ['隔壁县'] },
    restDays: { weekly: [1], closed: ['2026-02-20'] },
    lossRateTarget: 0.6,
    lossTableMaker: 'manager',
    churnProfile: 'tier4',
  }
  expect(read({ settings }).settings).toEqual(settings)
})

test('every threshold of every profile may be written into a file as it stands', () => {
  for (const { settings } of catalog.profiles) expect(read({ settings }).settings).toEqual(settings)
})

test.each([
  ['不是 JSON', '{ "rules": }', ['JSON'], ['JSON']],
  ['别的东西', 3, ['整个文件：这里要写一组名称和值'], ['the whole file: write names and values']],
  [
    '写错的一组',
    { rule: {} },
    ['不认识“rule”，是不是“rules”？可以写：schema、rules、settings'],
    ['did you mean “rules”?'],
  ],
  ['没有的代码', { rules: { DF010: 'off' } }, ['rules：不认识“DF010”，是不是“DF01”？'], ['“DF010” is not known here']],
  [
    '写错的规则名',
    { rules: { 'vague-lost-reason': 'off' } },
    ['是不是“vague-loss-reason”？'],
    ['“vague-loss-reason”?'],
  ],
  [
    '写错的级别',
    { rules: { DF01: 'of' } },
    ['rules › DF01：是不是“off”？可以写：off、on、error、warning、info'],
    ['did you mean “off”?'],
  ],
  [
    '级别不是词',
    { rules: { DF01: false } },
    ['rules › DF01：可以写：off、on、error、warning、info'],
    ['one of off, on'],
  ],
  ['别的级别', { rules: { DF01: { severity: 'fatal' } } }, ['rules › DF01'], ['"severity": "warning"']],
  [
    '写了两次',
    { rules: { DF01: 'off', 'lost-card-not-in-table': 'on' } },
    ['DF01（lost-card-not-in-table）写了两次'],
    ['twice'],
  ],
  [
    '写错的阈值',
    { settings: { reasonMinChar: 8 } },
    ['settings：不认识“reasonMinChar”，是不是“reasonMinChars”？'],
    ['All names: docs/'],
  ],
  [
    '带引号的数',
    { settings: { reasonMinChars: '8' } },
    ['settings › reasonMinChars：这里要写数字，不加引号'],
    ['write a number'],
  ],
  ['负数', { settings: { reasonMinChars: -1 } }, ['settings › reasonMinChars：不能小于0'], ['less than 0']],
  ['大于一的比例', { settings: { lossRateTarget: 65 } }, ['settings › lossRateTarget：不能大于1'], ['more than 1']],
  ['真假', { settings: { gmRequired: '是' } }, ['settings › gmRequired：这里要写 true 或 false'], ['true or false']],
  [
    '没有的级别',
    { settings: { cadence: { Z: 1 } } },
    ['settings › cadence：不认识“Z”，可以写：O、H、A、B、C、D'],
    ['O, H, A'],
  ],
  [
    '零天',
    { settings: { cadence: { H: 0 } } },
    ['settings › cadence › H：不能小于1'],
    ['cadence › H: it may not be less than 1'],
  ],
  ['列表', { settings: { vagueReasons: '贵' } }, ['settings › vagueReasons：这里要写一个列表'], ['write a list']],
  [
    '级别的列表',
    { settings: { lowLevels: ['c'] } },
    ['settings › lowLevels › 第1项：是不是“C”？'],
    ['lowLevels › item 1'],
  ],
  [
    '日期',
    { settings: { restDays: { closed: ['3月5日'] } } },
    ['restDays › closed › 第1项：日期要写成'],
    ['2026-03-05'],
  ],
  [
    '休息日',
    { settings: { restDays: { weekly: 'sunday' } } },
    ['restDays › weekly：可以写“official”'],
    ['list of weekdays'],
  ],
  ['别的版本', { schema: 'sanbiao/config@9' }, ['schema：是不是“sanbiao/config@1”？'], ['sanbiao/config@1']],
])('%s：说明哪里不对，可以写什么', (_, value, chinese, english) => {
  const { zh, en } = refusal(value)
  for (const words of chinese) expect(zh).toContain(words)
  for (const words of english) expect(en).toContain(words)
})

test('all that is wrong is told at once, the first five in words', () => {
  const rules = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`XY${index}${index}`, 'off']))
  expect(refusal({ rules }).zh).toMatch(/^设置文件有7处不对：.*另有2处/)
})
