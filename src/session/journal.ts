import type { Edit, Refusal } from '../model/edit'
import { breathe } from './slices'

const INT32 = '$int32'

/** What was written into the workbook at once. The edits themselves, which may be large, are let go once they are packed. */
export class Entry {
  private edits: readonly Edit[] | null
  private packing: Promise<Uint8Array<ArrayBuffer>> | null = null

  constructor(
    readonly id: number,
    edits: readonly Edit[],
  ) {
    this.edits = edits
  }
  /** One line an edit, compressed. */
  packed(): Promise<Uint8Array<ArrayBuffer>> {
    const { edits } = this
    if (edits) this.packing = pack(edits)
    this.edits = null
    return this.packing!
  }
}

/** What was done since the file was opened, but for marks: those a check makes again. Never changed, only replaced. */
export type Journal = readonly Entry[]

export function journalled(journal: Journal, edits: readonly Edit[], refusals: readonly Refusal[]): Journal {
  const refused = new Set(refusals.map(({ edit }) => edit))
  const done = edits.filter((edit) => edit.kind !== 'mark' && !refused.has(edit))
  return done.length > 0 ? [...journal, new Entry(next++, done)] : journal
}
let next = 1

async function pack(edits: readonly Edit[]): Promise<Uint8Array<ArrayBuffer>> {
  const lines: Blob[] = []
  for (const edit of edits) {
    lines.push(new Blob([JSON.stringify(edit, withArrays), '\n']))
    await breathe()
  }
  return new Uint8Array(
    await new Response(new Blob(lines).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
  )
}
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Edit[]> {
  const lines = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
  return lines.split('\n').flatMap((line) => (line ? [JSON.parse(line, arraysAgain) as Edit] : []))
}

const withArrays = (_: string, value: unknown): unknown =>
  value instanceof Int32Array ? { [INT32]: Array.from(value) } : value
const arraysAgain = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && INT32 in value ? Int32Array.from(value[INT32] as number[]) : value
