import { deflateSync, strToU8 } from 'fflate'
import { crc32 } from '../../src/hosts/file/crc32'

export interface ArchiveForm {
  /** Sizes and offsets in 64 bits: in the local headers, in the directory, at the end. */
  readonly zip64?: boolean
  /** Sizes behind the data, as writers do that cannot seek. */
  readonly descriptors?: 'signed' | 'bare'
  readonly stored?: boolean
  readonly comment?: string
  /** Bytes put before an archive that knows nothing of them. */
  readonly before?: Uint8Array
  /** Added to what the end says of the directory's place and size. */
  readonly directoryOffsetBy?: number
  readonly directorySizeBy?: number
  /** Instead of the number of entries. */
  readonly count?: number
  /** Between the entries, listed nowhere. */
  readonly unlisted?: string
}

/** Numbers one behind the other, little endian: pairs of a width in bytes and a value. */
function record(...fields: readonly (readonly [2 | 4 | 8, number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true)
    else if (width === 4) view.setUint32(at, value, true)
    else view.setBigUint64(at, BigInt(value), true)
    at += width
  }
  return bytes
}
const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces))
const all = 0xffffffff

/** A zip archive in any of the forms that writers give it; a name may come twice. */
export function buildArchive(parts: readonly (readonly [string, string])[], form: ArchiveForm = {}): Uint8Array {
  const { zip64 = false, descriptors, stored = false, unlisted } = form
  const local: Uint8Array[] = unlisted === undefined ? [] : [fileOf('xl/deleted.xml', unlisted, { stored }).record]
  const listings: Uint8Array[] = []
  let at = local[0]?.length ?? 0
  for (const [name, text] of parts) {
    const { record: file, listing } = fileOf(name, text, { zip64, stored, ...(descriptors && { descriptors }) })
    listings.push(listing(at))
    local.push(file)
    at += file.length
  }
  const directory = joined(...listings)
  const size = directory.length + (form.directorySizeBy ?? 0)
  const offset = at + (form.directoryOffsetBy ?? 0)
  const count = form.count ?? parts.length
  const comment = strToU8(form.comment ?? '')
  const wideEnd = zip64
    ? joined(
        record(
          [4, 0x06064b50],
          [8, 44],
          [2, 45],
          [2, 45],
          [4, 0],
          [4, 0],
          [8, count],
          [8, count],
          [8, size],
          [8, offset],
        ),
        record([4, 0x07064b50], [4, 0], [8, at + directory.length], [4, 1]),
      )
    : new Uint8Array()
  const [short, offsetThere, sizeThere] = zip64 ? [0xffff, all, all] : [count, offset, size]
  const end = record(
    [4, 0x06054b50],
    [4, 0],
    [2, short!],
    [2, short!],
    [4, sizeThere!],
    [4, offsetThere!],
    [2, comment.length],
  )
  return joined(form.before ?? new Uint8Array(), ...local, directory, wideEnd, end, comment)
}

function fileOf(
  name: string,
  text: string,
  { zip64 = false, stored = false, descriptors }: Pick<ArchiveForm, 'zip64' | 'stored' | 'descriptors'>,
): { readonly record: Uint8Array; readonly listing: (offset: number) => Uint8Array } {
  const bytes = strToU8(text)
  const packed = stored ? bytes : deflateSync(bytes)
  const named = strToU8(name)
  const crc = crc32(bytes)
  const flags = descriptors ? 0x808 : 0x800
  const method = stored ? 0 : 8
  const common = [
    [2, zip64 ? 45 : 20],
    [2, flags],
    [2, method],
    [2, 0],
    [2, 0x21],
  ] as const
  const sizes = (known: boolean): readonly (readonly [4, number])[] =>
    zip64
      ? [
          [4, all],
          [4, all],
        ]
      : [
          [4, known ? packed.length : 0],
          [4, known ? bytes.length : 0],
        ]
  const known = descriptors === undefined
  const localExtra = zip64
    ? record([2, 1], [2, 16], [8, known ? bytes.length : 0], [8, known ? packed.length : 0])
    : new Uint8Array()
  const descriptor = descriptors
    ? joined(
        descriptors === 'signed' ? record([4, 0x08074b50]) : new Uint8Array(),
        zip64
          ? record([4, crc], [8, packed.length], [8, bytes.length])
          : record([4, crc], [4, packed.length], [4, bytes.length]),
      )
    : new Uint8Array()
  const local = record(
    [4, 0x04034b50],
    ...common,
    [4, known ? crc : 0],
    ...sizes(known),
    [2, named.length],
    [2, localExtra.length],
  )
  return {
    record: joined(local, named, localExtra, packed, descriptor),
    listing(offset) {
      const extra = zip64
        ? record([2, 0x5455], [2, 2], [2, 0], [2, 1], [2, 24], [8, bytes.length], [8, packed.length], [8, offset])
        : new Uint8Array()
      const head = record(
        [4, 0x02014b50],
        [2, 45],
        ...common,
        [4, crc],
        ...sizes(true),
        [2, named.length],
        [2, extra.length],
      )
      return joined(head, record([2, 0], [2, 0], [2, 0], [4, 0], [4, zip64 ? all : offset]), named, extra)
    },
  }
}
