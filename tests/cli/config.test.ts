import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../../src/catalog'
import { openWorkbookFile } from '../../src/hosts/file'
import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { Desk, jsonOf, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())
const file = desk.put('三月.xlsx', xlsxOf(dealerMonth({ defects: ['DF01', 'DF10'] })))
const put = (name: string, config: unknown): string => desk.put(name, JSON.stringify(config))
const off = put('关闭.json', { rules: { DF01: 'off', 'vague-loss-reason': 'info' } })
const memoryOf = async (path: string) =>
  (await (await openWorkbookFile(new Uint8Array(readFileSync(path)), '三月.xlsx')).read()).memory

interface Checked {
  readonly files: readonly {
    readonly findings: readonly { readonly code: string; readonly severity: string }[]
    readonly notChecked: readonly { readonly code: string; readonly reason: { readonly zh: string } }[]
  }[]
}
const found = async (...args: readonly string[]) => {
  const { files } = jsonOf<Checked>(await sanbiao('check', ...args, '--format', 'json'))
  return {
    severities: (code: string) => [
      ...new Set(files[0]!.findings.filter((one) => one.code === code).map(({ severity }) => severity)),
    ],
    closed: files[0]!.notChecked.filter(({ reason }) => reason.zh.startsWith('已关闭')).map(({ code }) => code),
  }
}

test('rules off and of another severity, by the file that is given; what is off is said', async () => {
  const plain = await found(file)
  expect([plain.severities('DF01'), plain.severities('DF10'), plain.closed]).toEqual([
    ['error', 'info'],
    ['warning'],
    [],
  ])
  const set = await found(file, '--config', off)
  expect([set.severities('DF01'), set.severities('DF10'), set.closed]).toEqual([[], ['info'], ['DF01']])
  expect((await sanbiao('check', file, '--config', off)).out).toContain('DF01  已关闭（给出的设置文件）')
})

test('thresholds', async () => {
  const all = put('宽.json', { settings: { reasonMinChars: 0, vagueReasons: [] } })
  expect((await found(file, '--config', all)).severities('DF10')).toEqual([])
})

test('a wrong setting is refused by name in both languages, and nothing is checked', async () => {
  const wrong = put('错.json', { rules: { DF1: 'off' }, settings: {} })
  const { code, out, err } = await sanbiao('check', file, '--config', wrong)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(`--config ${wrong}：设置文件有1处不对：rules：不认识“DF1”，是不是“`)
  expect(err).toContain('“DF1” is not known here; did you mean “')
  const typed = put('错2.json', { settings: { reasonMinChars: '八' } })
  expect((await sanbiao('fill', file, '--out', desk.path('x.xlsx'), '--config', typed)).err).toContain(
    'settings › reasonMinChars：这里要写数字，不加引号。',
  )
  expect((await sanbiao('kpi', file, '--config', desk.path('没有.json'))).err).toContain('没有这个文件')
})

test('settings that were given are remembered by the workbook that is written; what is given later stands above', async () => {
  const out = desk.path('三月-新.xlsx')
  expect((await sanbiao('fill', file, '--only', 'marks', '--out', out, '--config', off)).code).toBe(0)
  expect((await memoryOf(out))?.config).toEqual({ rules: { DF01: 'off', DF10: { severity: 'info' } }, settings: {} })
  expect((await found(out)).closed).toEqual(['DF01'])
  expect((await sanbiao('check', out)).out).toContain('DF01  已关闭（工作簿中记住的设置）')
  const on = put('打开.json', { rules: { DF01: 'on' }, settings: { reasonMinChars: 7 } })
  const again = await found(out, '--config', on)
  expect([again.severities('DF01'), again.severities('DF10'), again.closed]).toEqual([['error', 'info'], ['info'], []])
  const second = desk.path('三月-再.xlsx')
  await sanbiao('fill', out, '--only', 'marks', '--out', second, '--config', on)
  expect((await memoryOf(second))?.config).toEqual({
    rules: { DF01: {}, DF10: { severity: 'info' } },
    settings: { reasonMinChars: 7 },
  })
  expect((await memoryOf(second))?.salt).toBe((await memoryOf(out))?.salt)
})

test('the page about settings names only thresholds that there are, and the rules that read them', () => {
  const page = readFileSync(join(__dirname, '../../docs/规则设置.md'), 'utf8')
  const rows = page.split('\n').filter((line) => line.startsWith('| `'))
  const names = rows.flatMap((line) => [...line.split('|')[1]!.matchAll(/`(\w+)`/g)].map(([, name]) => name!))
  expect(names.length).toBeGreaterThanOrEqual(50)
  expect(names.filter((name) => !(name in catalog.profiles[0]!.settings))).toEqual([])
  const codes = rows.flatMap((line) => [...line.split('|')[3]!.matchAll(/[A-Z]{2}\d\d/g)].map(([code]) => code))
  expect(codes.filter((code) => !catalog.rules.some((rule) => rule.code === code))).toEqual([])
})
