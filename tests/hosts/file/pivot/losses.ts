import type { PivotTable } from '../../../../src/model/pivot-table'
import type { SheetContent } from '../../../../src/model/sheet-content'
import type { Edit } from '../../../../src/model/edit'
import type { Cell } from '../../../../src/model/workbook'
import { tinyXlsx } from '../../../support/package'

/** A dealer's list of losses: words, days, numbers, blanks, words among numbers. */
export const headers = ['战败原因', '车型', '顾问', '战败日期', '报价(万)', '跟进次数'] as const
export const losses: readonly (readonly Cell[])[] = [
  ['价格', '皓瀚', '王伟', 46082, 12.5, 3],
  ['价格', '奕炫', '李娜', 46083, 9.8, 5],
  ['竞品', '皓瀚', '张敏', 46082, 13, 2],
  ['竞品', '皓瀚', '王伟', 46084, null, 4],
  [null, '奕炫', '王伟', 46084, 10.2, 1],
  ['资金', null, '李娜', null, 11, '三次'],
  ['价格', '皓瀚', null, 46082, 12.9, 6],
  ['外观 & <颜色>', '奕炫', '张敏', 46083, 9.5, 2],
  ['价格', '奕炫', '王伟', 46082, 9.9, 3],
]

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const cellXml = (value: Cell, row: number, column: number): string => {
  const at = `r="${'ABCDEF'[column]}${row}"`
  if (typeof value === 'string') return `<c ${at} t="inlineStr"><is><t>${xml(value)}</t></is></c>`
  return typeof value === 'number' ? `<c ${at}${column === 3 ? ' s="1"' : ''}><v>${value}</v></c>` : ''
}
const rowXml = (cells: readonly Cell[], row: number): string =>
  `<row r="${row}">${cells.map((value, column) => cellXml(value, row, column)).join('')}</row>`

/** The list on a sheet of its own, with a table over it. */
export const lossesXlsx = (more: Parameters<typeof tinyXlsx>[0]['workbookBehind'] = ''): Uint8Array =>
  tinyXlsx({
    sheets: [
      {
        name: '流失 明细',
        rows: [headers, ...losses].map((cells, place) => rowXml(cells, place + 1)).join(''),
        behind: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      },
    ],
    workbookBehind: more,
    more: {
      'xl/tables/table1.xml':
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
        `id="1" name="流失" displayName="流失" ref="A1:F${losses.length + 1}" totalsRowShown="0"><autoFilter ref="A1:F${losses.length + 1}"/>` +
        `<tableColumns count="6">${headers.map((name, id) => `<tableColumn id="${id + 1}" name="${name}"/>`).join('')}</tableColumns></table>`,
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    },
    moreTypes:
      '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
  })

export const lossRange = { sheet: '1', cells: [0, 0, losses.length + 1, headers.length] } as const
const count = { field: '顾问', aggregate: 'count', title: '台数' } as const

/** One of every shape that a PivotTable of ours takes. */
export const shapes: Readonly<Record<string, Omit<PivotTable, 'name' | 'row' | 'column'>>> = {
  'one value': { source: lossRange, rows: ['战败原因'], columns: [], filters: [], values: [count] },
  'several values': {
    source: lossRange,
    rows: ['战败原因'],
    columns: [],
    filters: [],
    values: [
      count,
      { field: '报价(万)', aggregate: 'average', title: '平均报价', format: '0.00' },
      { field: '跟进次数', aggregate: 'sum', title: '跟进合计', format: '#,##0' },
    ],
  },
  'rows and columns': { source: lossRange, rows: ['战败原因'], columns: ['车型'], filters: [], values: [count] },
  'a filter': { source: lossRange, rows: ['车型'], columns: [], filters: ['顾问', '战败原因'], values: [count] },
  'two row fields': {
    source: lossRange,
    rows: ['车型', '战败原因'],
    columns: [],
    filters: [],
    values: [{ field: '报价(万)', aggregate: 'max', title: '最高报价', format: '0.0' }],
  },
  dates: { source: lossRange, rows: ['战败日期'], columns: ['车型'], filters: [], values: [count] },
  'a table': {
    source: { table: '流失' },
    rows: ['车型', '战败原因'],
    columns: ['顾问'],
    filters: [],
    values: [
      { field: '报价(万)', aggregate: 'sum', title: '报价合计', format: '0.0' },
      { field: '跟进次数', aggregate: 'min', title: '最少跟进' },
    ],
  },
  'two column fields': {
    source: lossRange,
    rows: ['战败原因'],
    columns: ['车型', '顾问'],
    filters: [],
    values: [{ field: '跟进次数', aggregate: 'sum', title: '次数' }],
  },
}

export const pivotOf = (shape: string, more: Partial<PivotTable> = {}): PivotTable => ({
  name: shape.replaceAll(' ', '-'),
  row: 1,
  column: 0,
  ...shapes[shape]!,
  ...more,
})
export const sheetWith = (pivotTables: readonly PivotTable[], more: Partial<SheetContent> = {}): SheetContent => ({
  rows: [[{ value: '透视表', style: 'title' }]],
  widths: [16, 14, 12, 12, 12, 12, 12, 12],
  headerRows: 0,
  landscape: true,
  pivotTables,
  ...more,
})
/** A sheet of ours for each shape. */
export const putShapes: readonly Edit[] = Object.keys(shapes).map((shape, place) => ({
  kind: 'put-sheet',
  id: `pivot-${place}`,
  title: shape,
  content: sheetWith([pivotOf(shape)]),
}))
