import type { Package } from './package'
import { readable } from './readable'
import { relationshipsPart } from './relationships'

const strictBase = 'http://purl.oclc.org/ooxml/'
const transitional = /"http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\//g
/** What strict DrawingML writes with a percent sign (ECMA-376 part 1, 21.2.2). */
const percentages = /(<c:(?:gapWidth|overlap|lblOffset|holeSize) val="-?\d+)"/g

/** Whether a text names strict namespaces. */
export const namesStrict = (text: string): boolean => text.includes(`"${strictBase}`)

const known = new WeakMap<Package, boolean>()
function isStrict(parts: Package): boolean {
  let strict = known.get(parts)
  if (strict === undefined) {
    strict = namesStrict(readable(parts, relationshipsPart('')) ?? '')
    known.set(parts, strict)
  }
  return strict
}

/** A part of ours as its workbook is written: in a strict one nothing may be transitional. */
export const asWorkbook = (parts: Package, xml: string): string =>
  isStrict(parts) ? xml.replace(transitional, `"${strictBase}$1/`).replace(percentages, '$1%"') : xml
