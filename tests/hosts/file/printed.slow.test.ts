import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkbookFile } from '../../../src/hosts/file'
import type { SheetContent } from '../../../src/model/sheet-content'
import { convert, describeWithLibreOffice } from '../../support/libreoffice'
import { partsOf, tinyXlsx } from '../../support/package'

const content: SheetContent = {
  rows: [
    [
      { value: '表头', style: 'header' },
      { value: '占比', style: 'header' },
    ],
    ...Array.from({ length: 120 }, (_, row) => [{ value: `行${row + 1}` }, { value: (row % 10) / 10 }]),
  ],
  widths: [20, 12],
  headerRows: 1,
  headerColumns: 1,
  header: { left: '研发 R&D', right: '3月' },
  footer: { centre: '第&P页，共&N页' },
  pageBreaks: [11],
  notes: [{ row: 1, column: 0, text: '第一行的说明' }],
  validations: [{ cells: [1, 0, 120, 1], oneOf: ['已核实', '已改正'], message: '请从列表中选' }],
  highlights: [
    { cells: [1, 1, 60, 1], kind: 'bars' },
    { cells: [61, 1, 60, 1], kind: 'shades' },
  ],
}
/** Three rows, and a chart below them that is to begin a page. */
const charted: SheetContent = {
  rows: content.rows.slice(0, 4),
  widths: [20, 12],
  headerRows: 1,
  landscape: true,
  pageBreaks: [5],
  charts: [
    {
      name: '图',
      kind: 'bar',
      title: '占比',
      at: [5, 0, 12, 6],
      categories: [1, 0, 3, 1],
      series: [{ name: [0, 1], values: [1, 1, 3, 1] }],
    },
  ],
}
async function written(of = content): Promise<Uint8Array> {
  const host = await openWorkbookFile(tinyXlsx({ sheets: [{ name: '来店', rows: '' }] }), 'a.xlsx')
  await host.apply([{ kind: 'put-sheet', id: 'problems', title: '问题清单', content: of }])
  return host.save()
}

const pagesOf = (pdf: string): number => [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length

describeWithLibreOffice('what LibreOffice makes of a sheet of ours', () => {
  test('saved there, it carries the same', async () => {
    const parts = partsOf(convert(await written(), 'xlsx'))
    const sheet = parts['xl/worksheets/sheet2.xml']!
    // What stays in view it keeps only of sheets that somebody looked at.
    expect(sheet).toMatch(/<oddHeader>&amp;L.*研发 R&amp;&amp;D.*&amp;R.*3月/)
    expect(sheet).toMatch(/<oddFooter>.*第&amp;P页，共&amp;N页/)
    expect(sheet).toMatch(/<brk id="11"/)
    expect(sheet).toMatch(/<dataValidation [^>]*type="list"[^>]*>.*已核实,已改正/)
    expect(sheet).toMatch(/type="dataBar".*type="colorScale"/s)
    expect(parts['xl/comments1.xml'] ?? parts['xl/comments2.xml']).toContain('第一行的说明')
    expect(parts['xl/workbook.xml']).toMatch(/Print_Titles"[^>]*>[^<]*\$A:\$A,[^<]*\$1:\$1</)
  }, 120_000)

  test('printed, a page ends at the break, and there are more than two', async () => {
    const pdf = Buffer.from(convert(await written(), 'pdf')).toString('latin1')
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(3)
  }, 120_000)

  test('a chart below the cells begins the page that the break before it asks for', async () => {
    const pages = async (some: SheetContent) =>
      pagesOf(Buffer.from(convert(await written(some), 'pdf')).toString('latin1'))
    expect([await pages(charted), await pages({ ...charted, pageBreaks: [] })]).toEqual([2, 1])
  }, 240_000)
})

const reader = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])['问题清单']
print(json.dumps({
    'frozen': sheet.freeze_panes, 'rows': sheet.print_title_rows, 'columns': sheet.print_title_cols,
    'header': [sheet.oddHeader.left.text, sheet.oddHeader.right.text], 'footer': sheet.oddFooter.center.text,
    'breaks': [one.id for one in sheet.row_breaks.brk],
    'note': [sheet['A2'].comment.text, sheet['A2'].comment.author],
    'validations': [[one.type, str(one.sqref), one.formula1, one.errorStyle] for one in sheet.data_validations.dataValidation],
    'formats': [[str(each.sqref), [rule.type, rule.priority]] for each in sheet.conditional_formatting for rule in each.rules],
    'orientation': sheet.page_setup.orientation, 'wide': sheet.page_setup.fitToWidth, 'high': sheet.page_setup.fitToHeight,
}))`
/** The system's, where openpyxl is a package of the system. */
const python = '/usr/bin/python3'
const hasOpenpyxl = spawnSync(python, ['-c', 'import openpyxl']).status === 0

describe('what openpyxl makes of a sheet of ours', () => {
  const testWithOpenpyxl = hasOpenpyxl ? test : test.skip
  testWithOpenpyxl('it reads all of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sanbiao-openpyxl-'))
    try {
      const file = join(folder, 'ours.xlsx')
      writeFileSync(file, await written())
      const run = spawnSync(python, ['-c', reader, file], { encoding: 'utf8' })
      expect([run.status, run.stderr.includes('Error')]).toEqual([0, false])
      expect(JSON.parse(run.stdout)).toEqual({
        frozen: 'B2',
        rows: '$1:$1',
        columns: '$A:$A',
        header: ['研发 R&&D', '3月'],
        footer: '第&P页，共&N页',
        breaks: [11],
        note: ['第一行的说明', '三表助手'],
        validations: [['list', 'A2:A121', '"已核实,已改正"', 'warning']],
        formats: [
          ['B2:B61', ['dataBar', 1]],
          ['B62:B121', ['colorScale', 2]],
        ],
        orientation: 'portrait',
        wide: 1,
        high: 0,
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
