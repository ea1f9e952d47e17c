import { openWorkbookFile } from '../../src/hosts/file'
import { readFileSync } from 'node:fs'
import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { Desk, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())
const file = desk.put('三月.xlsx', xlsxOf(dealerMonth({ defects: ['DF01'] })))
const put = (name: string, mapping: unknown): string => desk.put(name, JSON.stringify(mapping))
const ignoring = put('不读.json', { sheets: [{ sheet: '流失*', template: 'ignore' }] })

test('every command that reads a workbook takes a mapping', async () => {
  const plain = await sanbiao('explain', file)
  expect(plain.out).toContain('《意向客户流失分析表》')
  expect((await sanbiao('explain', file, '--mapping', ignoring)).out).not.toContain('《意向客户流失分析表》')
  expect((await sanbiao('check', file)).out).toContain('DF01')
  expect((await sanbiao('check', file, '--mapping', ignoring)).out).not.toContain('【必改】DF01')
  const summary = ['summary', file, '--id', 'loss-reason-by-series']
  expect((await sanbiao(...summary)).out).not.toContain('没有这项汇总要用的表')
  expect((await sanbiao(...summary, '--mapping', ignoring)).out).toContain('没有这项汇总要用的表')
  expect((await sanbiao('kpi', file, '--mapping', ignoring)).code).toBe(0)
})

test('a mapping that is wrong is refused with its place, in both languages', async () => {
  const wrong = put('错.json', { sheets: [{ sheet: '流失', template: 'loss-analysys' }] })
  const { code, err } = await sanbiao('check', file, '--mapping', wrong)
  expect(code).toBe(2)
  expect(err).toContain('sheets › 第1项 › template：没有名为“loss-analysys”的表格，是不是“loss-analysis”？')
  expect(err).toContain('did you mean “loss-analysis”?')
  expect((await sanbiao('kpi', file, '--mapping', desk.path('没有.json'))).err).toContain('没有这个文件')
  expect((await sanbiao('kpi', file, '--mapping', desk.folder)).code).toBe(2)
})

test('a mapping that was given is remembered by the workbook that is written, and holds without being given again', async () => {
  const out = desk.path('三月-新.xlsx')
  const { code } = await sanbiao('fill', file, '--out', out, '--mapping', ignoring)
  expect(code).toBe(0)
  const written = await (await openWorkbookFile(new Uint8Array(readFileSync(out)), '三月.xlsx')).read()
  expect(written.memory?.mapping).toEqual({ sheets: [{ sheet: '流失*', template: 'ignore' }] })
  expect((await sanbiao('check', out)).out).not.toContain('【必改】DF01')
  const again = desk.path('三月-再.xlsx')
  await sanbiao('fill', out, '--out', again, '--month', '2026-03')
  const kept = await (await openWorkbookFile(new Uint8Array(readFileSync(again)), '三月.xlsx')).read()
  expect(kept.memory).toMatchObject({ month: '2026-03', mapping: written.memory!.mapping! })
})

test('several files together each keep to their own mapping', async () => {
  const out = desk.path('乙/三月.xlsx')
  desk.put('乙/甲.xlsx', xlsxOf(dealerMonth()))
  await sanbiao('fill', file, '--out', out, '--only', 'marks', '--mapping', ignoring)
  const ran = await sanbiao('check', desk.path('乙'), '--together', '--format', 'json')
  const { files } = JSON.parse(ran.out) as { files: { path: string; sheets: { template: string | null }[] }[] }
  const read = Object.fromEntries(
    files.map(({ path, sheets }) => [path.slice(-6), sheets.some(({ template }) => template === 'loss-analysis')]),
  )
  expect(read).toEqual({ '甲.xlsx': true, '月.xlsx': false })
})
