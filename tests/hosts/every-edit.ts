import { a1 } from '../../src/engine/address'
import type { Edit } from '../../src/model/edit'
import type { Sheet } from '../../src/model/workbook'

const list = [
  ['问题清单', '车型', '台数'],
  ['错误', '皓瀚', 3],
  ['警告', null, 4],
  ['错误', '奕炫', null],
].map((values) => values.map((value) => ({ value, style: 'text' as const })))
/** Where the list stands, behind the two rows of the content. */
const listed = [2, 0, list.length, 3] as const

/** One edit of each kind that writes something of ours: an OEM's column and an appended one, marks, three sheets, two PivotTables and a chart among them, memory. */
export function everyEdit(sheet: Sheet): readonly Edit[] {
  const height = sheet.columns[0]?.length ?? 0
  const rows = Int32Array.from({ length: Math.max(0, height - 1) + 2 }, (_, index) => index + 1)
  const fill = (id: string, column: number): Edit => ({
    kind: 'fill-column',
    id,
    sheet: sheet.id,
    column,
    headerRow: 0,
    header: '停留时间(分)',
    rows,
    formulas: Array.from(rows, (row) => `IF(${a1(row, 0)}="","",ROUND(1440*0.5,0))`),
    values: Array.from(rows, (row) => (row % 3 === 0 ? '' : 720)),
    format: '0"分"',
  })
  const content = {
    rows: [
      [{ value: '标题', style: 'title' as const }],
      [{ value: '=1+1', style: 'text' as const }, null, { value: 0.25, style: 'percent' as const }],
    ],
    widths: [12, 8, 8],
    headerRows: 1,
    merges: [[0, 0, 1, 3]] as const,
    landscape: true,
    headerColumns: 1,
    header: { left: '3月', right: '研发 R&D' },
    pageBreaks: [1],
    notes: [{ row: 1, column: 0, text: '说明：\n分母为0' }],
    validations: [{ cells: [1, 1, 1, 1] as const, oneOf: ['已核实', '已改正'], message: '请从列表中选' }],
    highlights: [{ cells: [1, 2, 1, 1] as const, kind: 'bars' as const }],
  }
  const summarised = {
    ...content,
    pivotTables: ['问题清单', '车型'].map((field, place) => ({
      name: `按${field}`,
      row: 8 * place + 3,
      column: 4,
      source: { ours: 'problems', cells: listed },
      rows: [field],
      columns: place === 0 ? ['车型'] : [],
      filters: [],
      values: [{ field: '台数', aggregate: 'sum' as const, title: '合计台数', format: '0"台"' }],
    })),
    charts: [
      {
        name: '台数',
        kind: 'bar' as const,
        title: '台数',
        at: [20, 0, 10, 4] as const,
        categories: [4, 4, 2, 1] as const,
        series: [{ name: [3, 4] as const, values: [4, 5, 2, 1] as const }],
      },
    ],
  }
  return [
    {
      kind: 'mark',
      sheet: sheet.id,
      marks: [
        { at: { sheet: sheet.id, row: 1, column: 0 }, severity: 'error' },
        { at: { sheet: sheet.id, row: 2, column: 0 }, severity: 'error' },
        { at: { sheet: sheet.id, row: 2, column: 1 }, severity: 'warning' },
      ],
    },
    fill('dwell-time', sheet.columns.length),
    fill('other-time', 1),
    { kind: 'put-sheet', id: 'problems', title: '问题清单', content: { ...content, rows: [...content.rows, ...list] } },
    { kind: 'put-sheet', id: 'kpis', title: '指标', content },
    { kind: 'put-sheet', id: 'loss-reasons', title: '战败原因汇总', content: summarised },
    { kind: 'remember', memory: { salt: 'a1b2', profile: 'fengxing', month: '2026-03', accepted: [] } },
  ]
}
