import { addContentType, contentTypesPart, readContentTypes } from './content-types'
import { findCustomPart } from './custom-parts'
import { difference } from './difference'
import type { Document } from './document'
import { addRelationship, emptyRelationships, relationshipsPart } from './relationships'
import { splice, type Splice } from './splice'
import { asWorkbook } from './strict'
import { parseUndoRecord, type SheetRecord, type UndoRecord } from './undo-record'
import { escapeXml, innerText, parseXml } from './xml'

/** The namespace of the part that says how the file's own bytes come back when ours are removed. */
const namespace = 'urn:sanbiao:undo:1'

/** Keeps what the shared parts were without us, and writes it into the file, so that cleaning gives every byte back. */
export class Ledger {
  /** By part, its text without ours; '' where there was none, null where that is not known. */
  readonly #base = new Map<string, string | null>()
  #sheets: Record<string, SheetRecord> = {}
  /** Ours was written by another host, or the file was saved by another program since. */
  #strange: boolean

  constructor(readonly document: Document) {
    const record = this.#read()
    const { ours, structure, parts } = document
    this.#strange = !record && (ours.sheets.size > 0 || ours.columns.length > 0 || document.memory() !== undefined)
    for (const [part, { stamp, splices }] of Object.entries(record?.parts ?? {})) {
      const known = parts.stamp(part) === stamp
      this.#base.set(part, known ? splice(parts.text(part)!, splices.map(asSplice)) : null)
    }
    for (const [id, sheet] of Object.entries(record?.sheets ?? {})) {
      const entry = structure.sheets.find((one) => one.id === id)
      this.#sheets[id] = entry && parts.stamp(entry.part) === sheet.stamp ? sheet : withoutBytes(sheet)
    }
  }

  #read(): UndoRecord | null {
    const part = findCustomPart(this.document, namespace)
    if (part === undefined) return null
    const text = this.document.parts.text(part)!
    try {
      return parseUndoRecord(innerText(text, parseXml(text)))
    } catch {
      return null
    }
  }

  sheet(id: string): SheetRecord {
    return (this.#sheets[id] ??= { cells: {}, rows: {}, columns: {} })
  }
  /** Whether the bytes from before are known of this sheet. */
  knows(id: string): boolean {
    const sheet = this.#sheets[id]
    return sheet !== undefined && sheet.stamp !== ''
  }

  /** Writes what is ours into a part that is not. */
  write(part: string, text: string): void {
    if (!this.#base.has(part)) this.#base.set(part, this.#strange ? null : (this.document.parts.text(part) ?? ''))
    this.document.parts.set(part, text)
    this.document.forgetStructure()
  }
  /** Changes a part for good: with ours and without. */
  change(part: string, change: (text: string) => string): void {
    const base = this.#base.get(part)
    if (base) this.#base.set(part, change(base))
    const text = this.document.parts.text(part)!
    const changed = change(text)
    if (changed === text) return
    this.document.parts.set(part, changed)
    this.document.forgetStructure()
  }
  /** What we wrote into a part becomes the user's own, as far as `own` says: it stays when ours is removed. */
  keep(part: string, own: (base: string) => string): void {
    const base = this.#base.get(part)
    if (typeof base === 'string') this.#base.set(part, own(base))
  }
  /** The part without ours; null where that is not known. */
  base(part: string): string | null {
    return this.#base.has(part) ? this.#base.get(part)! : this.#strange ? null : (this.document.parts.text(part) ?? '')
  }
  /** Parts beside these that we wrote into. */
  otherParts(these: readonly string[]): readonly string[] {
    return [...this.#base.keys()].filter((part) => !these.includes(part))
  }
  /** Workbook and record as they are now; calling it brings both back. */
  snapshot(): () => void {
    const restore = this.document.snapshot()
    const base = [...this.#base]
    const sheets = structuredClone(this.#sheets)
    const strange = this.#strange
    return () => {
      restore()
      this.#base.clear()
      for (const [part, text] of base) this.#base.set(part, text)
      this.#sheets = sheets
      this.#strange = strange
    }
  }
  /** Nothing of ours is left. */
  clear(): void {
    this.#base.clear()
    this.#sheets = {}
    this.#strange = false
  }

  /** The custom XML part of a namespace, made where there is none. */
  writeCustomPart(root: string, text: string): void {
    const { parts, structure } = this.document
    const existing = findCustomPart(this.document, root)
    if (existing !== undefined) return parts.set(existing, text)
    let number = 1
    while (parts.has(`customXml/item${number}.xml`) || parts.has(`customXml/itemProps${number}.xml`)) number++
    const part = `customXml/item${number}.xml`
    const properties = `customXml/itemProps${number}.xml`
    parts.set(part, text)
    parts.set(properties, asWorkbook(parts, propertiesOf(root, number)))
    parts.set(
      relationshipsPart(part),
      asWorkbook(parts, addRelationship(emptyRelationships, 'customXmlProps', `itemProps${number}.xml`).text),
    )
    let types = addContentType(parts.text(contentTypesPart)!, properties, propertiesType)
    if (readContentTypes(types).typeOf(part) === '') types = addContentType(types, part, 'application/xml')
    if (readContentTypes(types).typeOf('x.rels') === '')
      types = addContentType(types, relationshipsPart(part), relationshipsType)
    this.write(contentTypesPart, types)
    const list = relationshipsPart(structure.part)
    const upward = '../'.repeat(structure.part.split('/').length - 1)
    this.write(list, addRelationship(parts.text(list) ?? emptyRelationships, 'customXml', upward + part).text)
  }

  /** Puts the record into the file; called last, when all other parts are final. */
  save(): void {
    const { parts } = this.document
    const changed = [...this.#base].filter(([part, base]) => base !== null && base !== parts.text(part))
    if (changed.length === 0 && Object.keys(this.#sheets).length === 0) return
    this.writeCustomPart(namespace, recordXml('{}'))
    parts.settle()
    const record: UndoRecord = { parts: {}, sheets: this.#sheets }
    for (const [part, base] of this.#base) {
      if (base === null) record.parts[part] = { stamp: '', splices: [] }
      else if (base !== parts.text(part)) {
        const splices = difference(parts.text(part)!, base).map(({ start, end, text }) => [start, end, text] as const)
        record.parts[part] = { stamp: parts.stamp(part)!, splices }
      }
    }
    for (const { id, part } of this.document.structure.sheets) {
      const sheet = this.#sheets[id]
      if (sheet && sheet.stamp !== '') sheet.stamp = parts.stamp(part)!
    }
    this.writeCustomPart(namespace, recordXml(JSON.stringify(record)))
  }

  /** Our custom parts. */
  static readonly namespace = namespace
}

const asSplice = ([start, end, text]: readonly [number, number, string]): Splice => ({ start, end, text })
const withoutBytes = ({ columns }: SheetRecord): SheetRecord => ({ stamp: '', cells: {}, rows: {}, columns })
const recordXml = (json: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<undo xmlns="${namespace}">${escapeXml(json)}</undo>`

const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml'
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
const propertiesOf = (namespace: string, number: number): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
  `<ds:datastoreItem ds:itemID="{5A4E4249-414F-4000-8000-${String(number).padStart(12, '0')}}" ` +
  'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`
