import type { DefinedName } from './read-structure'
import { withPrefix } from './cell-xml'
import { insertion, splice, type Splice } from './splice'
import { childOf, childrenOf, escapeXml, localAttribute, parseXml, type XmlElement } from './xml'

export interface NameToWrite extends DefinedName {
  readonly hidden: boolean
}

/** Elements of CT_Workbook that stand before the names, and before the calculation settings (ECMA-376 part 1, 18.2.27). */
const beforeNames =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences'
export const beforeCalculation = `${beforeNames} definedNames`

export const placeBehind = (root: XmlElement, names: string): number =>
  root.children.findLast(({ name }) => names.split(' ').includes(name))?.end ?? root.openEnd

export function addNames(text: string, names: readonly NameToWrite[]): string {
  if (names.length === 0) return text
  const root = parseXml(text)
  const xml = names.map(({ name, refersTo, localSheet, hidden }) => {
    const scope = localSheet === undefined ? '' : ` localSheetId="${localSheet}"`
    return `<definedName name="${escapeXml(name)}"${scope}${hidden ? ' hidden="1"' : ''}>${escapeXml(refersTo)}</definedName>`
  })
  const list = childOf(root, 'definedNames')
  const added = withPrefix(xml.join(''), root.prefix)
  if (list && list.openEnd < list.end) return splice(text, [insertion(list.closeStart, added)])
  const whole = `<${root.prefix}definedNames>${added}</${root.prefix}definedNames>`
  if (list) return splice(text, [{ start: list.start, end: list.end, text: whole }])
  return splice(text, [insertion(placeBehind(root, beforeNames), whole)])
}

export function removeNames(text: string, gone: (name: DefinedName) => boolean): string {
  const list = childOf(parseXml(text), 'definedNames')
  const names = childrenOf(list, 'definedName')
  const cut = names.filter((element) => gone(asName(text, element)))
  if (!list || cut.length === 0) return text
  const pieces = cut.length === names.length ? [list] : cut
  return splice(text, pieces.map(removal))
}

function asName(text: string, element: XmlElement): DefinedName {
  const { name = '', localSheetId } = element.attributes
  const refersTo = text.slice(element.openEnd, element.closeStart)
  return localSheetId === undefined ? { name, refersTo } : { name, refersTo, localSheet: Number(localSheetId) }
}
export const removal = ({ start, end }: XmlElement): Splice => ({ start, end, text: '' })

const strictRelationships = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const relationshipsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** Adds a sheet at the end. */
export function addSheet(text: string, name: string, relationship: string): string {
  const root = parseXml(text)
  const list = childOf(root, 'sheets')!
  const ids = childrenOf(list, 'sheet').map(({ attributes }) => Number(attributes.sheetId))
  const sheet = `<${root.prefix}sheet name="${escapeXml(name)}" sheetId="${Math.max(0, ...ids) + 1}" ${relationshipId(root, relationship)}/>`
  return splice(text, [insertion(list.closeStart, sheet)])
}

/** The attribute that names a relationship, under the prefix that the part has for it. */
export function relationshipId({ attributes }: XmlElement, id: string): string {
  const bound = Object.entries(attributes).find(
    ([key, value]) => key.startsWith('xmlns:') && /\/officeDocument\/(?:2006\/)?relationships$/.test(value),
  )?.[0]
  if (bound) return `${bound.slice('xmlns:'.length)}:id="${id}"`
  const strict = Object.values(attributes).some((value) => value.startsWith('http://purl.oclc.org/ooxml/'))
  return `xmlns:r="${strict ? strictRelationships : relationshipsNamespace}" r:id="${id}"`
}

export function renameSheet(text: string, relationship: string, name: string): string {
  const sheets = childrenOf(childOf(parseXml(text), 'sheets'), 'sheet')
  const sheet = sheets.find((element) => localAttribute(element, 'id') === relationship)
  if (!sheet) return text
  const open = text.slice(sheet.start, sheet.openEnd)
  const renamed = open.replace(/(\sname=)("[^"]*"|'[^']*')/, (_, head: string) => `${head}"${escapeXml(name)}"`)
  return splice(text, [{ start: sheet.start, end: sheet.openEnd, text: renamed }])
}

/** Removes sheets by their place, with the names that belong to them; what counts sheets is counted anew. */
export function removeSheets(text: string, places: ReadonlySet<number>): string {
  const named = removeNames(text, ({ localSheet }) => localSheet !== undefined && places.has(localSheet))
  const root = parseXml(named)
  const moved = (place: number): number => place - [...places].filter((gone) => gone < place).length
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').filter((_, place) => places.has(place))
  const names = childrenOf(childOf(root, 'definedNames'), 'definedName')
  const views = childrenOf(childOf(root, 'bookViews'), 'workbookView')
  const left = childrenOf(childOf(root, 'sheets'), 'sheet').length - places.size
  const recounted = [
    ...names.map((element) => recount(named, element, 'localSheetId', moved)),
    ...views.flatMap((element) =>
      ['activeTab', 'firstSheet'].map((key) =>
        recount(named, element, key, (place) => Math.max(0, Math.min(moved(place), left - 1))),
      ),
    ),
  ]
  return splice(named, [...sheets.map(removal), ...recounted.filter((change) => change !== null)])
}

function recount(text: string, element: XmlElement, key: string, moved: (place: number) => number): Splice | null {
  const open = text.slice(element.start, element.openEnd)
  const match = new RegExp(`(\\s${key}=["'])(\\d+)`).exec(open)
  if (!match || moved(Number(match[2])) === Number(match[2])) return null
  const start = element.start + match.index + match[1]!.length
  return { start, end: start + match[2]!.length, text: String(moved(Number(match[2]))) }
}

/** Makes Excel compute everything when it opens the file: values that formulas read have changed. */
export function calculateOnLoad(text: string): string {
  const root = parseXml(text)
  const settings = childOf(root, 'calcPr')
  if (!settings) {
    return splice(text, [insertion(placeBehind(root, beforeCalculation), `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)])
  }
  const open = text.slice(settings.start, settings.openEnd)
  if (/\sfullCalcOnLoad=["'](?:1|true)/.test(open)) return text
  const bare = open.replace(/\sfullCalcOnLoad=(?:"[^"]*"|'[^']*')/, '')
  const changed = bare.replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1')
  return splice(text, [{ start: settings.start, end: settings.openEnd, text: changed }])
}
