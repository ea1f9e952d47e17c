import { catalog } from '../../../src/catalog'
import { checkNow } from '../../../src/engine/check'
import { idOf, planHandOuts } from '../../../src/engine/plan/hand-out'
import { openWorkbookFile } from '../../../src/hosts/file'
import { memoryHost } from '../../../src/hosts/memory'
import type { Edit } from '../../../src/model/edit'
import type { Host } from '../../../src/model/host'
import type { Report } from '../../../src/model/report'
import type { Locale } from '../../../src/model/text'
import type { Cell, Workbook } from '../../../src/model/workbook'
import { day, workbookOfTables } from '../../support/testRule'
import { xlsxOfWorkbook } from '../../support/xlsx/of-workbook'

const card = (customerName: string, phone: string, more: Readonly<Record<string, Cell>> = {}) => ({
  createdDate: '2026-03-02',
  initialLevel: 'B',
  customerName,
  phone,
  model: '菱智M5',
  consultant: '周敏',
  level: 'B',
  status: '在跟',
  ...more,
})
const workbook = workbookOfTables({
  'prospect-card': [card('王芳', '1380000001'), card('欧阳建国', '1380000002'), card('李强', '13800000003')],
})
const checked = (of: Workbook): Report =>
  checkNow(of, catalog, { profile: catalog.profiles[0]!, today: day('2026-04-10'), month: '2026-03' })
const phones = ({ findings }: Report) => findings.filter(({ code, causedBy }) => code === 'FL03' && !causedBy)
const plan = (report: Report, locale: Locale = 'zh', consultant: string | null = '周敏'): readonly Edit[] =>
  planHandOuts([{ consultant, findings: phones(report) }], report, locale)

const ours = (read: Workbook) => read.sheets.find((sheet) => sheet.ours)
const wordsOf = (read: Workbook): string[][] => {
  const columns = ours(read)?.columns ?? []
  return Array.from({ length: columns[0]?.length ?? 0 }, (_, row) =>
    columns.map((column) => String(column.at(row) ?? '')),
  )
}
const linesOf = (read: Workbook): string[][] => wordsOf(read).filter(([first]) => /^\d+$/.test(first!))
/** Somebody writes into the sheet of ours: what a host reads of it then. */
function ticked(read: Workbook, notes: Readonly<Record<string, readonly [string, string]>>): Workbook {
  const written = wordsOf(read).map((row) => {
    const said = notes[row[3]!]
    return said ? [...row.slice(0, 6), ...said] : row
  })
  const sheet = ours(read)!
  const cells = written.map((row) =>
    row.map((word, at) => (at === 0 && /^\d+$/.test(word) ? Number(word) : word || null)),
  )
  const columns = sheet.columns.map((_, at) => ({
    length: cells.length,
    at: (row: number) => cells[row]?.[at] ?? null,
  }))
  return { ...read, sheets: read.sheets.map((one) => (one === sheet ? { ...sheet, columns } : one)) }
}

describe.each([
  ['in memory', async (): Promise<Host> => memoryHost(workbook)],
  ['in a file', (): Promise<Host> => openWorkbookFile(xlsxOfWorkbook(workbook), 'a.xlsx')],
])('%s', (_, open) => {
  test("a person's list says where, who, what and what to do, and is gone with everything of ours", async () => {
    const host = await open()
    expect(await host.apply(plan(checked(await host.read())))).toEqual([])
    const read = await host.read()
    expect(ours(read)?.name).toBe('待办-周敏')
    expect(wordsOf(read)[0]?.[0]).toBe('待办：周敏　2026年3月')
    expect(wordsOf(read)[1]?.[0]).toBe('必改 2，请核对 0，提示 0；统计截至2026-03-31。')
    const [first, second, ...more] = linesOf(read)
    expect(more).toEqual([])
    expect(first?.slice(3, 4)).toEqual(['王芳'])
    expect(first?.[2]).toMatch(/^[A-Z]+\d+$/)
    expect(first?.[4]).toMatch(/^【必改】王芳的电话“1380000001”不对/)
    expect(first?.slice(5)).toEqual(['今天改正', '', ''])
    expect(second?.[3]).toBe('欧阳建国')
    await host.apply([{ kind: 'clean' }])
    expect(ours(await host.read())).toBeUndefined()
  })

  test('what people wrote stays beside its line when the list is written again, in the other language too', async () => {
    const host = await open()
    await host.apply(plan(checked(await host.read())))
    const filled = ticked(await host.read(), { 王芳: ['✓', '已问客户'] })
    for (const locale of ['zh', 'en'] as const) {
      await host.apply(plan(checked(filled), locale))
      const again = await host.read()
      expect(again.sheets.filter((sheet) => sheet.ours)).toHaveLength(1)
      expect(linesOf(again).map((line) => [line[3], ...line.slice(6)])).toEqual([
        ['王芳', '✓', '已问客户'],
        ['欧阳建国', '', ''],
      ])
    }
  })

  test('what was written of a line that is gone stays below, and how far the list came is told', async () => {
    const host = await open()
    await host.apply(plan(checked(await host.read())))
    const filled = ticked(await host.read(), { 王芳: ['✓', '已改'], 欧阳建国: ['', '联系不上'] })
    const report = checked(filled)
    const rest = phones(report).slice(1)
    await host.apply(planHandOuts([{ consultant: '周敏', findings: rest }], report, 'zh'))
    const again = await host.read()
    expect(wordsOf(again)[1]?.[0]).toMatch(/上次2条，打✓的1条，已经不再列出1条。$/)
    expect(linesOf(again).map((line) => [line[3], ...line.slice(6)])).toEqual([
      ['欧阳建国', '', '联系不上'],
      ['王芳', '✓', '已改'],
    ])
    // Kept a third time as well.
    await host.apply(planHandOuts([{ consultant: '周敏', findings: rest }], checked(again), 'zh'))
    expect(linesOf(await host.read()).map((line) => line[7])).toEqual(['联系不上', '已改'])
  })
})

test('each person has a sheet; names that no sheet and no name of a workbook may bear are borne all the same', async () => {
  const names = ['周/敏', '[总]经理:李*', '很'.repeat(40), null]
  const host = await openWorkbookFile(xlsxOfWorkbook(workbook), 'a.xlsx')
  const report = checked(await host.read())
  const lists = names.map((consultant) => ({ consultant, findings: phones(report) }))
  expect(await host.apply(planHandOuts(lists, report, 'zh'))).toEqual([])
  const made = (await host.read()).sheets.flatMap(({ ours: own, name }) => (own ? [name] : []))
  expect(made).toEqual(['待办-周_敏', '待办-_总_经理_李_', `待办-${'很'.repeat(28)}`, '待办-店内'])
  expect(new Set(names.map(idOf)).size).toBe(4)
})

test('who has nothing to do gets no sheet, and who had one is told so on it', async () => {
  const host = memoryHost(workbook)
  const report = checked(workbook)
  expect(planHandOuts([{ consultant: '李海燕', findings: [] }], report, 'zh')).toEqual([])
  await host.apply(plan(report))
  await host.apply(planHandOuts([{ consultant: '周敏', findings: [] }], checked(await host.read()), 'zh'))
  const read = await host.read()
  expect(linesOf(read)).toEqual([])
  expect(wordsOf(read)[1]?.[0]).toMatch(/^必改 0，请核对 0，提示 0；.*上次2条，打✓的0条，已经不再列出2条。$/)
})
