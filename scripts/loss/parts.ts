import { readArchive, type Archive, type ArchiveEntry } from './archive'
import { parseTree, type Element } from './xml-tree'

/** A part by name; of several of one name the last is it, as in other readers, and the first is called `name (1)`. */
export interface Part {
  readonly name: string
  readonly entry: ArchiveEntry
  /** Its packed bytes where they cannot be inflated. */
  readonly bytes: Buffer
  /** The text without a byte order mark, and its tree; null where it is not well-formed XML. */
  xml(): { readonly text: string; readonly tree: Element } | null
}
export interface Parts {
  readonly archive: Archive
  readonly byName: ReadonlyMap<string, Part>
}

export function readParts(file: Uint8Array): Parts {
  const archive = readArchive(file)
  const byName = new Map<string, Part>()
  for (const [place, entry] of archive.entries.entries()) {
    const later = archive.entries.slice(place + 1).filter(({ name }) => name === entry.name).length
    const earlier = archive.entries.slice(0, place).filter(({ name }) => name === entry.name).length
    const name = later > 0 ? `${entry.name} (${earlier + 1})` : entry.name
    byName.set(name, readPart(name, entry))
  }
  return { archive, byName }
}

function readPart(name: string, entry: ArchiveEntry): Part {
  let bytes: Buffer | undefined
  let xml: ReturnType<Part['xml']> | undefined
  return {
    name,
    entry,
    get bytes() {
      return (bytes ??= entry.content() ?? entry.packed)
    },
    xml() {
      return xml === undefined ? (xml = readXml(this.bytes)) : xml
    },
  }
}

function readXml(bytes: Buffer): ReturnType<Part['xml']> {
  const text = decoded(bytes)
  if (text === null || !/^\s*</.test(text)) return null
  try {
    return { text, tree: parseTree(text) }
  } catch {
    return null
  }
}

/** In the encoding of its byte order mark, else that of its declaration, else UTF-8. */
function decoded(bytes: Buffer): string | null {
  const marked = bytes.length > 1 ? { 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' }[bytes.readUInt16BE(0)] : undefined
  const declared = /^[^>]*\bencoding=["']([\w-]+)/.exec(bytes.toString('latin1', 0, 200))?.[1]
  try {
    return new TextDecoder(marked ?? declared ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
