import type { AnswerColumn, CallColumn, CallList, CallListResult, CallValue } from '../../model/call-list'
import type { Edit } from '../../model/edit'
import { fields, type FieldKey } from '../../model/field'
import type { Report } from '../../model/report'
import type { SheetCell, SheetContent, Validation } from '../../model/sheet-content'
import { text, type Locale, type Text } from '../../model/text'
import type { Cell } from '../../model/workbook'
import { cell, speaker, titledFor, type Row, type Say } from './cells'
import { notesAcross } from './notes'
import { pageFoot } from './page-foot'

const NUMBER = 6
const shownWidths: Readonly<Partial<Record<FieldKey, number>>> = {
  customerName: 10,
  phone: 13,
  plate: 11,
  churnReason: 20,
  lossReason: 28,
}

/** The list as a sheet: what we know, what to say, and room for what came of it; nothing where there is nobody to call. */
export function planCallList(list: CallList, result: CallListResult, report: Report, locale: Locale): readonly Edit[] {
  if (result.reason) return []
  const say = speaker(locale)
  const content = laidOut(list, result, report, say, locale)
  return [{ kind: 'put-sheet', id: list.sheet.id, title: say(list.sheet.title), content }]
}

function laidOut(list: CallList, result: CallListResult, report: Report, say: Say, locale: Locale): SheetContent {
  const { columns, answers, questions } = list
  const { fields: shown, lines, gone } = result
  const titled = titledFor(say(list.title), report.context.month, locale)
  const widths = [
    NUMBER,
    ...shown.map((field) => shownWidths[field] ?? (fields[field].type === 'date' ? 11 : 12)),
    ...[...columns, ...answers].map(({ width }) => width),
  ]
  const above = notesAcross([say(standing(result)), say(list.purpose)], widths, 1)
  const header: Row = [
    cell(say(text('序号', 'No.')), 'header'),
    ...shown.map((field) => cell(say(fields[field].title), 'header')),
    ...[...columns, ...answers].map(({ title }) => cell(say(title), 'header')),
  ]
  const head: Row[] = [[cell(titled, 'title')], ...above.rows, header]
  const rows: Row[] = [
    ...head,
    ...lines.map(({ shown: cells, values }, place): Row => [
      cell(place + 1, 'number'),
      ...cells.map((value, at) => shownCell(shown[at]!, value)),
      ...[...columns, ...answers].map((column) => valueCell(column, values[column.id] ?? null, say)),
    ]),
  ]
  const merges = [[0, 0, 1, widths.length] as const, ...above.merges]
  if (gone.size > 0) {
    const told = notesAcross([say(goneTitle)], widths, rows.length + 1)
    rows.push([], ...told.rows, header)
    merges.push(...told.merges)
    for (const [place, { who, answers: written }] of [...gone.values()].entries())
      rows.push([
        cell(place + 1, 'number'),
        ...shown.map((field) => shownCell(field, who[field] ?? null)),
        ...columns.map(() => null),
        ...answers.map((answer) => valueCell(answer, written[answer.id] ?? null, say)),
      ])
  }
  const asked = questions.map((question, place) => `${place + 1}. ${say(question)}`)
  const foot = notesAcross([say(questionsTitle), ...asked], widths, rows.length + 1)
  rows.push([], ...foot.rows)
  const said = answers.findIndex(({ id }) => id === 'said')
  return {
    rows,
    widths,
    headerRows: head.length,
    headerColumns: 2,
    merges: [...merges, ...foot.merges],
    landscape: true,
    footer: pageFoot(titled, say),
    validations: answers.flatMap((answer, at) =>
      validationOf(answer, [head.length, 1 + shown.length + columns.length + at, lines.length, 1], say),
    ),
    ...(said < 0
      ? {}
      : {
          notes: [
            {
              row: head.length - 1,
              column: 1 + shown.length + columns.length + said,
              text: [say(questionsTitle), ...asked].join('\n'),
            },
          ],
        }),
  }
}

const questionsTitle = text('可以这样问：', 'What to ask:')
const goneTitle = text(
  '下面的客户不在这次的名单上，上次写下的内容留在这里：',
  'These customers are on the list no more; what was written of them stays here:',
)

/** How many to call, and what became of the list that stood here before. */
function standing({ lines, barred, earlier }: CallListResult): Text {
  const before =
    earlier.lines > 0
      ? text(
          `上次名单${earlier.lines}位，已有结果${earlier.done}位。`,
          ` Of the list before, ${earlier.done} of ${earlier.lines} have a result.`,
        )
      : text('', '')
  const left = barred > 0 ? text(`，另有${barred}位写明不要再联系`, `; ${barred} asked not to be called`) : text('', '')
  return text(`共${lines.length}位${left.zh}。${before.zh}`, `${lines.length} to call${left.en}.${before.en}`)
}

const shownCell = (field: FieldKey, value: Cell): SheetCell =>
  fields[field].type === 'date'
    ? cell(value, 'date')
    : cell(value, typeof value === 'string' && value.length > 8 ? 'wrapped' : 'text')

function valueCell({ isDay }: CallColumn, value: CallValue, say: Say): SheetCell {
  if (value === null) return cell(null, isDay ? 'date' : 'wrapped')
  if (typeof value === 'object') return cell(say(value), 'wrapped')
  if (typeof value === 'number') return cell(value, isDay ? 'date' : 'number')
  return cell(value, 'wrapped')
}

function validationOf({ oneOf, title }: AnswerColumn, cells: Validation['cells'], say: Say): readonly Validation[] {
  if (!oneOf || cells[2] === 0) return []
  const message = text(`${title.zh}请从列表中选。`, `Please choose the ${title.en.toLowerCase()} from the list.`)
  return [{ cells, oneOf, message: say(message) }]
}
