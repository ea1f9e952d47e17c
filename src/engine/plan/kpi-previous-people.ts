import type { Figure } from '../../model/kpi'
import type { Report } from '../../model/report'
import { text } from '../../model/text'
import { a1 } from '../address'
import { cell, wrapped, type Row, type Say } from './cells'
import { columnOf } from './kpi-columns'
import { changeCell, lookOf, type LineSource } from './kpi-previous'

/** A line of the sheet as it stands: its number, and its cells from the store's on. */
export interface StandingLine {
  readonly row: number
  readonly cells: Row
  readonly source: LineSource
}

const ofPeople = text('各顾问与上月比', 'Consultants against last month')
const then = text('上月', 'last month')
const change = text('环比', 'month on month')
/** The name, the base, and the store's cell stand before the consultants'. */
const BEFORE = 3

/** Two rows for every line that some consultant had last month too: what it was then, and the live change since. Below all others. */
export function previousOfPeople(
  { previousFigures, context }: Report,
  people: readonly string[],
  lines: readonly StandingLine[],
  from: number,
  say: Say,
): { readonly section: string; readonly rows: readonly Row[] } | null {
  const known = new Map<string, Figure>()
  for (const figure of previousFigures) known.set(keyOf(figure.kpi, figure.variant, figure.of), figure)
  const rows: Row[] = []
  for (const { row, cells, source } of lines) {
    const { kpi, variant, side } = source
    const before = people.map((name, person) =>
      // Whom the line has nothing of this month has nothing to compare.
      (cells[BEFORE + person]?.value ?? null) === null ? undefined : known.get(keyOf(kpi, variant, name)),
    )
    if (before.every((figure) => (figure?.[side] ?? null) === null)) continue
    const at = from + rows.length
    const name = (what: typeof then): string => {
      const title = String(cells[0]?.value)
      return say(text(`${title}，${what.zh}`, `${title}, ${what.en}`))
    }
    const [base, blank] = [wrapped(String(cells[1]?.value ?? '')), cell(null)]
    rows.push(
      [
        cell(name(then)),
        base,
        blank,
        ...before.map((figure, person) => {
          const now = cells[BEFORE + person]
          return { value: figure?.[side] ?? null, ...lookOf(now, figure, context.settings.smallSample) }
        }),
      ],
      [
        cell(name(change)),
        blank,
        blank,
        ...before.map((figure, person) => {
          const column = columnOf(person)
          return changeCell(cells[BEFORE + person], figure?.[side] ?? null, a1(row, column), a1(at, column))
        }),
      ],
    )
  }
  return rows.length > 0 ? { section: say(ofPeople), rows } : null
}

const keyOf = (...parts: readonly string[]): string => parts.join('\n')
