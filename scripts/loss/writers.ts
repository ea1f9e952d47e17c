import { parseA1 } from '../../src/engine/address'
import { openWorkbookFile, type FileHost } from '../../src/hosts/file'
import { nodeCodec } from '../../src/hosts/file/node-codec'
import type { Sheet } from '../../src/model/workbook'
import { everyEdit } from '../../tests/hosts/every-edit'
import type { Asked } from './asked'

/** Taller or wider sheets get no column of ours in this check. */
const tallest = 100_000
const widest = 200

const open = (bytes: Uint8Array, name: string): Promise<FileHost> => openWorkbookFile(bytes, name, { codec: nodeCodec })

export interface Written {
  readonly bytes: Uint8Array
  /** What was set; null where every cell is refused. */
  readonly asked: Asked | null
}

/** Sets the first of these cells that the host does not refuse, and saves. Throws a FileRefusal where it does not open. */
export async function setOne(bytes: Uint8Array, name: string, cells: () => readonly Asked[]): Promise<Written> {
  const host = await open(bytes, name)
  const { sheets } = await host.read()
  for (const asked of cells()) {
    const sheet = sheets.find((one) => one.name === asked.sheet)
    if (!sheet) continue
    const { row, column } = parseA1(asked.address)!
    const was = sheet.columns[column]?.at(row) ?? null
    const at = { sheet: sheet.id, row, column }
    const refusals = await host.apply([{ kind: 'set', at, value: asked.value, was }])
    if (refusals.length === 0) return { bytes: await host.save(), asked }
  }
  return { bytes: await host.save(), asked: null }
}

export interface Cleaned {
  /** With everything of ours in it, and without. */
  readonly full: Uint8Array
  readonly bytes: Uint8Array
  readonly refused: number
}

/** Every edit, saved, opened again, cleaned and saved; null where no sheet has cells. */
export async function everythingAndBack(bytes: Uint8Array, name: string): Promise<Cleaned | null> {
  const host = await open(bytes, name)
  const sheet = (await host.read()).sheets.find(fits)
  if (!sheet) return null
  const refusals = await host.apply(everyEdit(sheet))
  const full = await host.save()
  const again = await open(full, name)
  await again.apply([{ kind: 'clean' }])
  return { full, bytes: await again.save(), refused: refusals.length }
}

const fits = ({ columns }: Sheet): boolean => columns.length < widest && (columns[0]?.length ?? 0) <= tallest
