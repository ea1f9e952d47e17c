import { readFileSync } from 'node:fs'
import type { FileReport } from '../../src/cli/report-lines'
import { openWorkbookFile } from '../../src/hosts/file'
import { audited } from '../support/audited'
import { workbookOfTables } from '../support/testRule'
import { Desk, jsonOf, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())

async function reportOf(path: string, ...more: readonly string[]): Promise<FileReport> {
  const ran = await sanbiao('check', path, '--format', 'json', ...more)
  return jsonOf<{ readonly files: readonly FileReport[] }>(ran).files[0]!
}
const keyIn = ({ findings }: FileReport, code: string): string => findings.find((one) => one.code === code)!.key
const memoryIn = async (path: string) => (await (await openWorkbookFile(readFileSync(path), path)).read()).memory!
const said = ['--reason', '何刚已逐一核实', '--by', '何刚'] as const

test('a finding is accepted by its key into a copy, listed apart there, and can be withdrawn again', async () => {
  const path = desk.put('三月.xlsx', workbookOfTables(audited))
  const before = await reportOf(path)
  const key = keyIn(before, 'DF01')
  expect((await sanbiao('check', path, '--keys')).out).toContain(key)
  const out = desk.path('三月-认可.xlsx')
  const ran = await sanbiao('accept', path, '--key', key, ...said, '--out', out)
  expect([ran.code, ran.out]).toEqual([0, `已认可 1 条。已写入 ${out}\n`])
  expect((await reportOf(path)).accepted).toBe(0)
  const after = await reportOf(out)
  expect(after.accepted).toBe(1)
  expect(after.counts.error).toBeLessThan(before.counts.error)
  const listed = await sanbiao('check', out, '--accepted', '--keys')
  expect(listed.out).toContain('已认可 1 条，不算在内：')
  expect(listed.out).toMatch(/何刚已逐一核实（何刚，\d{4}-\d\d-\d\d）/)
  expect(listed.out).not.toMatch(/1380000\d{4}/)
  const [accepted] = after.findings.filter((one) => one.acceptance && !one.acceptance.follows)
  const again = desk.path('三月-撤回.xlsx')
  const back = await sanbiao('withdraw', out, '--key', accepted!.key, '--out', again)
  expect(back.out).toContain('已撤回 1 条认可')
  expect((await reportOf(again)).counts).toEqual(before.counts)
  expect((await memoryIn(again)).accepted).toEqual([])
})

test('marks that an earlier copy has go from what is accepted now', async () => {
  const path = desk.put('四月.xlsx', workbookOfTables(audited))
  const [filled, out] = [desk.path('四月-已检查.xlsx'), desk.path('四月-认可.xlsx')]
  await sanbiao('fill', path, '--out', filled, '--only', 'marks,problems')
  const marksIn = async (of: string): Promise<number> => {
    const host = await openWorkbookFile(readFileSync(of), of)
    const { sheets } = await host.read()
    return sheets.reduce((sum, { id, ours }) => sum + (ours ? 0 : host.view(id, { from: 0, count: 1 }).marks.length), 0)
  }
  const { findings } = await reportOf(filled)
  const keys = findings.filter(({ severity }) => severity === 'error').map(({ key }) => key)
  await sanbiao('accept', filled, '--key', ...keys, ...said, '--out', out)
  expect(await marksIn(filled)).toBeGreaterThan(await marksIn(out))
  expect((await reportOf(out)).counts.error).toBe(0)
})

test("last month's acceptances hold for the rows that were carried over, and are taken along by what is written", async () => {
  const cards = (n: number) =>
    Array.from({ length: n }, (_, index) => ({
      customerName: `张${'一二三四五六'[index]}`,
      phone: `1380000000${index}`,
      model: '菱智 ',
      level: 'A',
      consultant: '何刚',
      createdDate: `2026-0${index < 4 ? 2 : 3}-1${index}`,
    }))
  const february = desk.put('2026年2月.xlsx', workbookOfTables({ 'prospect-card': cards(4) }))
  const march = desk.put('2026年3月.xlsx', workbookOfTables({ 'prospect-card': cards(6) }))
  const spaced = async (path: string, ...more: readonly string[]) =>
    (await reportOf(path, ...more)).findings.filter(({ code }) => code === 'ST11')
  const accepted = desk.path('2026年2月-认可.xlsx')
  await sanbiao(
    'accept',
    february,
    '--key',
    (await spaced(february)).map(({ key }) => key).join(),
    ...said,
    '--out',
    accepted,
  )
  expect((await spaced(accepted)).every((one) => one.accepted)).toBe(true)
  const carried = await spaced(march, '--previous', accepted)
  expect(carried.map((one) => one.accepted)).toEqual([true, true, true, true, false, false])
  expect(carried[0]!.acceptance).toMatchObject({ by: '何刚', previous: true, holds: true })
  const filled = desk.path('2026年3月-已检查.xlsx')
  await sanbiao('fill', march, '--previous', accepted, '--only', 'problems', '--out', filled)
  expect((await spaced(filled)).map((one) => one.accepted)).toEqual([true, true, true, true, false, false])
  expect((await memoryIn(filled)).salt).not.toBe((await memoryIn(accepted)).salt)
  const { sheets } = await (await openWorkbookFile(readFileSync(filled), filled)).read()
  const list = sheets.find(({ ours }) => ours)!
  const texts = list.columns.flatMap((column) =>
    Array.from({ length: column.length }, (_, row) => String(column.at(row))),
  )
  expect(texts).toContainEqual(expect.stringMatching(/^以下4条已经认可/))
  expect(texts).toContainEqual(expect.stringMatching(/^何刚已逐一核实（何刚，[\d-]+，上月工作簿）$/))
})

test.each([
  [['--key', 'DF01:abc'], '--key 要写成 DF01:'],
  [['--key', `DF01:${'0'.repeat(24)}`], '没有这样的问题'],
  [['--reason', ' '], '请写明为什么认可'],
  [['--by', ''], '请写明谁认可的'],
  [['--reason', '已电13800000001核实'], '理由里有客户的姓名或电话'],
])('refuses %s', async (wrong, why) => {
  const path = desk.put('五月.xlsx', workbookOfTables(audited))
  const right = { '--key': keyIn(await reportOf(path), 'DF01'), '--reason': '已核实', '--by': '何刚' }
  const given = Object.entries({ ...right, ...Object.fromEntries([wrong]) }).flat()
  const ran = await sanbiao('accept', path, ...given.map(String), '--out', desk.path('不会有.xlsx'))
  expect(ran.code).toBe(2)
  expect(ran.err).toContain(why)
  expect(ran.err).not.toContain('13800000001')
})
