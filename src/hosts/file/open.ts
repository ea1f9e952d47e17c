import type { Opening } from '../../model/opening'
import { piece } from './breaths'
import { OpeningCancelled } from './cancelled'
import { portableCodec, type Codec } from './codec'
import { Document } from './document'
import { findOurs } from './find-ours'
import { identify } from './identify'
import { defaultLimits, type Limits } from './limits'
import { Package } from './package'
import { previewOf } from './preview'
import { readLooks } from './read-looks'
import type { SheetCells } from './read-sheet'
import { readingStrings } from './read-strings'
import { readStructure, type Structure } from './read-structure'
import { FileRefusal } from './refusal'

export interface OpenOptions {
  readonly codec?: Codec
  readonly limits?: Limits
}

/** Every sheet and the looks are read before it is said to be open, so that what cannot be read is refused here. */
export function openDocument(bytes: Uint8Array, fileName: string, options: OpenOptions = {}): Document {
  try {
    const steps = reading(bytes, fileName, options, Infinity)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  } catch (problem) {
    throw asRefusal(problem)
  }
}

/** The least workbook that is previewed. Bytes, inflated. */
const previewed = 4 * piece

/** The same with breaths in between; rejects with `OpeningCancelled` where that is asked for. */
export async function openDocumentLater(
  bytes: Uint8Array,
  fileName: string,
  { progress, cancelled, breathe, preview, ...options }: OpenOptions & Opening,
): Promise<Document> {
  let told = 0
  let breathed = 0
  const pause = async ({ done, of, sheet }: Step): Promise<void> => {
    if (done - breathed < piece) return
    breathed = done
    told = Math.max(told, done / of)
    progress?.(told, sheet)
    await breathe?.()
    if (cancelled?.()) throw new OpeningCancelled()
  }
  try {
    const steps = reading(bytes, fileName, options, piece)
    for (;;) {
      const step = steps.next()
      if (step.done) {
        if (cancelled?.()) throw new OpeningCancelled()
        progress?.(1, null)
        return step.value
      }
      const { value } = step
      if (value.document && value.of >= 2 * previewed) {
        const seen = preview && previewOf(value.document)
        if (seen) preview(seen)
      }
      if (value.ahead !== undefined)
        await value.parts.warm(value.ahead, (so) => pause({ ...value, done: value.done + so }))
      await pause(value)
    }
  } catch (problem) {
    throw asRefusal(problem)
  }
}

/** Of a workbook whose own sheets all lead nowhere nothing would be left when ours are removed. */
function refuseDangling(structure: Structure): void {
  const ours = new Set([...findOurs(structure).sheets.values()].map(({ name }) => name))
  const theirs = structure.allNames.filter((name) => !ours.has(name))
  if (theirs.length > 0 && theirs.every((name) => structure.dangling.includes(name)))
    throw new FileRefusal('damaged', 'sheets')
}

interface Step {
  readonly parts: Package
  /** Bytes inflated and scanned, of all that are to be. */
  readonly done: number
  readonly of: number
  readonly sheet: string | null
  /** The part that is inflated next. */
  readonly ahead?: string
  /** Present once: its strings are known, and none of its sheets. */
  readonly document?: Document
}

function* reading(
  bytes: Uint8Array,
  fileName: string,
  { codec = portableCodec, limits = defaultLimits }: OpenOptions,
  pieces: number,
): Generator<Step, Document> {
  const kind = identify(bytes, fileName)
  if (kind) throw new FileRefusal(kind)
  const parts = new Package(bytes, codec, limits)
  const structure = readStructure(parts)
  refuseDangling(structure)
  const { sheets, relationships } = structure
  const strings = relationships.find((one) => one.kind === 'sharedStrings')?.target ?? ''
  const of = 2 * [strings, ...sheets.map(({ part }) => part)].reduce((sum, part) => sum + parts.size(part), 1)
  let done = 0
  yield { parts, done, of, sheet: null, ahead: strings }
  const size = parts.size(strings)
  const steps = readingStrings(parts, strings, pieces / 4)
  let step = steps.next()
  for (; !step.done; step = steps.next()) yield { parts, done: done + size * (1 + step.value), of, sheet: null }
  const document = new Document(parts, limits, fileName, step.value)
  done += 2 * size
  yield { parts, done, of, sheet: null, document }
  let held = 0
  for (const entry of document.structure.sheets) {
    const size = parts.size(entry.part)
    yield { parts, done, of, sheet: entry.name, ahead: entry.part }
    const scan = document.scan(entry, pieces)
    for (;;) {
      const step = scan.next()
      if (step.done) {
        held += cellsHeld(step.value)
        break
      }
      yield { parts, done: done + size + step.value, of, sheet: entry.name }
    }
    if (held > limits.cells) throw new FileRefusal('too-large', 'cells')
    done += 2 * size
  }
  document.memory()
  readLooks(document.parts, document.structure)
  return document
}

function asRefusal(problem: unknown): unknown {
  return problem instanceof RangeError ? new FileRefusal('damaged', problem.message) : problem
}

/** Blank columns share one list of codes. */
function cellsHeld({ columns }: SheetCells): number {
  const lists = new Set(columns.map(({ coded }) => coded?.codes))
  return [...lists].reduce((sum, codes) => sum + (codes?.length ?? 0), 0)
}
