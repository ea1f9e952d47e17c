import { catalog } from '../catalog'
import { csv, type CsvCell } from './csv'
import { inspect } from './inspect'
import type { Io } from './io'
import type { FigureOptions } from './kpi-command'
import { summaryJson } from './summary-json'
import { summaryRows, summaryText, type Made } from './summary-table'
import { exitCodes } from './usage'

export interface SummaryOptions extends FigureOptions {
  readonly id?: readonly string[]
}

/** `sanbiao summary`: one as JSON is an object, several are a list. Those whose form is not there are left out, unless they were named. */
export async function summaryCommand(path: string, options: SummaryOptions, io: Io): Promise<number> {
  const { report, mask } = await inspect(path, options, io)
  const { format, lang, id: ids } = options
  const all = report.summaries.flatMap((result): Made[] => {
    const summary = catalog.summaries.find(({ id }) => id === result.summary)
    if (!summary || (ids && !ids.includes(summary.id))) return []
    return [{ summary, result, highlights: summary.highlights?.(result, report.context) ?? [] }]
  })
  const present = all.filter(({ result }) => !result.noForm)
  const made = ids || present.length === 0 ? all : present
  if (format === 'json') {
    const printed = made.map((one) => summaryJson(one, mask))
    io.out(`${JSON.stringify(printed.length === 1 ? printed[0] : printed, null, 2)}\n`)
  } else if (format === 'csv') {
    const several = made.length > 1
    const rows = made.flatMap((one, index): CsvCell[][] => [
      ...(index > 0 ? [[]] : []),
      ...(several ? [[one.summary.title[lang]]] : []),
      ...summaryRows(one, mask, lang),
    ])
    io.out(csv(rows))
  } else io.out(made.map((one) => summaryText(one, mask, lang)).join('\n'))
  return exitCodes.clean
}
