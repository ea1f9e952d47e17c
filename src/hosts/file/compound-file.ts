import type { RefusalCode } from './refusal'

const headerLength = 512
/** From here on a sector's number says what is not a sector, as the end of a chain. */
const noSector = 0xffff_fffa
const noEntry = 0xffff_ffff
/** How many sectors of the allocation table the header itself names. */
const namedInHeader = 109
const entryLength = 128
const kind = { stream: 2, root: 5 }
/** Over a hundred thousand streams: a directory that goes on is a hostile one. */
const longestDirectory = 30_000

class Broken extends Error {
  constructor(readonly code: RefusalCode) {
    super(code)
  }
}

/** Names of the streams at the root of an OLE compound file ([MS-CFB] 2.6), not of those embedded deeper; or why they cannot be read. */
export function rootStreams(bytes: Uint8Array): readonly string[] | RefusalCode {
  try {
    return new CompoundFile(bytes).rootStreams()
  } catch (problem) {
    if (problem instanceof Broken) return problem.code
    throw problem
  }
}

class CompoundFile {
  readonly #view: DataView
  readonly #shift: number
  readonly #sectors: number

  constructor(bytes: Uint8Array) {
    if (bytes.length < headerLength) throw new Broken('truncated')
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#shift = this.#view.getUint16(30, true)
    if (this.#shift !== 9 && this.#shift !== 12) throw new Broken('damaged')
    this.#sectors = Math.ceil(bytes.length / this.#size) - 1
  }

  rootStreams(): readonly string[] {
    const sectors = this.#directorySectors()
    const perSector = this.#size / entryLength
    const count = sectors.length * perSector
    const at = (entry: number): number =>
      this.#start(sectors[Math.floor(entry / perSector)]!) + (entry % perSector) * entryLength
    if (this.#byte(at(0) + 66) !== kind.root) throw new Broken('damaged')
    const names: string[] = []
    const seen = new Set<number>([noEntry, 0])
    // The entries of a storage are a tree of left and right siblings; a hostile one may lead in circles.
    const waiting = [this.#number(at(0) + 76)]
    for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
      if (seen.has(entry)) continue
      if (entry >= count) throw new Broken('damaged')
      seen.add(entry)
      const from = at(entry)
      if (this.#byte(from + 66) === kind.stream) names.push(this.#name(from))
      waiting.push(this.#number(from + 68), this.#number(from + 72))
    }
    return names
  }

  get #size(): number {
    return 1 << this.#shift
  }
  #start(sector: number): number {
    return (sector + 1) * this.#size
  }
  #byte(at: number): number {
    if (at >= this.#view.byteLength) throw new Broken('truncated')
    return this.#view.getUint8(at)
  }
  #number(at: number): number {
    if (at + 4 > this.#view.byteLength) throw new Broken('truncated')
    return this.#view.getUint32(at, true)
  }
  #name(from: number): string {
    const length = Math.min(this.#byte(from + 64) >> 1, 32) - 1
    return Array.from({ length: Math.max(0, length) }, (_, index) =>
      String.fromCharCode(this.#view.getUint16(from + 2 * index, true)),
    ).join('')
  }

  #directorySectors(): readonly number[] {
    const sectors: number[] = []
    for (let sector = this.#number(48); sector < noSector; sector = this.#next(sector)) {
      if (sector >= this.#sectors) throw new Broken('truncated')
      if (sectors.length > Math.min(this.#sectors, longestDirectory)) throw new Broken('damaged')
      sectors.push(sector)
    }
    if (sectors.length === 0) throw new Broken('damaged')
    return sectors
  }
  #next(sector: number): number {
    const perSector = this.#size / 4
    const table = this.#tableSector(Math.floor(sector / perSector))
    return this.#number(this.#start(table) + 4 * (sector % perSector))
  }
  /** Beyond those that the header names, sectors with lists of more follow each other. */
  #tableSector(index: number): number {
    if (index < namedInHeader) return this.#number(76 + 4 * index)
    const perList = this.#size / 4 - 1
    const lists = Math.floor((index - namedInHeader) / perList)
    let list = this.#number(68)
    for (let step = 0; step < lists; step++) list = this.#number(this.#start(list) + 4 * perList)
    return this.#number(this.#start(list) + 4 * ((index - namedInHeader) % perList))
  }
}
