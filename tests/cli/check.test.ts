import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { leftOut } from '../support/left-out'
import { audited } from '../support/audited'
import { workbookOfTables } from '../support/testRule'
import { unexpected } from '../../src/cli/unexpected'
import { workbookOf } from '../support/workbook'
import type { FileReport } from '../../src/cli/report-lines'
import { Desk, jsonOf, sanbiao } from './support/command-line'

interface CheckJson {
  readonly schema: string
  readonly files: readonly FileReport[]
  readonly refused: readonly { readonly path: string; readonly code: string }[]
  readonly others: readonly string[]
}

const desk = new Desk()
afterAll(() => desk.remove())

const auditedFile = desk.put('审计案例.xlsx', workbookOfTables(audited))
const goodMonth = dealerMonth()
const disciplined = desk.put('good/三月.xlsx', xlsxOf(goodMonth))

describe('check --format json', () => {
  test('finds in the audited case what the auditor wrote down', async () => {
    const ran = await sanbiao('check', auditedFile, '--format', 'json')
    const { schema, files } = jsonOf<CheckJson>(ran)
    expect(schema).toBe('sanbiao/report@1')
    expect(files).toHaveLength(1)
    const counts: Record<string, number> = {}
    for (const { code } of files[0]!.findings) counts[code] = (counts[code] ?? 0) + 1
    expect(counts).toEqual({ DF01: 3, DF03: 2, DF05: 1, DF10: 2, DF22: 2, DF24: 1, DF27: 1 })
    expect(ran.code).toBe(files[0]!.counts.error > 0 ? 1 : 0)
    expect(files[0]!.context).toMatchObject({
      profile: 'fengxing',
      month: '2026-03',
      asOf: '2026-03-31',
      today: '2026-04-10',
    })
  })

  test('speaks of rows and cells as Excel shows them, and of customers by their surname', async () => {
    const { files } = jsonOf<CheckJson>(await sanbiao('check', auditedFile, '--format', 'json'))
    const { findings, sheets } = files[0]!
    const vague = findings.find(({ code }) => code === 'DF10')
    const form = sheets.find(({ template }) => template === 'loss-analysis')
    const reasons = form?.columns.find(({ field }) => field === 'lossReason')
    expect(form).toMatchObject({ headerRows: [2], rows: 2, unmapped: [] })
    expect(vague).toMatchObject({ row: 3, cell: `${reasons?.column}3`, field: 'lossReason', sheet: form?.name })
    const missing = findings.find(({ code }) => code === 'DF01')
    expect(missing?.message).toEqual({
      zh: '陈*卡上已标“战败”，流失分析表里没有这位客户，请补登记',
      en: expect.stringContaining('陈*') as string,
    })
    expect(missing?.key).toMatch(/^DF01:[0-9a-f]{24}$/)
    const fewer = findings.find(({ code }) => code === 'DF27')
    expect(findings.map(({ key }) => key)).toContain(fewer?.causedBy)
  })

  test('a disciplined month: nothing wrong, and no rule left out', async () => {
    const ran = await sanbiao('check', disciplined, '--format', 'json')
    const [file] = jsonOf<CheckJson>(ran).files
    expect(ran.code).toBe(0)
    expect(file?.counts.error).toBe(0)
    const codes = file?.notChecked.map(({ code }) => code) ?? ['no report']
    expect(leftOut(goodMonth, codes)).toEqual([])
    expect(file?.sheets.map(({ template }) => template)).not.toContain(null)
  })

  test('the same words on every run', async () => {
    const once = await sanbiao('check', auditedFile, '--format', 'json')
    expect(await sanbiao('check', auditedFile, '--format', 'json')).toEqual(once)
  })
})

describe('the exit code', () => {
  test.each([
    ['error', 1],
    ['warning', 1],
    ['info', 1],
    ['never', 0],
    ['NEVER', 0],
  ])('--fail-on %s', async (failOn, code) => {
    const { counts } = jsonOf<CheckJson>(await sanbiao('check', auditedFile, '--format', 'json')).files[0]!
    const expected = failOn === 'error' && counts.error === 0 ? 0 : code
    expect((await sanbiao('check', auditedFile, '--fail-on', failOn)).code).toBe(expected)
  })

  test('a named file that is not there is 2, after the others were done', async () => {
    const ran = await sanbiao('check', desk.path('没有.xlsx'), disciplined)
    expect(ran.code).toBe(2)
    expect(ran.out).toContain(disciplined)
    expect(ran.err).toContain('没有这个文件')
  })

  test('a named file that is no workbook is 2', async () => {
    const ran = await sanbiao('check', desk.put('假.xlsx', 'not a zip'), '--lang', 'en')
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toMatch(/^Not checked: .+\n$/)
  })
})

describe('text', () => {
  test('tells sheets, findings and totals in Chinese or English', async () => {
    const chinese = await sanbiao('check', auditedFile)
    expect(chinese.out).toContain('月份 2026-03')
    expect(chinese.out).toContain('《意向客户流失分析表》，2026-03，2条')
    expect(chinese.out).toMatch(/【必改】DF01 .+ · 3\n/)
    expect(chinese.out).toContain('合计：必改')
    expect(chinese.out).toContain('由 DF01 引起')
    const english = await sanbiao('check', auditedFile, '--lang', 'en')
    expect(english.out).toContain('【Error】DF01')
    expect(english.out).toContain('Month 2026-03')
  })

  test('names the rules that could not run, and why', async () => {
    const { 'prospect-card': cards } = audited
    const path = desk.put('只有管理卡.xlsx', workbookOfTables({ 'prospect-card': cards! }))
    const { out } = await sanbiao('check', path)
    expect(out).toMatch(/未检查的规则 \d+ 条：\n(?: {2}.*\n)* {2}(?:DF\d\d ){2,} \S/)
  })

  test('says it when no form was recognised: that is no pass', async () => {
    const { out } = await sanbiao(
      'check',
      desk.put(
        '别的.xlsx',
        workbookOf({
          配件: [
            ['编号', '名称'],
            [1, '螺丝'],
          ],
        }),
      ),
    )
    expect(out).toContain('没有认出任何表格，什么也没有检查')
    expect(out).not.toContain('没有发现问题')
  })
})

test('a fault of ours is told without the words of the error', () => {
  const said = unexpected(new TypeError('张伟 13800001234'))
  expect(said.zh).toMatch(/TypeError check\.test\.ts:\d+/)
  expect(said.zh + said.en).not.toMatch(/张伟|1234\b/)
})
