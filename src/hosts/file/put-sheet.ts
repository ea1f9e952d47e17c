import { absoluteA1, columnLetters, sheetPrefix } from '../../engine/address'
import type { Edit, Refusal } from '../../model/edit'
import { withKeptLayouts } from '../kept-layout'
import { nameOfSheet, sheetNameFor } from '../ours'
import { attachedTo } from './attachments'
import { addContentType, contentTypesPart, removeContentTypes } from './content-types'
import type { Ledger } from './ledger'
import { ourStyles } from './our-styles'
import type { Package } from './package'
import { isAsWritten } from './pivot/as-written'
import { leftPivots } from './pivot/left-fields'
import { preparePivots } from './pivot/prepare-pivots'
import { putPivots } from './pivot/put-pivots'
import { cachesOf, dropUnusedCaches } from './pivot/workbook-caches'
import { checkCharts, putCharts } from './chart/put-charts'
import { putNotes } from './put-notes'
import type { SheetEntry } from './read-structure'
import { addRelationship, emptyRelationships, relationshipsPart } from './relationships'
import { isTooLarge } from './sheet-limits'
import { sheetXml } from './sheet-xml'
import { asWorkbook } from './strict'
import { openStyles, writeStyles } from './styles-part'
import { addNames, addSheet, removeNames, renameSheet, type NameToWrite } from './workbook-edits'

type Put = Extract<Edit, { kind: 'put-sheet' }>
const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
const printTitles = '_xlnm.Print_Titles'
const printArea = '_xlnm.Print_Area'
const filter = '_xlnm._FilterDatabase'

/** Creates the sheet, or writes it wholly anew where it is there already. */
export function putSheet(ledger: Ledger, planned: Put): Refusal['reason'] | null {
  if (isTooLarge(planned.content)) return 'too large'
  const { document } = ledger
  const { parts } = document
  const earlier = document.ours.sheets.get(planned.id)
  if (!earlier && document.structure.locked) return 'protected'
  if (earlier && isAsWritten(document, earlier, planned)) return null
  const left = earlier && planned.content.pivotTables ? leftPivots(document, earlier) : []
  const put = withKeptLayouts(planned, left)
  const title = sheetNameFor(put.title, otherNames(ledger, earlier))
  checkCharts(put.content.charts)
  const prepared = preparePivots(document, put, title)
  if (!prepared) return 'no such sheet'
  const { content, pivots } = prepared
  const hung = earlier ? attachedTo(parts, new Set([earlier.part])) : new Set<string>()
  const entry = earlier ? replaceSheet(ledger, earlier, title, hung) : createSheet(ledger, put.id, title)
  const styles = openStyles(document)
  const legacyDrawing = putNotes(ledger, entry.part, content.notes)
  const drawing = putCharts(ledger, entry, content)
  putPivots(ledger, entry.part, pivots, styles, new Map(left.map(({ name, style }) => [name, style])))
  dropUnusedCaches(ledger, hung)
  parts.set(entry.part, asWorkbook(parts, sheetXml(content, ourStyles(styles), { drawing, legacyDrawing })))
  // Only now: what hangs on it again keeps its place in the list.
  const gone = new Set([...hung].flatMap((part) => [part, relationshipsPart(part)]).filter((part) => !parts.has(part)))
  ledger.write(contentTypesPart, removeContentTypes(parts.text(contentTypesPart)!, gone))
  document.forgetSheet(entry)
  writeStyles(ledger, styles)
  writeNames(ledger, put, entry)
  return null
}

const otherNames = ({ document }: Ledger, earlier: SheetEntry | undefined): readonly string[] =>
  document.structure.allNames.filter((name) => name !== earlier?.name)

function replaceSheet(ledger: Ledger, earlier: SheetEntry, title: string, hung: ReadonlySet<string>): SheetEntry {
  const { document } = ledger
  const { part } = document.structure
  // A cache stays for now: the new PivotTables may read the very same.
  const caches = new Set(cachesOf(document).flatMap(({ part, records }) => [part, records]))
  for (const gone of [earlier.part, ...hung].filter((one) => !caches.has(one))) {
    if (gone !== earlier.part) document.parts.remove(gone)
    document.parts.remove(relationshipsPart(gone))
  }
  if (earlier.name !== title) {
    ledger.write(part, renameSheet(document.parts.text(part)!, earlier.relationship, title))
  }
  return document.entry(earlier.id)!
}

function createSheet(ledger: Ledger, id: string, title: string): SheetEntry {
  const { document } = ledger
  const { part } = document.structure
  const folder = part.replace(/[^/]*$/, '')
  const path = freePath(document.parts, folder, id)
  const list = relationshipsPart(part)
  const { text, id: relationship } = addRelationship(document.parts.text(list) ?? emptyRelationships, 'worksheet', path)
  document.parts.set(folder + path, '')
  ledger.write(contentTypesPart, addContentType(document.parts.text(contentTypesPart)!, folder + path, worksheetType))
  ledger.write(list, text)
  ledger.write(part, addSheet(document.parts.text(part)!, title, relationship))
  return document.structure.sheets.find((entry) => entry.relationship === relationship)!
}

function freePath(parts: Package, folder: string, id: string): string {
  const stem = `worksheets/sanbiao-${id.replace(/[^\w-]/g, '')}`
  let path = `${stem}.xml`
  for (let number = 2; parts.has(folder + path); number++) path = `${stem}-${number}.xml`
  return path
}

function writeNames(ledger: Ledger, { id, content }: Put, entry: SheetEntry): void {
  const { document } = ledger
  const { part } = document.structure
  const text = removeNames(
    document.parts.text(part)!,
    ({ name, localSheet }) =>
      name === nameOfSheet(id) || (localSheet === entry.index && [printTitles, printArea, filter].includes(name)),
  )
  const sheet = sheetPrefix(entry.name)
  const names: NameToWrite[] = [{ name: nameOfSheet(id), refersTo: `${sheet}${absoluteA1(0, 0)}`, hidden: true }]
  const { headerRows, headerColumns = 0 } = content
  const columns = headerColumns > 0 ? [`${sheet}$A:$${columnLetters(headerColumns - 1)}`] : []
  const rows = headerRows > 0 ? [`${sheet}$1:$${headerRows}`] : []
  if (columns.length + rows.length > 0) {
    const refersTo = [...columns, ...rows].join(',')
    names.push({ name: printTitles, refersTo, localSheet: entry.index, hidden: false })
  }
  ledger.write(part, addNames(text, names))
}
