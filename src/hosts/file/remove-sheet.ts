import { nameOfSheet } from '../ours'
import { pruneChain } from './calc-chain'
import { contentTypesPart, removeContentTypes } from './content-types'
import type { Ledger } from './ledger'
import { removeCaches } from './pivot/workbook-caches'
import { relationshipsPart, removeRelationships } from './relationships'
import { removeParts } from './remove-parts'
import { removeNames, removeSheets } from './workbook-edits'

/** Takes one sheet of ours out of the workbook, with all that hangs on it. */
export function removeSheet(ledger: Ledger, id: string): 'protected' | null {
  const { document } = ledger
  const entry = document.ours.sheets.get(id)
  if (!entry) return null
  if (document.structure.locked) return 'protected'
  document.forgetSheet(entry)
  pruneChain(ledger, new Set(), [entry.id])
  const { parts, structure } = document
  const removed = removeParts(parts, new Set([entry.part]))
  const { part } = structure
  const without = removeNames(parts.text(part)!, ({ name }) => name === nameOfSheet(id))
  const uncached = removeCaches(without, structure.relationships, removed)
  ledger.write(part, removeSheets(uncached, new Set([entry.index])))
  const list = relationshipsPart(part)
  ledger.write(list, removeRelationships(parts.text(list)!, part, removed))
  ledger.write(contentTypesPart, removeContentTypes(parts.text(contentTypesPart)!, removed))
  return null
}
