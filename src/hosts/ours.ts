/** Names in a workbook that are ours; `-` may not stand in one, so `_` stands for it. */
const sheetName = '_sanbiao.sheet.'
const columnName = '_sanbiao.kpi.'
const headerSuffix = '.header'

const toName = (id: string): string => id.replaceAll('-', '_')
const toId = (name: string): string => name.replaceAll('_', '-')

export const nameOfSheet = (id: string): string => sheetName + toName(id)
export const nameOfColumn = (id: string): string => columnName + toName(id)
/** Stands beside a column's name where its header is ours too: the column was appended. */
export const nameOfHeader = (id: string): string => columnName + toName(id) + headerSuffix
export const isOurName = (name: string): boolean => name.toLowerCase().startsWith('_sanbiao.')

export type OurName = { readonly kind: 'sheet' | 'column' | 'header'; readonly id: string }
export function readOurName(name: string): OurName | null {
  if (name.startsWith(sheetName)) return { kind: 'sheet', id: toId(name.slice(sheetName.length)) }
  if (!name.startsWith(columnName)) return null
  const rest = name.slice(columnName.length)
  return rest.endsWith(headerSuffix)
    ? { kind: 'header', id: toId(rest.slice(0, -headerSuffix.length)) }
    : { kind: 'column', id: toId(rest) }
}

/** The namespace of the workbook's memory: decided, never to change. */
export const memoryNamespace = 'urn:sanbiao:workbook:1'

const invalid = /[\\/?*[\]:]/g
const maxSheetName = 31
/** A title that Excel takes as a sheet's name, and that no other sheet bears. */
export function sheetNameFor(title: string, taken: readonly string[]): string {
  const clean = title.replace(invalid, '_').replace(/^'|'$/g, '_') || 'Sheet'
  const used = new Set(taken.map((name) => name.toLowerCase()))
  const free = (name: string): boolean => !used.has(name.toLowerCase())
  const plain = clean.slice(0, maxSheetName)
  if (free(plain)) return plain
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '(三表助手)' : `(三表助手${number})`
    const name = clean.slice(0, maxSheetName - suffix.length) + suffix
    if (free(name)) return name
  }
}
