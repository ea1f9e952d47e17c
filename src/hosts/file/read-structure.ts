import { contentTypesPart, readContentTypes } from './content-types'
import type { Package } from './package'
import { FileRefusal } from './refusal'
import { readRelationships, relationshipsPart, type Relationship } from './relationships'
import { childOf, childrenOf, innerText, isTrue, localAttribute, parseXml } from './xml'

export interface SheetEntry {
  /** `sheetId`, stable when the sheet is renamed or moved. */
  readonly id: string
  readonly name: string
  readonly part: string
  /** The id of the relationship that leads to it. */
  readonly relationship: string
  readonly visibility: 'visible' | 'hidden' | 'veryHidden'
  /** 0-based among all sheets, chart sheets included. */
  readonly index: number
}
export interface DefinedName {
  readonly name: string
  readonly refersTo: string
  /** The index of the sheet that it belongs to; absent for the whole workbook. */
  readonly localSheet?: number
}
/** What the workbook part says. */
export interface Structure {
  readonly part: string
  readonly relationships: readonly Relationship[]
  readonly sheets: readonly SheetEntry[]
  /** Of every sheet, chart sheets included. */
  readonly allNames: readonly string[]
  readonly names: readonly DefinedName[]
  readonly date1904: boolean
  readonly locked: boolean
}

export function readStructure(parts: Package): Structure {
  const part = workbookPart(parts)
  const text = parts.text(part)!
  const root = parseXml(text)
  if (root.name !== 'workbook') throw new FileRefusal('damaged', 'workbook')
  const relationships = readRelationships(parts.text(relationshipsPart(part)), part)
  const names = childrenOf(childOf(root, 'definedNames'), 'definedName').map((element) => ({
    name: element.attributes.name ?? '',
    refersTo: innerText(text, element).trim(),
    ...(element.attributes.localSheetId === undefined ? {} : { localSheet: Number(element.attributes.localSheetId) }),
  }))
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').flatMap((element, index): readonly SheetEntry[] => {
    const id = localAttribute(element, 'id')
    const target = relationships.find((one) => one.id === id)
    if (target?.kind !== 'worksheet' || !parts.has(target.target)) return []
    const visibility = (element.attributes.state ?? 'visible') as SheetEntry['visibility']
    const { name = '', sheetId = String(index + 1) } = element.attributes
    return [{ id: sheetId, name, part: target.target, relationship: target.id, visibility, index }]
  })
  const protection = childOf(root, 'workbookProtection')
  return {
    part,
    relationships,
    sheets,
    allNames: childrenOf(childOf(root, 'sheets'), 'sheet').map(({ attributes }) => attributes.name ?? ''),
    names,
    date1904: isTrue(childOf(root, 'workbookPr')?.attributes.date1904),
    locked: isTrue(protection?.attributes.lockStructure),
  }
}

/** The name of the part that is the workbook; an archive of another kind is refused by name. */
function workbookPart(parts: Package): string {
  if (parts.text('mimetype')?.startsWith('application/vnd.oasis.opendocument')) throw new FileRefusal('ods')
  const types = parts.text(contentTypesPart)
  if (types === undefined) throw new FileRefusal('other-zip')
  const roots = readRelationships(parts.text(relationshipsPart('')), '')
  const part = roots.find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const type = readContentTypes(types).typeOf(part)
  if (type.includes('sheet.binary') || part.endsWith('.bin')) throw new FileRefusal('xlsb')
  if (/wordprocessing|presentation|word\/|ppt\//.test(type + part)) throw new FileRefusal('other-zip')
  if (!parts.has(part)) throw new FileRefusal(parts.names().length === 0 ? 'damaged' : 'other-zip', part)
  return part
}
