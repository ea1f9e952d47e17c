import { callLists } from '../catalog/call-lists'
import { callList } from '../engine/call-lists/call-list'
import { planCallList } from '../engine/plan/call-lists'
import type { CalledFor, CallColumn, CallList, CallListResult, CallValue } from '../model/call-list'
import { fields } from '../model/field'
import { isoDay } from '../model/month'
import { text } from '../model/text'
import { DAYS_1904, type Cell } from '../model/workbook'
import { csv, type CsvCell } from './csv'
import { remembering } from './fill-command'
import { inspect, inspectToWrite, type Inspection } from './inspect'
import type { Io } from './io'
import type { FigureOptions } from './kpi-command'
import { refusing } from './open-file'
import { printRefusals } from './refusals'
import { textTable } from './text-table'
import { exitCodes, Usage } from './usage'
import { assertApart, writeBeside } from './write-beside'

export interface CallListOptions extends FigureOptions, CalledFor {
  readonly list: string
  readonly out?: string
}
export const callListIds: readonly string[] = callLists.map(({ id }) => id)

/** `sanbiao call-list`: whom to call, behind a figure of a summary; written into a copy, or printed with people masked. */
export async function callListCommand(path: string, options: CallListOptions, io: Io): Promise<number> {
  const list = callLists.find(({ id }) => id === options.list)!
  const { out, lang } = options
  if (out !== undefined) await assertApart(path, out)
  const inspection = out === undefined ? await inspect(path, options, io) : await inspectToWrite(path, options, io)
  const { report, mask } = inspection
  const { summary, row, column } = options
  const result = callList(list, report, { summary, row, column })
  if (result.reason) throw new Usage(mask.text(result.reason))
  if (out === undefined) print(list, result, inspection, options, io)
  else {
    const edits = [...remembering(report, options), ...planCallList(list, result, report, lang)]
    const refusals = await refusing(path, () => inspection.host.apply(edits))
    await writeBeside(out, await inspection.host.save())
    io.err(printRefusals(refusals, report.workbook, mask, lang))
    io.out(`${text(`已写入 ${out}`, `Wrote ${out}`)[lang]}\n`)
    if (refusals.length > 0) return exitCodes.findings
  }
  io.err(`${standing(result)[lang]}\n`)
  return exitCodes.clean
}

function standing({ lines, barred, earlier, gone }: CallListResult) {
  const [zh, en] = [
    [`共${lines.length}位`, barred > 0 ? `，另有${barred}位写明不要再联系` : ''],
    [`${lines.length} to call`, barred > 0 ? `; ${barred} asked not to be called` : ''],
  ].map((parts) => parts.join(''))
  if (earlier.lines === 0) return text(`${zh}。`, `${en}.`)
  return text(
    `${zh}；上次名单${earlier.lines}位，已有结果${earlier.done}位，其中${gone.size}位不在这次的名单上。`,
    `${en}; of the list before, ${earlier.done} of ${earlier.lines} have a result, and ${gone.size} are on this one no more.`,
  )
}

interface Column {
  readonly title: string
  readonly values: readonly CsvCell[]
}

function print(list: CallList, result: CallListResult, { report, mask }: Inspection, options: CallListOptions, io: Io) {
  const { format, lang } = options
  const dayZero = report.workbook.date1904 ? DAYS_1904 : 0
  const day = (value: Cell): CsvCell => (typeof value === 'number' ? isoDay(value + dayZero) : asText(value))
  const asText = (value: Cell): CsvCell =>
    value === null ? null : mask(typeof value === 'object' ? '' : String(value))
  const said = ({ isDay }: CallColumn, value: CallValue): CsvCell => {
    if (value === null || typeof value === 'number') return isDay ? day(value) : value
    return mask(typeof value === 'object' ? value[lang] : value)
  }
  const columns: readonly Column[] = [
    ...result.fields.map((field, at) => ({
      title: fields[field].title[lang],
      values: result.lines.map(({ shown }) =>
        fields[field].type === 'date' ? day(shown[at] ?? null) : asText(shown[at] ?? null),
      ),
    })),
    ...[...list.columns, ...list.answers].map((column) => ({
      title: column.title[lang],
      values: result.lines.map(({ values }) => said(column, values[column.id] ?? null)),
    })),
  ]
  const rows = result.lines.map((_, place) => columns.map(({ values }) => values[place] ?? null))
  if (format === 'json') {
    const printed = rows.map((row) => Object.fromEntries(columns.map(({ title }, at) => [title, row[at]])))
    io.out(
      `${JSON.stringify({ list: list.id, summary: result.summary, barred: result.barred, earlier: result.earlier, lines: printed }, null, 2)}\n`,
    )
  } else if (format === 'csv') io.out(csv([columns.map(({ title }) => title), ...rows]))
  else io.out(textTable([columns.map(({ title }) => title), ...rows.map((row) => row.map((one) => String(one ?? '')))]))
}
