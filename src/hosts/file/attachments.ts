import { addContentType, contentTypesPart } from './content-types'
import type { Ledger } from './ledger'
import type { Package } from './package'
import { relationshipsOf } from './readable'
import { addRelationship, emptyRelationships, relationshipsPart, type Relationship } from './relationships'
import { asWorkbook } from './strict'

export interface Attachment {
  /** The last word of the relationship's type: `drawing`. */
  readonly kind: string
  /** Where it is to lie beside the workbook's part, without number and extension: `drawings/drawing`. */
  readonly stem: string
  readonly extension?: string
  readonly contentType: string
  readonly content: string
}

/** Puts a new part into the file and relates its owner to it; the owner is a part of ours. */
export function attach(ledger: Ledger, owner: string, one: Attachment): { readonly part: string; readonly id: string } {
  const part = addPart(ledger, one)
  return { part, id: relate(ledger.document.parts, owner, one.kind, part) }
}

/** Puts a new part into the file; returns its name. */
export function addPart(ledger: Ledger, one: Omit<Attachment, 'kind'>): string {
  const { parts, structure } = ledger.document
  const folder = structure.part.replace(/[^/]*$/, '')
  const part = freeName(parts, folder + one.stem, one.extension ?? 'xml')
  parts.set(part, asWorkbook(parts, one.content))
  ledger.write(contentTypesPart, addContentType(parts.text(contentTypesPart)!, part, one.contentType))
  return part
}

/** Relates a part of ours to another part. */
export function relate(parts: Package, owner: string, kind: string, part: string): string {
  const list = relationshipsPart(owner)
  const { text, id } = addRelationship(parts.text(list) ?? emptyRelationships, kind, `/${part}`)
  parts.set(list, asWorkbook(parts, text))
  return id
}

function freeName(parts: Package, stem: string, extension: string): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number}.${extension}`
    if (!parts.has(name)) return name
  }
}

/** The parts that hang on these, however deep; what any other part leads to as well is left out. */
export function attachedTo(parts: Package, owners: ReadonlySet<string>): ReadonlySet<string> {
  const found = reachedFrom(parts, owners)
  const inside = (part: string): boolean => owners.has(part) || found.has(part)
  const links = parts.names().flatMap((list) => {
    const owner = ownerOf(list)
    return owner === null ? [] : targetsOf(parts, owner).map((link) => ({ ...link, owner }))
  })
  const pivotTables = new Set(links.filter(({ kind }) => kind === 'pivotTable').map(({ target }) => target))
  // A workbook lists the caches of its PivotTables; that alone keeps none alive.
  const holding = links.filter(({ kind, owner }) => kind !== 'pivotCacheDefinition' || pivotTables.has(owner))
  for (let before = Infinity; found.size < before;) {
    before = found.size
    for (const { owner, target } of holding) if (!inside(owner)) found.delete(target)
  }
  return found
}

function reachedFrom(parts: Package, owners: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  const waiting = [...owners]
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop()) {
    for (const { target } of targetsOf(parts, owner)) {
      if (found.has(target) || owners.has(target) || !parts.has(target)) continue
      found.add(target)
      waiting.push(target)
    }
  }
  return found
}

const targetsOf = (parts: Package, owner: string): readonly Relationship[] =>
  relationshipsOf(parts, owner).filter(({ external }) => !external)

function ownerOf(list: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(list)
  return match ? `${match[1]}${match[2]}` : null
}
