import { fields, type FieldKey } from '../../model/field'
import { isoDay } from '../../model/month'
import { workbookRule, type PlacedProblem, type View } from '../../model/rule'
import { text, type Text } from '../../model/text'
import { sumFormOf, type SumForm } from '../facts/sum-forms'
import { columnGaps, countGrid, repairOf, rowGaps, rowSums, type ColumnGap, type RowGap } from '../facts/sums-of-table'

const head = ['日期', '来店总批数', '初次来店批数', '2次以上来店批数']
const reads = <
  T extends
    'traffic-statistics' | 'service-defection' | 'unreached-outcomes' | 'referral-statistics' | 'tier-referrals',
>(
  template: T,
) => {
  const { names, counts } = sumFormOf(template) as SumForm
  return { template, fields: [], optional: [...names, ...counts], either: counts, dispensable: true } as const
}

type Message = 'cell' | 'row' | 'column'

export default workbookRule({
  code: 'KP05',
  id: 'totals-do-not-add-up',
  severity: 'error',
  title: text('合计不平', 'Totals do not add up'),
  why: text(
    '合计和明细对不上，报出去的数没有人敢用，差在哪里事后也查不出来',
    'Where totals differ from their parts nobody dares to use them, and later nobody finds where they went apart',
  ),
  messages: {
    cell: text(
      '{row}的分项合计{parts}，“{total}”写{written}；“{column}”各行合计{down}，合计行写{foot}：都差{difference}，{row}的“{column}”{now}可能应为{right}',
      '{row}: the parts come to {parts}, {total} says {written}; {column} comes to {down}, its total says {foot}. Both are off by {difference}: {column} of {row}, {now}, may have to be {right}',
    ),
    row: text(
      '{row}的各分项加起来是{parts}，“{total}”却写{written}：请核对明细，改写错的那一格',
      '{row}: the parts add up to {parts}, but {total} says {written}: please go through the parts and correct what is wrong',
    ),
    column: text(
      '“{column}”各行加起来是{down}，{row}却写{foot}：请查出写错的那一格并改正',
      '{column} adds up to {down} over its rows, but {row} says {foot}: please find the one that is wrong and correct it',
    ),
  },
  source: ['S001'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {},
        grids: {
          展厅来店统计表: [head, ['2026-03-01', 5, 3, 2], ['2026-03-02', 6, 3, 2], ['合计', 11, 7, 4]],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {},
        grids: {
          展厅来店统计表: [head, ['2026-03-01', 5, 3, 2], ['2026-03-02', 6, 4, 2], ['合计', 11, 7, 4]],
        },
      },
    ],
  },
  // A day's total that differs from the log differs from its parts as well.
  after: ['statistics-differ-from-log', 'statistics-differ-from-calls'],
  reads: {
    traffic: reads('traffic-statistics'),
    defection: reads('service-defection'),
    unreached: reads('unreached-outcomes'),
    referrals: reads('referral-statistics'),
    tiers: reads('tier-referrals'),
  },
  anyOf: ['traffic', 'defection', 'unreached', 'referrals', 'tiers'],
  *check(tables) {
    for (const views of Object.values(tables)) for (const view of views as readonly View<never>[]) yield* gapsIn(view)
  },
})

function* gapsIn(view: View<never>): Iterable<PlacedProblem<Message>> {
  const { table } = view
  const form = sumFormOf(table.template.id)
  if (!form) return
  const grid = countGrid(table, form)
  const rows = new Set(rowGaps(table, rowSums(table, form, grid), grid))
  const columns = new Set(columnGaps(table, grid))
  const nameOf = (row: number): string | Text => rowName(view, form, row)
  for (const gap of [...rows]) {
    const fitting = [...columns].flatMap((column) => {
      const repair = repairOf(gap, column, grid)
      return repair ? [{ column, repair }] : []
    })
    const [one, another] = fitting
    if (!one || another) continue
    rows.delete(gap)
    columns.delete(one.column)
    const { row, field, now, right } = one.repair
    yield {
      in: view,
      row,
      field,
      message: 'cell',
      data: {
        ...ofRow(gap, nameOf),
        ...ofColumn(one.column),
        row: nameOf(row),
        difference: Math.abs(gap.total - gap.parts),
        now,
        right,
      },
      related: [
        { in: view, row: gap.row, field: gap.sum.total },
        { in: view, row: one.column.row, field: one.column.field },
      ],
      subject: subjectOf(nameOf(row), field),
      ...causeAt(view, row, field),
    }
  }
  for (const gap of rows)
    yield {
      in: view,
      row: gap.row,
      field: gap.sum.total,
      message: 'row',
      data: ofRow(gap, nameOf),
      related: gap.sum.parts.map((field) => ({ in: view, row: gap.row, field })),
      subject: subjectOf(nameOf(gap.row), gap.sum.total),
      ...causeAt(view, gap.row, gap.sum.total),
    }
  for (const gap of columns)
    yield {
      in: view,
      row: gap.row,
      field: gap.field,
      message: 'column',
      data: { ...ofColumn(gap), row: nameOf(gap.row) },
      subject: subjectOf(nameOf(gap.row), gap.field),
    }
}

const causeAt = (view: View<never>, row: number, field: FieldKey) =>
  view.table.template.id === 'traffic-statistics' && row < view.height
    ? {
        causedBy: {
          rule: field.endsWith('Calls') ? 'statistics-differ-from-calls' : 'statistics-differ-from-log',
          at: { in: view, row, field },
        },
      }
    : {}
/** A row's name stays its own where rows are sorted. */
const subjectOf = (name: string | Text, field: FieldKey): string =>
  `${typeof name === 'object' ? name.zh : name} ${field}`
const titleOf = (field: FieldKey): Text => fields[field].title
const ofRow = ({ row, sum, parts, total }: RowGap, nameOf: (row: number) => string | Text) => ({
  row: nameOf(row),
  total: titleOf(sum.total),
  parts,
  written: total,
})
const ofColumn = ({ field, parts, total }: ColumnGap) => ({ column: titleOf(field), down: parts, foot: total })

/** A row as people know it: its day, its destination; else where it stands. */
function rowName({ table }: View<never>, { names }: SumForm, row: number): string | Text {
  if (row >= table.height) return text('合计行', 'the row of totals')
  for (const field of names) {
    const value = table.columns[field]?.values.at(row) ?? null
    if (typeof value === 'number' && fields[field].type === 'date') return isoDay(value)
    if (typeof value === 'string') return value
  }
  const at = (table.rows[row] ?? 0) + 1
  return text(`第${at}行`, `row ${at}`)
}
