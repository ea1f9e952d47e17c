import type { Edit } from '../../model/edit'
import type { Host } from '../../model/host'
import type { Opening } from '../../model/opening'
import type { RowWindow, SheetView } from '../../model/view'
import { readAreas } from '../areas'
import { applyEdits } from './apply'
import { nowAndThen } from './breaths'
import { OpeningCancelled } from './cancelled'
import { Ledger } from './ledger'
import type { Document } from './document'
import { openDocument, openDocumentLater, type OpenOptions } from './open'
import type { SheetEntry } from './read-structure'
import { readView } from './read-view'
import { signatureRemarks } from './signatures'
import { unseenAreas } from './unseen'

/** A workbook file in memory. */
export interface FileHost extends Host {
  /** The file with everything that was applied; parts that nobody touched keep their compressed bytes. */
  save(): Promise<Uint8Array>
  /** The workbook as it is now; calling the answer, once, brings it back. */
  snapshot(): () => void
  /** A sheet as a grid shows it; rows by window, all where none is given. */
  view(sheet: string, window?: RowWindow): SheetView
  /** Makes the next view or edit of a sheet quick, as far as that can be done without holding up others; ends early where it is stopped. */
  warm?(sheet: string, stopped?: () => boolean): Promise<void>
}

/**
 * Opens .xlsx or .xlsm bytes; anything else is refused by name with a FileRefusal. Where somebody wants to `breathe`, it is read
 * in pieces, tells how far it is, and may be cancelled: it then rejects with OpeningCancelled, and nothing is open.
 */
export async function openWorkbookFile(
  bytes: Uint8Array,
  fileName: string,
  options: OpenOptions & Opening = {},
): Promise<FileHost> {
  const { breathe } = options
  if (!breathe) return hostOf(openDocument(bytes, fileName, options), async () => undefined)
  return hostOf(await openDocumentLater(bytes, fileName, options), breathe)
}

function hostOf(document: Document, breathe: () => Promise<void>): FileHost {
  const ledger = new Ledger(document)
  const warm = async (entries: readonly SheetEntry[]): Promise<void> => {
    for (const entry of entries) await document.warm(entry, breathe)
  }
  return {
    read: async (areas) => (areas ? readAreas(document.workbook(), areas) : document.workbook()),
    async apply(edits) {
      await warm(writtenBy(edits, document))
      try {
        return applyEdits(ledger, edits)
      } finally {
        document.parts.cool()
      }
    },
    remarks: () => signatureRemarks(document.parts),
    unseen: async (areas) => unseenAreas(document, areas),
    async save() {
      await warm(document.unwritten())
      document.flush()
      await document.parts.prepare(nowAndThen(breathe))
      ledger.save()
      return document.parts.write()
    },
    snapshot: () => ledger.snapshot(),
    view(sheet, window) {
      const entry = document.entry(sheet)
      if (!entry) throw new RangeError(`no such sheet: ${sheet}`)
      return readView(document, entry, window)
    },
    async warm(sheet, stopped = () => false) {
      const entry = document.entry(sheet)
      const pause = async (): Promise<void> => {
        await breathe()
        if (stopped()) throw new OpeningCancelled()
      }
      if (entry) await document.warm(entry, pause).catch(unlessCancelled)
    },
  }
}

function unlessCancelled(problem: unknown): void {
  if (!(problem instanceof OpeningCancelled)) throw problem
}

/** The sheets whose parts these edits ask for; a value alone waits for its part. */
function writtenBy(edits: readonly Edit[], { structure: { sheets } }: Document): readonly SheetEntry[] {
  if (edits.some(({ kind }) => kind === 'clean')) return sheets
  const written = new Set(edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])))
  return sheets.filter(({ id }) => written.has(id))
}
