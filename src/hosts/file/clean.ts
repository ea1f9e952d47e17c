import { isOurName, memoryNamespace } from '../ours'
import { clearColumn } from './clear-column'
import { contentTypesPart, removeContentTypes } from './content-types'
import { findCustomPart } from './custom-parts'
import { Ledger } from './ledger'
import { removeMarks } from './marks'
import type { Package } from './package'
import { FileRefusal } from './refusal'
import { readRelationships, relationshipsPart, removeRelationships, type Relationship } from './relationships'
import { removeNames, removeSheets } from './workbook-edits'

/** Removes everything of ours. Where the file is as we wrote it, every part is again what it was before us. */
export function clean(ledger: Ledger): void {
  const { document } = ledger
  const removedFormulas = clearSheets(ledger)
  const { parts, structure, ours } = document
  const sheets = [...ours.sheets.values()]
  const gone = new Set(sheets.map(({ part }) => part))
  for (const entry of sheets) document.forgetSheet(entry)
  for (const namespace of [memoryNamespace, Ledger.namespace]) {
    const part = findCustomPart(document, namespace)
    if (part !== undefined) gone.add(part)
  }
  const chain = structure.relationships.find(({ kind }) => kind === 'calcChain')?.target
  if (
    chain !== undefined &&
    listsAny(
      readable(parts, chain) ?? '',
      removedFormulas,
      sheets.map(({ id }) => id),
    )
  )
    gone.add(chain)
  const properties = [...gone].flatMap((part) => {
    const list = relationshipsOf(parts, part)
    return list.filter(({ kind }) => kind === 'customXmlProps').map(({ target }) => target)
  })
  const removed = new Set([...gone, ...properties])
  for (const part of removed) {
    parts.remove(part)
    parts.remove(relationshipsPart(part))
  }

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
      removeNames(text, ({ name }) => isOurName(name)),
      places,
    ),
  )
  restore(relationshipsPart(part), (text) => removeRelationships(text, part, removed))
  restore(contentTypesPart, (text) => removeContentTypes(text, removed))
  for (const name of ledger.otherParts([part, relationshipsPart(part), contentTypesPart])) restore(name, (text) => text)
  ledger.clear()
  document.forgetStructure()
}

/** Marks and filled columns out of the dealer's sheets; returns `sheetId!A1` of the formulas taken out. */
function clearSheets(ledger: Ledger): ReadonlySet<string> {
  const { document } = ledger
  const removed = new Set<string>()
  for (const column of document.ours.columns) {
    for (const address of clearColumn(ledger, column)) removed.add(`${column.sheet.id}!${address}`)
  }
  for (const entry of document.structure.sheets) {
    const part = document.sheetPart(entry)
    const unmarked = removeMarks(part)
    if (unmarked !== part) document.setSheetPart(entry, unmarked)
  }
  return removed
}

/** Whether the calculation chain lists a formula that is gone; `i`, the sheet, is written where it changes. */
function listsAny(chain: string, formulas: ReadonlySet<string>, sheets: readonly string[]): boolean {
  let sheet = ''
  for (const [, attributes = ''] of chain.matchAll(/<(?:\w+:)?c\b([^>]*)>/g)) {
    sheet = /\si="(\d+)"/.exec(attributes)?.[1] ?? sheet
    const address = /\sr="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? ''
    if (formulas.has(`${sheet}!${address}`) || sheets.includes(sheet)) return true
  }
  return false
}

/** What is damaged in a part that goes away, or that we leave as it is, keeps nobody from cleaning. */
function passingOver<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch (problem) {
    if (problem instanceof FileRefusal) return otherwise
    throw problem
  }
}
const readable = (parts: Package, part: string): string | undefined => passingOver(() => parts.text(part), undefined)
const relationshipsOf = (parts: Package, part: string): readonly Relationship[] =>
  passingOver(() => readRelationships(parts.text(relationshipsPart(part)), part), [])
