import { contentTypesPart, readContentTypes } from './content-types'
import type { Package } from './package'
import { packageRelationships } from './package-relationships'
import { identifyArchive } from './identify-archive'
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
  /** Of those, the ones that no relationship leads to. */
  readonly dangling: readonly string[]
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
  const listed = childrenOf(childOf(root, 'sheets'), 'sheet')
  const targets = listed.map((element) => {
    const id = localAttribute(element, 'id')
    return relationships.find((one) => one.id === id)
  })
  const ids = new Set<string>()
  const sheets = listed.flatMap(({ attributes }, index): readonly SheetEntry[] => {
    const target = targets[index]
    if (target?.kind !== 'worksheet' || !parts.has(target.target)) return []
    const visibility = (attributes.state ?? 'visible') as SheetEntry['visibility']
    const { name = '', sheetId = String(index + 1) } = attributes
    const id = ids.has(sheetId) ? `${sheetId}-${index}` : sheetId
    ids.add(id)
    return [{ id, name, part: target.target, relationship: target.id, visibility, index }]
  })
  const protection = childOf(root, 'workbookProtection')
  return {
    part,
    relationships,
    sheets,
    allNames: listed.map(({ attributes }) => attributes.name ?? ''),
    dangling: listed.filter((_, index) => !targets[index]).map(({ attributes }) => attributes.name ?? ''),
    names,
    date1904: isTrue(childOf(root, 'workbookPr')?.attributes.date1904),
    locked: isTrue(protection?.attributes.lockStructure),
  }
}

/** The name of the part that is the workbook; an archive of another kind is refused by name. */
function workbookPart(parts: Package): string {
  const types = parts.text(contentTypesPart)
  if (types === undefined) throw new FileRefusal(identifyArchive(parts))
  const { typeOf, partOf } = readContentTypes(types)
  const named = packageRelationships(parts).find(({ kind }) => kind === 'officeDocument')?.target
  const part = [named, partOf(/\.main(?:\+xml)?$/), 'xl/workbook.xml'].find(
    (one) => one !== undefined && parts.has(one),
  )
  if (part === undefined) throw new FileRefusal('other-zip', named)
  const type = typeOf(part)
  if (type.includes('sheet.binary') || part.endsWith('.bin')) throw new FileRefusal('xlsb')
  if (/wordprocessing|word\//.test(type + part)) throw new FileRefusal('word')
  if (/presentation|ppt\//.test(type + part)) throw new FileRefusal('powerpoint')
  return part
}
