import type { Document } from './document'
import { readable } from './readable'

/** The calculation chain, where it lists a formula that is gone: Excel makes it anew. Formulas are `sheetId!A1`. */
export function staleChain(
  { parts, structure }: Document,
  formulas: ReadonlySet<string>,
  sheets: readonly string[],
): string | null {
  const chain = structure.relationships.find(({ kind }) => kind === 'calcChain')?.target
  return chain !== undefined && listsAny(readable(parts, chain) ?? '', formulas, sheets) ? chain : null
}

/** `i`, the sheet, is written where it changes. */
function listsAny(chain: string, formulas: ReadonlySet<string>, sheets: readonly string[]): boolean {
  let sheet = ''
  for (const [, attributes = ''] of chain.matchAll(/<(?:\w+:)?c\b([^>]*)>/g)) {
    sheet = /\si="(\d+)"/.exec(attributes)?.[1] ?? sheet
    const address = /\sr="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? ''
    if (formulas.has(`${sheet}!${address}`) || sheets.includes(sheet)) return true
  }
  return false
}
