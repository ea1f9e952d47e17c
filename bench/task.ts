/** What ours and the libraries do with the same workbook, so that their times and files can be compared. */
export const columnToSet = 12
export const rowsToSet = 100_000
/** What the cell below so many rows is set to. */
export const textToSet = (row: number): string => `已核对 ${row % 997}`

export type Value = string | number | boolean | null
/** 0-based; the cells of one sheet in any order. */
export type Visit = (sheet: number, row: number, column: number, value: Value) => void

export interface Contender {
  /** Opens the workbook and looks at the value of every cell. */
  read(file: Uint8Array, visit: Visit): Promise<void>
  /** Opens the workbook, sets a column of its first sheet and saves it. */
  edit(file: Uint8Array): Promise<Uint8Array>
}

/** Cheap enough to leave the time of reading to the reading. */
class Tally {
  cells = 0
  sum = 0
  characters = 0
  readonly visit: Visit = (_sheet, _row, _column, value) => {
    if (value === null || value === '') return
    this.cells++
    if (typeof value === 'number') this.sum += value
    else if (typeof value === 'string') this.characters += value.length
  }
}

/** One number for each column's values and places, whatever order they come in. */
class Digest {
  readonly columns: Record<string, number> = {}
  readonly visit: Visit = (sheet, row, column, value) => {
    if (value === null || value === '') return
    let hash = Math.imul(row + 1, 0x9e3779b1)
    for (const character of `${typeof value} ${value}`) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
    const key = `${sheet}:${column}`
    this.columns[key] = ((this.columns[key] ?? 0) + (hash >>> 0)) % 2 ** 32
  }
}

export interface Told {
  readonly milliseconds: number
  /** Megabytes, of the process. */
  readonly peak: number
  readonly tally: Omit<Tally, 'visit'>
}
export type Digests = Digest['columns']

/** Reads the task from the command line, carries it out, and prints what it took or found as JSON. */
export async function contend(
  contender: Contender,
  readFile: (path: string) => Uint8Array,
  writeFile: (path: string, bytes: Uint8Array) => void,
): Promise<void> {
  const [, , job = '', path = '', saved = ''] = process.argv
  if (job === 'digest') {
    const digest = new Digest()
    await contender.read(readFile(path), digest.visit)
    console.log(JSON.stringify(digest.columns))
    return
  }
  const tally = new Tally()
  let file: Uint8Array | null = null
  const start = performance.now()
  const bytes = readFile(path)
  if (job === 'read') await contender.read(bytes, tally.visit)
  else file = await contender.edit(bytes)
  const milliseconds = performance.now() - start
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  if (file) writeFile(saved, file)
  console.log(JSON.stringify({ milliseconds, peak, tally } satisfies Told))
}
