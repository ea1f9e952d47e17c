import type { FieldKey } from '../../model/field'
import { foldName } from '../../model/fold'
import { isoDay } from '../../model/month'
import { workbookRule, type PlacedProblem, type View } from '../../model/rule'
import type { Values } from '../../model/table'
import { text } from '../../model/text'
import { isCellError } from '../../model/workbook'
import { isBlankWord } from '../facts/blank-words'
import { isNobody } from '../facts/nobody'
import { employments, nearest, type Employment } from '../facts/roster'

type Message = 'unlisted' | 'nearly' | 'left' | 'blank' | 'nobody'
const visit = { visitDate: '2026-03-05', arrivalTime: 0.4, customerName: '陈立', visitKind: '首次' }
const staff = [
  { rosterName: '李静', rosterRole: '销售顾问', joinedDate: '2024-01-02' },
  { rosterName: '周文博', rosterRole: '销售顾问', joinedDate: '2024-01-02' },
]
const contents: readonly FieldKey[] = ['customerName', 'phone']

/**
 * Cards and losses of somebody who has left keep the name that they were made under: only a day after the leaving is asked about.
 * Unattended guests are counted in one remark a sheet, since the word is allowed.
 */
export default workbookRule({
  code: 'FL13',
  id: 'consultant-not-in-roster',
  severity: 'error',
  title: text('销售顾问不在名单', 'Consultant not in the roster'),
  why: text(
    '名字写错或没写，这一行就不算在任何顾问名下，个人的批数、留档率和战败率都不准',
    'A wrong or missing name belongs to nobody: each consultant’s visits, capture rate and lost-sale rate are off',
  ),
  messages: {
    unlisted: text(
      '销售顾问“{value}”不在名单：请核对姓名，新来的请加进名单',
      'The consultant “{value}” is not in the roster: check the name, or add a newcomer to the roster',
    ),
    nearly: text(
      '销售顾问“{value}”不在名单，是否为{near}？',
      'The consultant “{value}” is not in the roster: is it {near}?',
    ),
    left: text(
      '销售顾问“{value}”已于{left}离职，这一行是{date}的：请改成实际接待的人',
      'The consultant “{value}” left on {left}; this row is of {date}: please enter who really served the customer',
    ),
    blank: text('没有写销售顾问，请补上', 'No consultant is named: please add one'),
    nobody: text(
      '本表有{n}批无人接待，请看当时的排班',
      '{n} parties in this log were attended by nobody: please look at the duty roster',
    ),
  },
  severities: { nobody: 'info' },
  source: ['S002', 'public'],
  examples: {
    bad: [{ tables: { 'showroom-traffic-log': [{ ...visit, consultant: '王芳' }], roster: staff } }],
    good: [{ tables: { 'showroom-traffic-log': [{ ...visit, consultant: '李静' }], roster: staff } }],
  },
  reads: {
    staff: { template: 'roster', fields: ['rosterName'], optional: ['joinedDate', 'leftDate'] },
    visits: {
      template: 'showroom-traffic-log',
      fields: ['consultant'],
      optional: ['visitDate', 'customerName', 'phone'],
      dispensable: true,
    },
    calls: {
      template: 'phone-up-log',
      fields: ['consultant'],
      optional: ['callDate', 'customerName', 'phone'],
      dispensable: true,
    },
    cards: {
      template: 'prospect-card',
      fields: ['consultant'],
      optional: ['createdDate', 'customerName', 'phone'],
      dispensable: true,
    },
    losses: {
      template: 'loss-analysis',
      fields: ['consultant'],
      optional: ['lossDate', 'customerName', 'phone'],
      dispensable: true,
    },
    followUps: {
      template: 'follow-up-log',
      fields: ['consultant'],
      optional: ['customerName', 'phone'],
      dispensable: true,
    },
  },
  *check({ staff: lists, visits, calls, cards, losses, followUps }) {
    const all = employments(lists)
    for (const view of visits) yield* inForm(view, all, view.values.visitDate)
    for (const view of calls) yield* inForm(view, all, view.values.callDate)
    for (const view of cards) yield* inForm(view, all, view.values.createdDate)
    for (const view of losses) yield* inForm(view, all, view.values.lossDate)
    for (const view of followUps) yield* inForm(view, all)
  },
})

function* inForm(
  view: View<'consultant', 'customerName' | 'phone'>,
  all: ReadonlyMap<string, readonly Employment[]>,
  dates?: Values<number>,
): Generator<PlacedProblem<Message>> {
  const { consultant } = view.values
  const at = { in: view, field: 'consultant' } as const
  for (const row of consultant.rowsWhere((name) => !isBlankWord(name) && !isNobody(name) && !all.has(foldName(name)))) {
    const value = consultant.at(row) ?? ''
    const near = nearest(value, all)
    const fix = near ? { title: text(`改为${near}`, `Make it ${near}`), safe: false, value: near } : undefined
    if (near) yield { ...at, row, message: 'nearly', data: { value, near }, fix }
    else yield { ...at, row, message: 'unlisted', data: { value } }
  }
  const hasLeft = consultant.where((name) => (all.get(foldName(name)) ?? []).some(({ left }) => left !== null))
  for (let row = 0; dates && row < view.height; row++) {
    const day = dates.at(row)
    if (day === null || !hasLeft(row)) continue
    const value = consultant.at(row) ?? ''
    const spells = all.get(foldName(value)) ?? []
    if (
      spells.some(
        ({ joined, left }) => (left === null || day <= left) && (joined === null || day >= joined || left === null),
      )
    )
      continue
    const left = Math.max(...spells.map((spell) => spell.left ?? 0))
    if (day > left) yield { ...at, row, message: 'left', data: { value, left: isoDay(left), date: isoDay(day) } }
  }
  for (const row of [...consultant.blankRows(), ...consultant.rowsWhere(isBlankWord)]) {
    // An error is ST09's, and a row without a customer is not yet filled in (FL17).
    const isCustomer = contents.some((field) => (view.values[field as 'phone']?.at(row) ?? null) !== null)
    if (isCustomer && !isCellError(view.cells('consultant')?.at(row) ?? null)) yield { ...at, row, message: 'blank' }
  }
  const unattended = consultant.rowsWhere(isNobody)
  const [first] = unattended
  if (first !== undefined && view.table.template.id === 'showroom-traffic-log')
    yield { ...at, row: first, message: 'nobody', data: { n: unattended.length }, subject: 'nobody' }
}
