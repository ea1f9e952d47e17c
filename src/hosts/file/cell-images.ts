import type { Span } from '../../model/sheet-content'
import { cellsHolding } from './cells-holding'
import type { Document } from './document'
import { passingOver } from './readable'
import { imageValues } from './rich-images'
import type { SheetPart } from './sheet-part'
import { parseXml, unescapeXml, type XmlElement } from './xml'

/** The cells whose value is a picture: Excel's by a rich value, WPS's by a formula. */
export function cellImages(document: Document, part: () => SheetPart): readonly Span[] {
  const images = imageValues(document)
  const names = imagesOfWps(document)
  const found: Span[] = []
  if (images.size > 0) {
    for (const { row, cell } of cellsHolding(part(), 'm='))
      if (images.has(Number(cell.attributes.vm))) found.push([row, cell.column, 1, 1])
  }
  // Another program keeps the formula and loses the list: the picture stood there all the same.
  for (const { row, cell } of cellsHolding(part(), 'DISPIMG('))
    if (names.size === 0 || names.has(nameIn(cell.body))) found.push([row, cell.column, 1, 1])
  return found
}

const nameIn = (body: string): string => /DISPIMG\(\s*"([^"]+)"/.exec(unescapeXml(body))?.[1] ?? ''

/** `xl/cellimages.xml`, which only WPS writes: the pictures that `DISPIMG` names. */
function imagesOfWps({ parts, structure }: Document): ReadonlySet<string> {
  const list = structure.relationships.find(({ kind, external }) => kind === 'cellImage' && !external)
  return passingOver(() => {
    const text = list && parts.text(list.target)
    return new Set(text === undefined ? [] : namesIn(parseXml(text)))
  }, new Set())
}

const namesIn = ({ name, attributes, children }: XmlElement): readonly string[] =>
  name === 'cNvPr' ? [attributes.name ?? ''] : children.flatMap(namesIn)
