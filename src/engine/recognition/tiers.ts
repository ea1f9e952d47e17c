import { cellCode, type Cell, type Sheet } from '../../model/workbook'
import { dictionaryOf, type Dictionary } from './dictionary'

/** A row's words as headers are compared; a number or a long text is none. */
const wordOf = (cell: Cell): string => (typeof cell === 'string' ? cell.trim() : '')

/** The words of some rows of a sheet, and what of them can be a header's tier. */
export class Words {
  private readonly rows = new Map<number, readonly string[]>()
  private readonly cells = new Map<number, number>()
  private readonly ends = new Map<number, readonly number[]>()
  private readonly tiers = new Map<number, boolean>()
  private dictionary: Dictionary | undefined
  constructor(
    private readonly sheet: Sheet,
    readonly width: number,
    readonly height: number,
  ) {}

  of(row: number): readonly string[] {
    let words = this.rows.get(row)
    if (!words) {
      const found: string[] = []
      for (let column = 0; column < this.width; column++)
        found.push(wordOf(this.sheet.columns[column]?.at(row) ?? null))
      this.rows.set(row, (words = found))
    }
    return words
  }

  /** The UTF-16 unit that each cell of a row ends with, 0 where it holds no words; the strings themselves are not touched. */
  endings(row: number): readonly number[] {
    let endings = this.ends.get(row)
    if (!endings) {
      const found: number[] = []
      for (let column = 0; column < this.width; column++) found.push(this.endOf(column, row))
      this.ends.set(row, (endings = found))
    }
    return endings
  }

  private endOf(column: number, row: number): number {
    const { coded } = this.sheet.columns[column]!
    if (coded) {
      if (this.dictionary?.strings !== coded.strings) this.dictionary = dictionaryOf(coded.strings)
      const code = coded.codes[row] ?? cellCode.blank
      return code >= 0 ? this.dictionary.last(code) : 0
    }
    const word = this.of(row)[column] ?? ''
    return word === '' ? 0 : word.charCodeAt(word.length - 1)
  }

  /** How many cells of a row hold anything. */
  filled(row: number): number {
    let count = this.cells.get(row)
    if (count === undefined) {
      count = 0
      for (let column = 0; column < this.width; column++)
        if ((this.sheet.columns[column]?.at(row) ?? null) !== null) count++
      this.cells.set(row, count)
    }
    return count
  }

  /** How many cells of some columns hold anything in a row. */
  holds(row: number, columns: readonly number[]): number {
    return columns.filter((column) => (this.sheet.columns[column]?.at(row) ?? null) !== null).length
  }

  /** A lower header tier holds words, never long texts, a phone, a date or an amount; days of the month it may. */
  isTier(row: number): boolean {
    let tier = this.tiers.get(row)
    if (tier === undefined) this.tiers.set(row, (tier = row >= 0 && row < this.height && this.holdsWords(row)))
    return tier
  }

  private holdsWords(row: number): boolean {
    for (let column = 0; column < this.width; column++) {
      const cell = this.sheet.columns[column]?.at(row) ?? null
      if (
        typeof cell === 'boolean' ||
        (typeof cell === 'number' && !(Number.isInteger(cell) && cell >= 1 && cell <= 31))
      )
        return false
    }
    const words = this.of(row)
    return (
      words.filter((word) => word !== '').length >= 2 &&
      words.every((word) => word.length <= 16 && !/\d{5,}/.test(word))
    )
  }
}

/** The spellings of each column's header: all tiers together, the lower ones, the lowest. A word merged over columns stands once. */
export function tieredHeaders(words: Words, rows: readonly number[]): string[][] {
  const tiers = rows.map((row) => words.of(row))
  if (tiers.length === 1) return tiers[0]!.map((word) => (word === '' ? [] : [word]))
  // What an upper word spans: the blanks to its right, while lower tiers go on and no tier above begins anew.
  const groups = tiers.map(() => '')
  return Array.from({ length: words.width }, (_, column) => {
    const parts: string[] = []
    const own = tiers.map((tier) => tier[column] ?? '')
    own.forEach((word, tier) => {
      const goesOn = own.slice(tier + 1).some((below) => below !== '')
      const isFresh = own.slice(0, tier).some((above) => above !== '')
      if (word !== '') groups[tier] = goesOn ? word : ''
      else if (!goesOn || isFresh) groups[tier] = ''
      const part = word !== '' ? word : goesOn ? (groups[tier] ?? '') : ''
      if (part !== '') parts.push(part)
    })
    if (own.every((word) => word === '') || parts.length === 0) return []
    const last = parts.at(-1) ?? ''
    return [
      ...new Set([parts.join(''), parts.slice(-2).join(''), `${parts[0] ?? ''}${parts.length > 1 ? last : ''}`, last]),
    ]
  })
}
