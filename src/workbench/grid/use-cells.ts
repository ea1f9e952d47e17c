import { useEffect, useRef, useState } from 'react'
import type { ShownCell } from '../../session/cells'
import type { GridSource } from './grid-props'

/** Rows fetched at once. */
const BLOCK = 100
/** A block that only flies by is not fetched. Milliseconds. */
const STAY = 30
/** Blocks kept in memory. */
const KEPT = 60

type Rows = ReadonlyMap<number, ReadonlyMap<number, ShownCell>>
export type CellAt = (row: number, column: number) => ShownCell | undefined

interface Block {
  /** Which state of the sheet it shows. */
  readonly of: string
  readonly rows: Rows
}
interface Kept {
  readonly sheet: string
  readonly blocks: ReadonlyMap<number, Block>
}

/** The cells in view; those of before stay until the new ones are there. */
export function useCells(
  source: GridSource,
  sheet: string,
  revision: number,
  view: { readonly firstRow: number; readonly lastRow: number; readonly frozen: number; readonly columns: number },
): CellAt {
  const [kept, setKept] = useState<Kept>({ sheet, blocks: new Map() })
  const underway = useRef(new Set<string>())
  const { firstRow, lastRow, frozen, columns } = view
  const first = Math.floor(firstRow / BLOCK)
  const last = Math.floor(lastRow / BLOCK)
  const { blocks } = kept.sheet === sheet ? kept : nothing
  useEffect(() => {
    const of = `${sheet}|${revision}|${columns}`
    const fetchBlocks = (): void => {
      const wanted = new Set(frozen > 0 ? [0] : [])
      for (let block = first; block <= last; block++) wanted.add(block)
      for (const block of wanted) {
        const key = `${of}|${block}`
        if (blocks.get(block)?.of === of || underway.current.has(key)) continue
        underway.current.add(key)
        source
          .cells({ sheet, row: block * BLOCK, column: 0, height: BLOCK, width: columns })
          .then(
            ({ cells }) => setKept((before) => withBlock(before, sheet, block, { of, rows: byRow(cells) })),
            () => undefined,
          )
          .finally(() => underway.current.delete(key))
      }
    }
    const timer = setTimeout(fetchBlocks, STAY)
    return () => clearTimeout(timer)
  }, [source, sheet, revision, columns, frozen, first, last, blocks])
  return (row, column) =>
    blocks
      .get(Math.floor(row / BLOCK))
      ?.rows.get(row)
      ?.get(column)
}

const nothing: Kept = { sheet: '', blocks: new Map() }

function withBlock(before: Kept, sheet: string, block: number, rows: Block): Kept {
  const blocks = new Map(before.sheet === sheet ? before.blocks : [])
  blocks.delete(block)
  blocks.set(block, rows)
  for (const oldest of blocks.keys()) {
    if (blocks.size <= KEPT) break
    blocks.delete(oldest)
  }
  return { sheet, blocks }
}

function byRow(cells: readonly ShownCell[]): Rows {
  const rows = new Map<number, Map<number, ShownCell>>()
  for (const cell of cells) {
    const row = rows.get(cell.row)
    if (row) row.set(cell.column, cell)
    else rows.set(cell.row, new Map([[cell.column, cell]]))
  }
  return rows
}
