import type { Host } from '../../model/host'
import type { RowWindow, SheetView } from '../../model/view'
import { readAreas } from '../areas'
import { applyEdits } from './apply'
import { Ledger } from './ledger'
import { openDocument, type OpenOptions } from './open'
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
}

/** Opens .xlsx or .xlsm bytes; anything else is refused by name with a FileRefusal. */
export async function openWorkbookFile(bytes: Uint8Array, fileName: string, options?: OpenOptions): Promise<FileHost> {
  const document = openDocument(bytes, fileName, options)
  const ledger = new Ledger(document)
  return {
    read: async (areas) => (areas ? readAreas(document.workbook(), areas) : document.workbook()),
    apply: async (edits) => applyEdits(ledger, edits),
    remarks: () => signatureRemarks(document.parts),
    unseen: async (areas) => unseenAreas(document, areas),
    async save() {
      document.flush()
      ledger.save()
      return document.parts.write()
    },
    snapshot: () => ledger.snapshot(),
    view(sheet, window) {
      const entry = document.entry(sheet)
      if (!entry) throw new RangeError(`no such sheet: ${sheet}`)
      return readView(document, entry, window)
    },
  }
}
