import type { Edit } from '../../model/edit'
import type { Area } from '../../model/workbook'
import { areaToFill } from './fill-column'

export type SheetTurn = 'added' | 'deleted' | 'renamed'
/** What an event tells, as far as it can be known again. */
export interface Heard {
  readonly sheet?: readonly [turn: SheetTurn, id: string]
  /** Null is anything. */
  readonly areas: readonly Area[] | null
  /** The sheet whose cells changed. */
  readonly on?: string
  /** Excel says that this add-in brought it about, in this window or in another. */
  readonly byAddin?: boolean
}

/** What this host itself brings about: whoever asked for it reads it anyway, and need not be told. */
export class OwnChanges {
  /** Sheets that we removed. */
  readonly gone = new Set<string>()
  readonly #turns = new Set<string>()
  #added: Excel.Worksheet[] = []
  #written: readonly Area[] = []
  readonly #put = new Set<string>()
  #underway: Promise<unknown> = Promise.resolve()

  /** Carries edits out; what is heard meanwhile can only be judged when they are done. */
  during<T>(edits: readonly Edit[], apply: () => Promise<T>): Promise<T> {
    const written = edits.flatMap(writtenBy)
    if (written.length > 0) this.#written = written
    const applying = apply().finally(() => this.#noteAdded())
    this.#underway = applying.catch(() => undefined)
    return applying
  }
  async settled(): Promise<void> {
    await this.#underway
  }

  /** A sheet that is being added; what it is called by Excel is known after the next sync. */
  adds(sheet: Excel.Worksheet): void {
    this.#added.push(sheet.load('id'))
  }
  /** A sheet of ours that is written anew. */
  puts(id: string): void {
    this.#put.add(id)
  }
  turns(turn: SheetTurn, id: string): void {
    this.#turns.add(`${turn} ${id}`)
    if (turn === 'deleted') this.gone.add(id)
  }
  #noteAdded(): void {
    for (const sheet of this.#added.splice(0)) {
      try {
        this.turns('added', sheet.id)
        this.puts(sheet.id)
      } catch {
        // It was never added: the message that asked for it failed.
      }
    }
  }

  /** Each turn of a sheet is ours once: a person may delete what we added. */
  isOurs({ sheet, areas, on, byAddin }: Heard): boolean {
    if (sheet) return this.#turns.delete(sheet.join(' '))
    if (!byAddin) return false
    if (on !== undefined && this.#put.has(on)) return true
    return areas !== null && areas.every((area) => this.#written.some((written) => isWithin(area, written)))
  }
}

const writtenBy = (edit: Edit): readonly Area[] =>
  edit.kind === 'set' ? [{ ...edit.at, height: 1, width: 1 }] : edit.kind === 'fill-column' ? areaToFill(edit) : []

const isWithin = (area: Area, { sheet, row, column, height, width }: Area): boolean =>
  area.sheet === sheet &&
  area.row >= row &&
  area.row + area.height <= row + height &&
  area.column >= column &&
  area.column + area.width <= column + width
