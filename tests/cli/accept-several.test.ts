import { existsSync, readFileSync } from 'node:fs'
import type { FileReport } from '../../src/cli/report-lines'
import { openWorkbookFile } from '../../src/hosts/file'
import { audited } from '../support/audited'
import { workbookOfTables } from '../support/testRule'
import { Desk, jsonOf, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())

const filesIn = async (...paths: readonly string[]): Promise<readonly FileReport[]> =>
  jsonOf<{ readonly files: readonly FileReport[] }>(await sanbiao('check', ...paths, '--format', 'json')).files
const keysIn = (files: readonly FileReport[], code: string): readonly string[] =>
  files.flatMap(({ findings }) => findings.filter((one) => one.code === code).map(({ key }) => key))
const said = ['--reason', '何刚已逐一核实', '--by', '何刚'] as const
const memoryIn = async (path: string) => (await (await openWorkbookFile(readFileSync(path), path)).read()).memory
const { 'prospect-card': cards, 'loss-analysis': losses } = audited

test('files of one dealer-month: what only both together show is accepted in its own file, and withdrawn again', async () => {
  const cardsFile = desk.put('合/周敏/管理卡.xlsx', workbookOfTables({ 'prospect-card': cards! }))
  const form = desk.put('合/2026年3月流失表.xlsx', workbookOfTables({ 'loss-analysis': losses! }))
  const key = keysIn(await filesIn(desk.path('合'), '--together'), 'DF01')
  expect(key).toHaveLength(3)
  expect(keysIn(await filesIn(desk.path('合')), 'DF01')).toEqual([])
  const alone = await sanbiao('accept', desk.path('合'), '--key', ...key, ...said, '--out', desk.path('没有'))
  expect([alone.code, existsSync(desk.path('没有'))]).toEqual([2, false])

  const out = desk.path('认可')
  const ran = await sanbiao('accept', desk.path('合'), '--together', '--key', ...key, ...said, '--out', out)
  const written = desk.path('认可/周敏/管理卡.xlsx')
  expect([ran.code, ran.out]).toEqual([0, `已认可 3 条。已写入 ${written}\n`])
  expect(existsSync(desk.path('认可/2026年3月流失表.xlsx'))).toBe(false)
  expect((await memoryIn(written))?.accepted).toHaveLength(3)
  const after = await filesIn(written, form, '--together')
  expect(after.map(({ accepted }) => accepted)).toEqual(expect.arrayContaining([3]))
  const back = await sanbiao(
    'withdraw',
    written,
    form,
    '--together',
    '--key',
    ...keysIn(after, 'DF01'),
    '--out',
    desk.path('撤回'),
  )
  expect(back.out).toContain('已撤回 3 条认可')
  expect(((await memoryIn(desk.path('撤回/认可/周敏/管理卡.xlsx'))) ?? { accepted: null }).accepted).toEqual([])
  expect(existsSync(cardsFile)).toBe(true)
})

test('each file by itself: of a folder, those are copied that a key is of; marks of an earlier copy go', async () => {
  const [first, second] = ['甲', '乙'].map((name) => desk.put(`店/${name}.xlsx`, workbookOfTables(audited)))
  desk.put('店/丙.xlsx', workbookOfTables({ 'loss-analysis': losses! }))
  desk.put('店/坏的.xlsx', 'no workbook')
  await sanbiao('fill', first!, '--out', desk.path('店/甲-标.xlsx'), '--only', 'marks,problems')
  const files = await filesIn(desk.path('店/甲-标.xlsx'), second!)
  const ran = await sanbiao(
    'accept',
    desk.path('店'),
    '--key',
    ...keysIn(files, 'DF01'),
    ...said,
    '--out',
    desk.path('店认可'),
  )
  expect(ran.code).toBe(0)
  expect(ran.out.match(/已认可 3 条/g)!.length).toBeGreaterThanOrEqual(2)
  expect(ran.err).toContain('坏的.xlsx')
  expect(existsSync(desk.path('店认可/丙.xlsx'))).toBe(false)
  expect((await filesIn(desk.path('店认可/乙.xlsx')))[0]!.accepted).toBeGreaterThanOrEqual(3)
  const host = await openWorkbookFile(readFileSync(desk.path('店认可/甲-标.xlsx')), '甲')
  const { sheets } = await host.read()
  const card = sheets.find(({ name }) => /卡/.test(name))!
  const before = await openWorkbookFile(readFileSync(desk.path('店/甲-标.xlsx')), '甲')
  const marks = (of: typeof host): number => of.view(card.id, { from: 0, count: 1 }).marks.length
  await before.read()
  expect(marks(host)).toBeLessThan(marks(before))
})

test('several files go into a folder, never onto one of them', async () => {
  const paths = ['甲', '乙'].map((name) => desk.put(`同/${name}.xlsx`, workbookOfTables(audited)))
  const key = keysIn(await filesIn(paths[0]!), 'DF01')
  const onto = await sanbiao('accept', ...paths, '--key', ...key, ...said, '--out', desk.path('同'))
  expect([onto.code, onto.err]).toEqual([2, expect.stringContaining('原文件不能被覆盖')])
  const file = await sanbiao('accept', ...paths, '--key', ...key, ...said, '--out', paths[1]!)
  expect([file.code, file.err]).toEqual([2, expect.stringContaining('--out 要写文件夹')])
})
