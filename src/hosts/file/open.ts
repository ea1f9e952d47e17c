import { portableCodec, type Codec } from './codec'
import { Document } from './document'
import { identify } from './identify'
import { defaultLimits, type Limits } from './limits'
import { Package } from './package'
import { readLooks } from './read-looks'
import type { SheetCells } from './read-sheet'
import { FileRefusal } from './refusal'

export interface OpenOptions {
  readonly codec?: Codec
  readonly limits?: Limits
}

/** Every sheet and the looks are read before it is said to be open, so that what cannot be read is refused here. */
export function openDocument(bytes: Uint8Array, fileName: string, options: OpenOptions = {}): Document {
  const { codec = portableCodec, limits = defaultLimits } = options
  const kind = identify(bytes, fileName)
  if (kind) throw new FileRefusal(kind)
  try {
    const document = new Document(new Package(bytes, codec, limits), limits, fileName)
    let held = 0
    for (const entry of document.structure.sheets) {
      held += cellsHeld(document.cells(entry))
      if (held > limits.cells) throw new FileRefusal('too-large', 'cells')
    }
    document.memory()
    readLooks(document.parts, document.structure)
    return document
  } catch (problem) {
    if (problem instanceof FileRefusal) throw problem
    if (problem instanceof RangeError) throw new FileRefusal('damaged', problem.message)
    throw problem
  }
}

/** Blank columns share one list of codes. */
function cellsHeld({ columns }: SheetCells): number {
  const lists = new Set(columns.map(({ coded }) => coded?.codes))
  return [...lists].reduce((sum, codes) => sum + (codes?.length ?? 0), 0)
}
