import { symlinkSync } from 'node:fs'
import { audited } from '../support/audited'
import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { workbookOfTables } from '../support/testRule'
import type { FileReport } from '../../src/cli/report-lines'
import { findFiles } from '../../src/cli/find-files'
import { Desk, jsonOf, sanbiao } from './support/command-line'

interface CheckJson {
  readonly files: readonly FileReport[]
  readonly refused: readonly { readonly path: string; readonly code: string }[]
  readonly others: readonly string[]
}

const desk = new Desk()
afterAll(() => desk.remove())
const good = xlsxOf(dealerMonth({ cards: 20, visits: 30, losses: 6 }))

describe('a folder', () => {
  test('is read through: workbooks checked, locks and our own results skipped, the rest listed', async () => {
    desk.put('店/乙/三月.XLSX', good)
    desk.put('店/甲.xlsx', good)
    desk.put('店/~$甲.xlsx', 'lock')
    desk.put('店/甲-已检查.xlsx', good)
    desk.put('店/说明.docx', 'word')
    symlinkSync(desk.path('店'), desk.path('店/乙/回到店'))
    const ran = await sanbiao('check', desk.path('店'), '--format', 'json')
    const { files, others } = jsonOf<CheckJson>(ran)
    expect(files.map(({ path }) => path)).toEqual([desk.path('店/乙/三月.XLSX'), desk.path('店/甲.xlsx')].sort())
    expect(others).toEqual([desk.path('店/说明.docx')])
    expect(ran.code).toBe(0)
    expect(ran.err).toContain('说明.docx')
  })

  test('what is refused in it is told, without code 2', async () => {
    desk.put('旧/旧表.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0))
    desk.put('旧/好.xlsx', good)
    const ran = await sanbiao('check', desk.path('旧'), '--format', 'json')
    const { files, refused } = jsonOf<CheckJson>(ran)
    expect(files).toHaveLength(1)
    expect(refused).toMatchObject([{ path: desk.path('旧/旧表.xls') }])
    expect(ran.code).toBe(0)
    expect(ran.err).toContain('旧表.xls')
    expect((await sanbiao('check', desk.path('旧'), desk.path('旧/旧表.xls'))).code).toBe(2)
  })

  test('without any workbook says so', async () => {
    desk.put('空/读我.txt', 'nothing')
    expect((await sanbiao('check', desk.path('空'))).err).toContain('没有找到表格文件')
  })

  test('a file met twice is taken once', async () => {
    const path = desk.put('一/一.xlsx', good)
    expect((await findFiles([desk.path('一'), path, path])).files).toEqual([{ path, named: true }])
  })
})

describe('--together', () => {
  const { 'prospect-card': cards, 'loss-analysis': losses } = audited
  const cardsFile = desk.put('合/管理卡.xlsx', workbookOfTables({ 'prospect-card': cards! }))
  const formFile = desk.put('合/2026年3月流失表.xlsx', workbookOfTables({ 'loss-analysis': losses! }))

  test('compares what stands in several files, each finding under its own', async () => {
    const { files } = jsonOf<CheckJson>(await sanbiao('check', desk.path('合'), '--together', '--format', 'json'))
    const byPath = Object.fromEntries(files.map(({ path, findings }) => [path, findings.map(({ code }) => code)]))
    expect(byPath[cardsFile]?.filter((code) => code === 'DF01')).toHaveLength(3)
    expect(byPath[formFile]).toEqual(expect.arrayContaining(['DF05', 'DF10', 'DF22', 'DF24']))
    expect(files.every(({ counts, findings }) => counts.error + counts.warning + counts.info === findings.length)).toBe(
      true,
    )
    const elsewhere = files.flatMap(({ findings }) =>
      findings.flatMap(({ related }) => related.filter(({ file }) => file)),
    )
    expect(elsewhere.length).toBeGreaterThan(0)
  })

  test('without it each file stands alone', async () => {
    const { files } = jsonOf<CheckJson>(await sanbiao('check', desk.path('合'), '--format', 'json'))
    const codes = files.flatMap(({ findings }) => findings.map(({ code }) => code))
    expect(codes).not.toContain('DF01')
    expect(files.flatMap(({ notChecked }) => notChecked.map(({ code }) => code))).toContain('DF01')
  })
})
