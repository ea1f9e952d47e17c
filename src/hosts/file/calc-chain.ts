import { contentTypesPart, removeContentTypes } from './content-types'
import type { Ledger } from './ledger'
import { readable } from './readable'
import { relationshipsPart, removeRelationships } from './relationships'

/** Takes formulas that are gone, `sheetId!A1`, and whole sheets out of the calculation chain: Excel repairs a file that lists others. */
export function pruneChain(ledger: Ledger, formulas: ReadonlySet<string>, sheets: readonly string[] = []): void {
  const { parts, structure } = ledger.document
  const chain = structure.relationships.find(({ kind }) => kind === 'calcChain')?.target
  const text = chain === undefined ? undefined : readable(parts, chain)
  if (chain === undefined || text === undefined) return
  const pruned = without(text, (sheet, address) => formulas.has(`${sheet}!${address}`) || sheets.includes(sheet))
  if (pruned === text) return
  if (pruned !== null) return parts.set(chain, pruned)
  const gone = new Set([chain])
  parts.remove(chain)
  ledger.change(relationshipsPart(structure.part), (list) => removeRelationships(list, structure.part, gone))
  ledger.change(contentTypesPart, (types) => removeContentTypes(types, gone))
}

const entry = /<(?:\w+:)?c\b([^>]*?)\/?>(?:<\/(?:\w+:)?c>)?/g

/** Null where nothing is left: a chain of nothing is not allowed. `i`, the sheet, is written where it changes. */
function without(chain: string, isGone: (sheet: string, address: string) => boolean): string | null {
  let sheet = ''
  let said = ''
  let left = 0
  const pruned = chain.replace(entry, (whole: string, attributes: string) => {
    const own = /\si=["'](\d+)/.exec(attributes)?.[1]
    sheet = own ?? sheet
    if (isGone(sheet, /\sr=["']([A-Z]+\d+)/.exec(attributes)?.[1] ?? '')) return ''
    left++
    const kept = said === sheet || own !== undefined ? whole : whole.replace(/\s*(\/?>)/, ` i="${sheet}"$1`)
    said = sheet
    return kept
  })
  return left === 0 ? null : pruned
}
