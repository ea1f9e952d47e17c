import type { Random } from './random'

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array

const changed = (bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = bytes.slice()
  change(copy)
  return copy
}
const joined = (...pieces: readonly Uint8Array[]): Uint8Array => Buffer.concat(pieces)
const headers = [0x04034b50, 0x02014b50, 0x06054b50]
/** Where a header of the archive begins, the directory's preferred: elsewhere a changed byte only spoils a checksum. */
function aHeader(bytes: Uint8Array, random: Random): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wanted = random.pick(headers)
  const from = random.below(bytes.length)
  for (let step = 0; step + 4 < bytes.length; step++) {
    const at = (from + step) % (bytes.length - 3)
    if (view.getUint32(at, true) === wanted) return at
  }
  return from
}

const mutations: readonly Mutation[] = [
  (bytes, random) => changed(bytes, (copy) => (copy[random.below(copy.length)]! ^= 1 << random.below(8))),
  (bytes, random) => changed(bytes, (copy) => (copy[random.below(copy.length)] = random.below(256))),
  (bytes, random) =>
    changed(
      bytes,
      (copy) => (copy[aHeader(copy, random) + random.below(46)] = random.pick([0, 1, 8, 0x7f, 0x80, 255])),
    ),
  (bytes, random) =>
    changed(bytes, (copy) => {
      const at = aHeader(copy, random) + random.below(42)
      copy.subarray(at, at + random.pick([2, 4, 8])).fill(random.pick([0, 1, 255]))
    }),
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  (bytes, random) => {
    const at = random.below(bytes.length)
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(200)))
  },
  (bytes, random) => {
    const from = random.below(bytes.length)
    const at = random.below(bytes.length)
    return joined(bytes.subarray(0, at), bytes.subarray(from, from + random.below(500)), bytes.subarray(at))
  },
  (bytes, random) => joined(bytes, bytes.subarray(random.below(bytes.length))),
]

/** The bytes of a file with one to three things amiss. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutant = bytes
  for (let left = 1 + random.below(3); left > 0 && mutant.length > 0; left--)
    mutant = random.pick(mutations)(mutant, random)
  return mutant
}
