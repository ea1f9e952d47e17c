import { isOurName, memoryNamespace } from '../ours'
import { pruneChain } from './calc-chain'
import { clearColumn } from './clear-column'
import { contentTypesPart, removeContentTypes } from './content-types'
import { findCustomPart } from './custom-parts'
import { Ledger } from './ledger'
import { removeMarks } from './marks'
import { packageRelationships } from './package-relationships'
import { removeCaches } from './pivot/workbook-caches'
import { relationshipsPart, removeRelationships } from './relationships'
import { removeParts } from './remove-parts'
import { removeNames, removeSheets } from './workbook-edits'

/** Removes everything of ours. Where the file is as we wrote it, every part is again what it was before us. */
export function clean(ledger: Ledger): void {
  const { document } = ledger
  const removedFormulas = clearSheets(ledger)
  const sheets = [...document.ours.sheets.values()]
  pruneChain(
    ledger,
    removedFormulas,
    sheets.map(({ id }) => id),
  )
  const { parts, structure } = document
  const gone = new Set(sheets.map(({ part }) => part))
  for (const entry of sheets) document.forgetSheet(entry)
  for (const namespace of [memoryNamespace, Ledger.namespace]) {
    const part = findCustomPart(document, namespace)
    if (part !== undefined) gone.add(part)
  }
  const removed = removeParts(parts, gone)

  const { part } = structure
  const places = new Set(sheets.map(({ index }) => index))
  const restore = (name: string, otherwise: (text: string) => string): void => {
    const text = parts.text(name)
    const base = ledger.base(name)
    const wanted = base === null || base === text ? otherwise(text ?? '') : base
    if (wanted === '') parts.remove(name)
    else if (wanted !== text) parts.set(name, wanted)
  }
  restore(part, (text) =>
    removeSheets(
      removeNames(removeCaches(text, structure.relationships, removed), ({ name }) => isOurName(name)),
      places,
    ),
  )
  restore(relationshipsPart(part), (text) => removeRelationships(text, part, removed))
  if (packageRelationships(parts).some(({ target }) => removed.has(target)))
    parts.set(relationshipsPart(''), removeRelationships(parts.text(relationshipsPart('')) ?? '', '', removed))
  restore(contentTypesPart, (text) => removeContentTypes(text, removed))
  for (const name of ledger.otherParts([part, relationshipsPart(part), contentTypesPart])) restore(name, (text) => text)
  ledger.clear()
  document.forgetStructure()
}

/** Marks and filled columns out of the dealer's sheets; returns `sheetId!A1` of the formulas taken out. */
function clearSheets(ledger: Ledger): ReadonlySet<string> {
  const { document } = ledger
  const removed = new Set<string>()
  // From the right: a table gives up its last column only.
  const columns = [...document.ours.columns].sort((a, b) => b.range.left - a.range.left)
  for (const column of columns) {
    for (const address of clearColumn(ledger, column, true)) removed.add(`${column.sheet.id}!${address}`)
  }
  for (const entry of document.structure.sheets) {
    const part = document.sheetPart(entry)
    const unmarked = removeMarks(part)
    if (unmarked !== part) document.setSheetPart(entry, unmarked)
  }
  return removed
}
