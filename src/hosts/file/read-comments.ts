import type { RowWindow, ViewComment } from '../../model/view'
import { parseA1 } from '../../engine/address'
import type { Document } from './document'
import type { SheetEntry } from './read-structure'
import { passingOver, relationshipsOf } from './readable'
import type { SheetPart } from './sheet-part'
import { readRuns } from './shared-strings'
import { childOf, childrenOf, innerText, parseXml, type XmlElement } from './xml'

const known = new WeakMap<SheetPart, readonly ViewComment[]>()

/** The comments in a window of a sheet: notes, and threads with their answers in order. */
export function commentsOf(
  document: Document,
  entry: SheetEntry,
  part: SheetPart,
  window?: RowWindow,
): readonly ViewComment[] {
  let comments = known.get(part)
  if (!comments) known.set(part, (comments = passingOver(() => read(document, entry), [])))
  const { from = 0, count = Infinity } = window ?? {}
  return comments.filter(({ row }) => row >= from && row < from + count)
}

function read(document: Document, entry: SheetEntry): readonly ViewComment[] {
  const parts = (kind: string): readonly string[] =>
    relationshipsOf(document.parts, entry.part).flatMap((one) =>
      one.kind === kind && !one.external ? (document.parts.text(one.target) ?? []) : [],
    )
  const threads = parts('threadedComment').flatMap((text) => threadsIn(text, persons(document)))
  const threaded = new Set(threads.map(placeOf))
  // Beside each thread stands a note that only tells older programs to upgrade.
  const notes = parts('comments')
    .flatMap(notesIn)
    .filter((note) => !threaded.has(placeOf(note)))
  return [...notes, ...threads].sort((a, b) => a.row - b.row || a.column - b.column)
}

const placeOf = ({ row, column }: ViewComment): string => `${row},${column}`

/** ECMA-376 part 1, 18.7. */
function notesIn(xml: string): readonly ViewComment[] {
  const root = parseXml(xml)
  const authors = childrenOf(childOf(root, 'authors'), 'author').map((author) => innerText(xml, author).trim())
  return childrenOf(childOf(root, 'commentList'), 'comment').flatMap((comment) => {
    const text = childOf(comment, 'text')
    const words = text && readRuns(xml.slice(text.openEnd, text.closeStart))
    return commentAt(comment, words ?? '', authors[Number(comment.attributes.authorId)])
  })
}

/** [MS-XLSX], 2.6.205. */
const threadsIn = (xml: string, names: ReadonlyMap<string, string>): readonly ViewComment[] =>
  childrenOf(parseXml(xml), 'threadedComment').flatMap((comment) => {
    const text = childOf(comment, 'text')
    return commentAt(comment, text ? innerText(xml, text) : '', names.get(comment.attributes.personId ?? ''))
  })

function commentAt({ attributes }: XmlElement, text: string, author: string | undefined): readonly ViewComment[] {
  const at = parseA1((attributes.ref ?? '').split(':')[0] ?? '')
  return at && text.trim() !== '' ? [{ ...at, text: text.trim(), ...(author ? { author } : {}) }] : []
}

function persons({ parts, structure }: Document): ReadonlyMap<string, string> {
  const part = structure.relationships.find(({ kind, external }) => kind === 'person' && !external)?.target
  const text = part === undefined ? undefined : parts.text(part)
  const people = text === undefined ? [] : childrenOf(parseXml(text), 'person')
  return new Map(people.map(({ attributes }) => [attributes.id ?? '', attributes.displayName ?? '']))
}
