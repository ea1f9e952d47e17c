import { existsSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { kpiSheetNames } from '../support/kpi-sheets'
import { summarySheetNames } from '../support/summary-sheets'
import { openWorkbookFile } from '../../src/hosts/file'
import type { FileReport } from '../../src/cli/report-lines'
import type { Workbook } from '../../src/model/workbook'
import { Desk, jsonOf, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())
const month = dealerMonth({ cards: 30, visits: 60, losses: 10, defects: { ST11: 2, ST12: 2, DF10: 2 } })
const input = desk.put('三月.xlsx', xlsxOf(month))
const read = async (path: string): Promise<Workbook> => (await openWorkbookFile(readFileSync(path), path)).read()
const cellsOf = ({ sheets }: Workbook) =>
  sheets
    .filter(({ ours }) => !ours)
    .map(({ name, columns }) => [
      name,
      columns.map((column) => Array.from({ length: column.length }, (_, row) => column.at(row))),
    ])
const oursIn = ({ sheets }: Workbook): string[] => sheets.flatMap(({ ours, name }) => (ours ? [name] : []))

describe('fill', () => {
  test('writes our sheets into a copy; the input and the dealer’s cells stay', async () => {
    const before = readFileSync(input)
    const out = desk.path('三月-已检查.xlsx')
    const ran = await sanbiao('fill', input, '--out', out)
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(input).equals(before)).toBe(true)
    const filled = await read(out)
    expect(oursIn(filled).sort()).toEqual([...summarySheetNames, ...kpiSheetNames, '问题清单'].sort())
    expect(filled.memory?.salt).toMatch(/^[0-9a-f]{32}$/)
    expect(readdirSync(desk.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('a second fill doubles nothing', async () => {
    const out = desk.path('三月-已检查.xlsx')
    const again = desk.path('again.xlsx')
    await sanbiao('fill', input, '--out', out)
    await sanbiao('fill', out, '--out', again)
    const [once, twice] = [await read(out), await read(again)]
    expect(oursIn(twice)).toEqual(oursIn(once))
    expect(cellsOf(twice)).toEqual(cellsOf(once))
    expect(twice.memory).toEqual(once.memory)
  })

  test('--only writes only these parts', async () => {
    const out = desk.path('problems.xlsx')
    await sanbiao('fill', input, '--out', out, '--only', 'Problems')
    expect(oursIn(await read(out))).toEqual(['问题清单'])
    await sanbiao('fill', input, '--out', out, '--only', 'marks,summaries')
    expect(oursIn(await read(out))).toEqual(summarySheetNames)
  })

  test('--only targets writes a sheet to fill in, and keeps what was entered there', async () => {
    const out = desk.path('targets.xlsx')
    const again = desk.path('targets-again.xlsx')
    expect(await sanbiao('fill', input, '--out', out, '--only', 'targets')).toMatchObject({ code: 0, err: '' })
    expect(oursIn(await read(out))).toEqual(['目标分解'])
    const host = await openWorkbookFile(readFileSync(out), out)
    const { id } = (await host.read()).sheets.find(({ ours }) => ours)!
    expect(await host.apply([{ kind: 'set', at: { sheet: id, row: 5, column: 1 }, value: 12, was: null }])).toEqual([])
    writeFileSync(out, await host.save())
    await sanbiao('fill', out, '--out', again)
    const targets = (await read(again)).sheets.find(({ name }) => name === '目标分解')!
    const rowOf = (name: string): number =>
      Array.from({ length: targets.columns[0]!.length }, (_, row) => targets.columns[0]!.at(row)).indexOf(name)
    expect(targets.columns[1]?.at(rowOf('手工：交车目标'))).toBe(12)
    expect(targets.columns[1]?.at(rowOf('需交车（目标）'))).toBe(12)
    expect(oursIn(await read(again))).toContain('指标')
  })

  test('remembers profile and month where they were said', async () => {
    const out = desk.path('said.xlsx')
    await sanbiao('fill', input, '--out', out, '--month', '2026-03', '--profile', 'fengxing', '--only', 'marks')
    expect((await read(out)).memory).toMatchObject({ month: '2026-03', profile: 'fengxing' })
  })
})

describe('clean', () => {
  test('takes everything of ours out again', async () => {
    const filled = desk.path('f.xlsx')
    const cleaned = desk.path('c.xlsx')
    await sanbiao('fill', input, '--out', filled)
    expect(await sanbiao('clean', filled, '--out', cleaned)).toMatchObject({ code: 0, err: '' })
    const [before, after] = [await read(input), await read(cleaned)]
    expect(oursIn(after)).toEqual([])
    expect(cellsOf(after)).toEqual(cellsOf(before))
    expect(after.memory).toBeUndefined()
  })
})

describe('fix', () => {
  test('--safe leaves no safe fix behind and says what it did, masked', async () => {
    const out = desk.path('fixed.xlsx')
    const ran = await sanbiao('fix', input, '--safe', '--out', out)
    expect(ran.code).toBe(0)
    expect(ran.out).toMatch(/ {2}ST1[12] {2}.+!\w+\d+ {2}“.*” → “.*”/)
    expect(ran.out).toMatch(/修正 \d+ 处，还有 \d+ 条问题要由人处理/)
    const check = async (path: string) =>
      jsonOf<{ files: FileReport[] }>(await sanbiao('check', path, '--format', 'json')).files[0]!.findings
    const codes = (findings: FileReport['findings']) => findings.filter(({ code }) => /^ST1[12]$/.test(code)).length
    expect(codes(await check(input))).toBeGreaterThan(0)
    expect(codes(await check(out))).toBe(0)
    expect((await check(out)).some(({ code }) => code === 'DF10')).toBe(true)
  })
})

describe('fix, looked over first and told afterwards', () => {
  test('--dry-run names every cell with before and after, and writes nothing', async () => {
    const out = desk.path('not-there.xlsx')
    const dry = await sanbiao('fix', input, '--safe', '--dry-run')
    expect(dry).toMatchObject({ code: 0, err: '' })
    expect(dry.out).toMatch(/ {2}ST1[12] {2}.+!\w+\d+ {2}“.*” → “.*”/)
    expect(dry.out).toMatch(/将修正 \d+ 处，没有写入任何文件/)
    expect(existsSync(out)).toBe(false)
    const done = await sanbiao('fix', input, '--safe', '--out', out)
    const lines = ({ out: words }: { readonly out: string }) =>
      words.split('\n').filter((line) => line.startsWith('  ST'))
    expect(lines(dry)).toEqual(lines(done))
    expect(await sanbiao('fix', input, '--safe')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--out') as string,
    })
  })

  test('the copy’s list of problems tells them, also when the list is written again; --no-list leaves it out', async () => {
    const [out, again, without] = ['told.xlsx', 'told-again.xlsx', 'untold.xlsx'].map(desk.path)
    const { out: said } = await sanbiao('fix', input, '--safe', '--out', out!)
    const n = said.split('\n').filter((line) => line.startsWith('  ST')).length
    const told = async (path: string): Promise<readonly string[]> => {
      const list = (await read(path)).sheets.find(({ ours, name }) => ours && name === '问题清单')
      const changes = list?.columns[5]
      const all = Array.from({ length: changes?.length ?? 0 }, (_, row) => String(changes?.at(row) ?? ''))
      return all.filter((words) => /^“.*” → “.*”$/su.test(words))
    }
    expect((await told(out!)).length).toBe(n)
    await sanbiao('fill', out!, '--only', 'problems', '--out', again!)
    expect(await told(again!)).toEqual(await told(out!))
    await sanbiao('fix', input, '--safe', '--no-list', '--out', without!)
    expect(oursIn(await read(without!))).toEqual([])
  })
})

describe('the input is never overwritten', () => {
  test.each(['fill', 'clean', 'fix'])('%s: not by its name, not through a link', async (command) => {
    const safe = command === 'fix' ? ['--safe'] : []
    const symbolic = desk.path(`${command}-symbolic.xlsx`)
    const hard = desk.path(`${command}-hard.xlsx`)
    symlinkSync(input, symbolic)
    linkSync(input, hard)
    const { mtimeMs } = statSync(input)
    for (const out of [input, desk.path('./三月.xlsx'), symbolic, hard]) {
      const ran = await sanbiao(command, input, ...safe, '--out', out)
      expect(ran.code).toBe(2)
      expect(ran.err).toContain('原文件不能被覆盖')
    }
    expect(statSync(input).mtimeMs).toBe(mtimeMs)
  })

  test('a folder as --out, or one that is not there, is refused', async () => {
    expect((await sanbiao('clean', input, '--out', desk.folder)).code).toBe(2)
    expect((await sanbiao('clean', input, '--out', desk.path('nowhere/x.xlsx'))).code).toBe(2)
  })
})
