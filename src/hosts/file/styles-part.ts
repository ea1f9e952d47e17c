import { addContentType, contentTypesPart } from './content-types'
import type { Document } from './document'
import type { Ledger } from './ledger'
import { addRelationship, emptyRelationships, relationshipsPart } from './relationships'
import { emptyStyles, Styles } from './styles'

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'
const stylesPart = ({ structure }: Document): string | undefined =>
  structure.relationships.find(({ kind }) => kind === 'styles')?.target

export function openStyles(document: Document): Styles {
  const part = stylesPart(document)
  return new Styles((part && document.parts.text(part)) ?? emptyStyles)
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
