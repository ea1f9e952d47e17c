import type { Cell, Sheet, Workbook } from '../../model/workbook'
import type { Text } from '../../model/text'

/** What stands in A1 of the target sheet of ours, before the month. */
export const title: Text = { zh: '目标分解', en: 'Targets' }

/** What a person entered on the target sheet that stands in the workbook: kept when it is written anew. */
export interface Entries {
  /** By the line's name and the column's header, in either language. */
  at(line: Text, header: string | Text): Cell
}

const nothing: Entries = { at: () => null }

/** Another month's entries are that month's. */
export function entriesIn({ sheets }: Workbook, months: readonly string[]): Entries {
  const sheet = ourTargets({ sheets })
  const [names] = sheet?.columns ?? []
  if (!sheet || !names || !months.some((month) => String(names.at(0)).endsWith(month))) return nothing
  const headers = sheet.columns.map((column) => column.at(HEADER_ROW))
  const rows = new Map<Cell, number>()
  for (let row = HEADER_ROW + 1; row < names.length; row++) {
    const name = names.at(row)
    if (name !== null && !rows.has(name)) rows.set(name, row)
  }
  return {
    at(line, header) {
      const row = rows.get(line.zh) ?? rows.get(line.en)
      const column = headers.findIndex((one) =>
        typeof header === 'string' ? one === header : one === header.zh || one === header.en,
      )
      return row === undefined || column < 0 ? null : (sheet.columns[column]?.at(row) ?? null)
    },
  }
}

/** Row of the headers, 0-based. */
export const HEADER_ROW = 3
const isTitle = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && [title.zh, title.en].some((words) => cell.startsWith(`${words}　`))
export const ourTargets = ({ sheets }: Pick<Workbook, 'sheets'>): Sheet | undefined =>
  sheets.find(({ ours, columns }) => ours && isTitle(columns[0]?.at(0)))
