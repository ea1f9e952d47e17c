import { addContentType, contentTypesPart } from './content-types'
import type { Document } from './document'
import type { Ledger } from './ledger'
import { addRelationship, emptyRelationships, relationshipsPart } from './relationships'
import { asWorkbook } from './strict'
import { emptyStyles, Styles } from './styles'

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'
const stylesPart = ({ structure }: Document): string | undefined =>
  structure.relationships.find(({ kind }) => kind === 'styles')?.target

export function openStyles(document: Document): Styles {
  const part = stylesPart(document)
  return new Styles((part && document.parts.text(part)) ?? asWorkbook(document.parts, emptyStyles))
}

/** Writes the styles back where something was added; a workbook without styles gets a part for them. */
export function writeStyles(ledger: Ledger, styles: Styles): void {
  const { document } = ledger
  const existing = stylesPart(document)
  const text = styles.text()
  if (existing !== undefined && document.parts.has(existing)) {
    if (text !== styles.source) ledger.write(existing, text)
    return
  }
  const folder = document.structure.part.replace(/[^/]*$/, '')
  const part = existing ?? `${folder}styles.xml`
  const list = relationshipsPart(document.structure.part)
  ledger.write(part, text)
  ledger.write(contentTypesPart, addContentType(document.parts.text(contentTypesPart)!, part, stylesType))
  if (existing === undefined) {
    ledger.write(list, addRelationship(document.parts.text(list) ?? emptyRelationships, 'styles', 'styles.xml').text)
  }
}

/** Writes the styles back and keeps those up to a cell format for good: a value of the user's own wears it. */
export function keepStyles(ledger: Ledger, styles: Styles, cellFormat: number): void {
  const { document } = ledger
  writeStyles(ledger, styles)
  const part = stylesPart(document)
  if (part === undefined) return
  if (ledger.base(part) === '') {
    ledger.keep(contentTypesPart, (base) => addContentType(base, part, stylesType))
    const list = relationshipsPart(document.structure.part)
    ledger.keep(list, (base) => addRelationship(base, 'styles', 'styles.xml').text)
  }
  ledger.keep(part, (base) => {
    const own = new Styles(base === '' ? asWorkbook(document.parts, emptyStyles) : base)
    if (base !== '' && own.items('cellXfs').length > cellFormat) return base
    own.growLike(styles)
    return own.text()
  })
}
