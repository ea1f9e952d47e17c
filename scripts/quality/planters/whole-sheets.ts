import { columnOf } from '../../../src/model/column'
import type { FieldKey } from '../../../src/model/field'
import type { Cell, Sheet } from '../../../src/model/workbook'
import { a1 } from '../../../src/engine/address'
import { consultantNames, personName, phoneNumber } from '../../../tests/support/dealer-month/people'
import { cellsOf, withoutColumn } from '../sheets'
import type { Planter } from '../planting'
import type { PlantingMonth } from '../planting-month'
import type { PlantingTable } from '../planting-table'

/** What consultants keep for themselves, beside the forms: a few columns of theirs under words of their own. */
const common: readonly (readonly [string, readonly Cell[]])[] = [
  ['意向车型', ['菱智M5', '景逸X5', '风行T5', '星海']],
  ['级别', ['H', 'A', 'B', 'C']],
  ['备注', ['看车', '问价格', '带家人来', '要试驾']],
  ['销售顾问', consultantNames(4)],
  ['信息来源', ['来店', '网络', '朋友介绍']],
]
const own: readonly (readonly [string, readonly Cell[]])[] = [
  ['到店时段', ['上午', '下午']],
  ['谈到哪一步', ['报价', '等家人', '约试驾']],
  ['心理价位', ['八万', '九万五', '十万']],
  ['约的时间', ['周末', '下周', '月底']],
]

export const unknownSheet: Planter = (_month, random) => {
  const height = random.between(5, 14)
  const head = random.between(0, 1)
  const columns: (readonly [string, readonly Cell[]])[] = [
    ['客户姓名', Array.from({ length: height }, () => personName(random))],
    ['联系电话', Array.from({ length: height }, (_, row) => phoneNumber(row, 9000))],
    ...random.shuffled(common).slice(0, random.between(1, 3)),
    ...random.shuffled(own).slice(0, random.between(1, 2)),
  ]
  const name = `${random.pick(['Sheet', '新建', '临时', '客户'])}${random.between(2, 99)}`
  const sheet: Sheet = {
    id: `planted ${name}`,
    name,
    top: 0,
    left: 0,
    columns: columns.map(([header, values]) =>
      columnOf([
        ...Array.from({ length: head }, () => null),
        header,
        ...Array.from({ length: height }, (_, row) => (values.length === height ? values[row]! : random.pick(values))),
      ]),
    ),
  }
  return {
    edits: [],
    sheets: [sheet],
    what: columns.map(([header]) => header).join(),
    expected: { sheet: name, cell: 'A1' },
  }
}

/** The header rows in which a column has a word of its own, top first: a tier's label stands in its leftmost column, a merged header in its first row. */
function wordRows(month: PlantingMonth, { table }: PlantingTable, index: number): readonly number[] {
  const sheet = month.workbook.sheets.find(({ id }) => id === table.sheet)
  const column = sheet?.columns[index - sheet.left]
  const cells = column ? cellsOf(column) : []
  return table.headerRows.filter((row) => (cells[row - (sheet?.top ?? 0)] ?? null) !== null)
}

/** A required column is deleted, yet the form can still be told by others: statistics without their days are none any more. */
export const dropped: Planter = (month, random) => {
  const { required } = month.report.context.profile
  const places = month.own().flatMap((table) => {
    const { template, columns, headerRows, foot, stated } = table.table
    const isTold = (field: FieldKey): boolean =>
      template.telling.filter((group) => group.every((one) => columns[one] && one !== field)).length > 1
    const demanded = (field: FieldKey): boolean =>
      required?.[template.id]?.[field] ?? columns[field]?.spec.required ?? false
    const fields = Object.values(columns).filter(
      ({ field, index }) =>
        index >= 0 &&
        field !== 'statisticsDate' &&
        demanded(field) &&
        isTold(field) &&
        // 责任人 is then who the customer belongs to.
        !(field === 'consultant' && columns.measureOwner) &&
        // With a tier's label its neighbours would lose their names, too.
        wordRows(month, table, index).length < 2 &&
        foot[field] === undefined &&
        stated[field] === undefined,
    )
    const row = headerRows.at(-1) ?? 0
    return fields.map(({ field, index }) => ({ table, field, index, row }))
  })
  if (places.length === 0) return null
  const { table, index, row, field } = random.pick(places)
  const first = Math.min(...Object.values(table.table.columns).flatMap((one) => (one.index >= 0 ? [one.index] : [])))
  return {
    edits: [],
    change: (workbook) => withoutColumn(workbook, table.table.sheet, index),
    what: field,
    expected: { sheet: table.sheet, cell: a1(row, first) },
  }
}

/** A header copied over one to its right, as an export does that prints 客户姓名 twice. */
export const renamed: Planter = (month, random) => {
  const pairs = month.own().flatMap((table) => {
    if (!table.has('customerName', 'phone')) return []
    const others = (['phone', 'model', 'consultant', 'source'] as const).filter(
      (field) => (table.table.columns[field]?.index ?? -1) > (table.table.columns.customerName?.index ?? Infinity),
    )
    return others.map((field) => ({ table, field }))
  })
  if (pairs.length === 0) return null
  const { table, field } = random.pick(pairs)
  const header = table.table.columns.customerName?.header ?? ''
  const { index = 0 } = table.table.columns[field] ?? {}
  const row = wordRows(month, table, index).at(-1) ?? table.table.headerRows.at(-1) ?? 0
  const { sheet } = table.cellOf(field)
  return { edits: [{ sheet, cell: a1(row, index), value: header }], expected: table.cellOf(field) }
}

const kept = ['loss-analysis', 'showroom-traffic-log', 'phone-up-log'] as const
/** A form saved once more under another name, corrected here and there since. */
export const copied: Planter = (month, random) => {
  const tables = kept.flatMap((template) => month.tables(template)).filter((table) => table.height >= 3)
  if (tables.length === 0) return null
  const table = random.pick(tables)
  const sheet = month.workbook.sheets.find(({ id }) => id === table.table.sheet)
  const words = Object.values(table.table.columns).filter(
    ({ field, index }) => index >= 0 && ['remark', 'source', 'district', 'lossReason', 'model'].includes(field),
  )
  if (!sheet || words.length === 0) return null
  const changed = new Set(random.shuffled(table.rows()).slice(0, Math.ceil(table.height * (0.3 + random.next() * 0.5))))
  const { index } = random.pick(words)
  const name = `${table.sheet}${random.pick(['(改)', '(2)', '副本', '终稿'])}`
  const columns = sheet.columns.map((column, at) => {
    if (sheet.left + at !== index) return column
    const cells = cellsOf(column)
    for (const row of changed)
      cells[(table.table.rows[row] ?? 0) - sheet.top] = `${random.pick(['待核实', '已核对', '见卡', '另议'])}${row}`
    return columnOf(cells)
  })
  const copy: Sheet = { ...sheet, id: `planted ${name}`, name, columns }
  return {
    edits: [],
    sheets: [copy],
    what: [...changed].join(),
    expected: { sheet: name, cell: table.cellOf('customerName').cell },
  }
}
