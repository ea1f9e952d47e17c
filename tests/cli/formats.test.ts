import { readFileSync } from 'node:fs'
import { audited } from '../support/audited'
import { workbookOfTables } from '../support/testRule'
import { Desk, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())
const file = desk.put('审计 案例.xlsx', workbookOfTables(audited))
const names = Object.values(audited).flatMap((rows) =>
  (Array.isArray(rows) ? rows : []).map((row) => String((row as { customerName?: unknown }).customerName)),
)

test('names and phones are masked unless asked for', async () => {
  for (const format of ['sarif', 'junit']) {
    const { out } = await sanbiao('check', file, '--format', format)
    expect(names.filter((name) => name.length > 1 && out.includes(name))).toEqual([])
    expect(out).not.toMatch(/1380000\d{4}/)
    const bare = (await sanbiao('check', file, '--format', format, '--unmask')).out
    expect(names.some((name) => bare.includes(name))).toBe(true)
  }
})

test('every format is written to --out as it would be said, and never over a workbook', async () => {
  for (const format of ['text', 'json', 'sarif', 'junit']) {
    const out = desk.path(`结果.${format}`)
    const ran = await sanbiao('check', file, '--format', format, '--out', out)
    const plain = await sanbiao('check', file, '--format', format)
    expect(ran).toEqual({ ...plain, out: `已写入 ${out}\n` })
    expect(readFileSync(out, 'utf8')).toBe(plain.out)
  }
  const before = readFileSync(file)
  const over = await sanbiao('check', file, '--format', 'json', '--out', file)
  expect([over.code, readFileSync(file).equals(before)]).toEqual([2, true])
  expect((await sanbiao('check', file, '--out', desk.path('没有/x.json'))).code).toBe(2)
})
