import type { Edit, Refusal } from '../../model/edit'
import { nameOfColumn, nameOfHeader } from '../ours'
import { pruneChain } from './calc-chain'
import { clearColumn } from './clear-column'
import type { Ledger } from './ledger'
import { removeNames } from './workbook-edits'

type Removal = Extract<Edit, { kind: 'remove-column' }>

/** Takes a computed column out as if it had never been filled. */
export function removeColumn(ledger: Ledger, { id, sheet }: Removal): Refusal['reason'] | null {
  const { document } = ledger
  const entry = document.entry(sheet)
  if (!entry) return 'no such sheet'
  const columns = document.ours.columns.filter((column) => column.id === id && column.sheet.id === entry.id)
  if (columns.length === 0) return null
  if (document.cells(entry).rules.protection) return 'protected'
  const cleared = columns.flatMap((column) => clearColumn(ledger, column))
  pruneChain(ledger, new Set(cleared.map((address) => `${entry.id}!${address}`)))
  const { part } = document.structure
  const own = [nameOfColumn(id), nameOfHeader(id)]
  ledger.write(
    part,
    removeNames(
      document.parts.text(part)!,
      ({ name, localSheet }) => own.includes(name) && (localSheet === undefined || localSheet === entry.index),
    ),
  )
  return null
}
