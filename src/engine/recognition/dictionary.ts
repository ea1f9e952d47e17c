/** What is asked of strings before they are read: by it most are told without touching the string again. */
export class Dictionary {
  /** 0 where it was not asked yet, 255 stands for that long or longer; no string of a cell is empty. */
  #lengths = new Uint8Array(0)
  /** The first and the last UTF-16 unit in one number; 0 where it was not asked yet. */
  #ends = new Uint32Array(0)
  #second = new Uint16Array(0)
  constructor(readonly strings: readonly string[]) {
    this.grow()
  }

  /** Room for strings that were added since. */
  grow(): void {
    const size = this.strings.length
    if (this.#lengths.length >= size) return
    const room = roomFor(size, this.#lengths.length)
    this.#lengths = grown(this.#lengths, new Uint8Array(room))
    this.#ends = grown(this.#ends, new Uint32Array(room))
    this.#second = grown(this.#second, new Uint16Array(room))
  }

  length(code: number): number {
    return (this.#lengths[code] as number) || this.ask(code)
  }

  /** The first UTF-16 unit of a string. */
  first(code: number): number {
    return this.endsOf(code) >>> 16
  }

  /** The second UTF-16 unit of a string, 0 where it has but one. */
  second(code: number): number {
    if (this.#lengths[code] === 0) this.ask(code)
    return this.#second[code] as number
  }

  /** The last UTF-16 unit of a string. */
  last(code: number): number {
    return this.endsOf(code) & 0xffff
  }

  /** The strings from one code to another that begin and end with units that pass, added to `found`. */
  addPassing(looked: Ends, from: number, to: number, found: number[]): void {
    const ends = this.#ends
    const first = looked.beginnings.verdicts
    const last = looked.endings.verdicts
    for (let code = from; code < to; code++) {
      const both = ends[code] as number
      if (both !== 0 && (first[both >>> 16] === verdict.fails || last[both & 0xffff] === verdict.fails)) continue
      if (looked.pass(this.first(code), this.last(code))) found.push(code)
    }
  }

  private endsOf(code: number): number {
    const ends = this.#ends[code] as number
    if (ends !== 0) return ends
    this.ask(code)
    return this.#ends[code] as number
  }

  /** Looks at a string: cheap where it was just made, dear where it must be fetched from all over the memory. */
  ask(code: number): number {
    const word = this.strings[code] as string
    if (word.length === 0) return 0
    this.#ends[code] = (word.charCodeAt(0) << 16) | word.charCodeAt(word.length - 1)
    if (word.length > 1) this.#second[code] = word.charCodeAt(1)
    return (this.#lengths[code] = Math.min(word.length, 255))
  }
}

/** A dictionary that grows by a string at a time is not copied each time. */
export const roomFor = (size: number, before: number): number => (before === 0 ? size : size + (size >> 3) + 16)

export function grown<T extends Uint8Array | Uint16Array | Uint32Array>(before: T, now: T): T {
  now.set(before)
  return now
}

const known = new WeakMap<readonly string[], Dictionary>()

/** The dictionary of some strings, by code; all columns of a workbook may share one. */
export function dictionaryOf(strings: readonly string[]): Dictionary {
  let found = known.get(strings)
  if (found) found.grow()
  else known.set(strings, (found = new Dictionary(strings)))
  return found
}

/** What a test made of each string of a dictionary. */
export interface Told {
  /** By code, 0 where it is nothing. */
  readonly verdicts: Uint8Array
  /** The codes of those that are something. */
  readonly codes: readonly number[]
}
interface Telling extends Told {
  verdicts: Uint8Array
  readonly codes: number[]
  asked: number
}

/** So many strings are gone through at one go: a function that is called often is soon compiled, and stays so. */
const PIECE = 1024

/** What some strings may begin with, and end with. */
export interface Ends {
  readonly beginnings: Units
  readonly endings: Units
  /** Whether a string may begin and end so; asked only where neither of both is known to fail. */
  pass(first: number, last: number): boolean
}

/** The strings from one code on that begin and end with units that pass: most are told by that to be none of those looked for. */
export function passing(ends: Ends, strings: readonly string[], from: number): readonly number[] {
  const dictionary = dictionaryOf(strings)
  const found: number[] = []
  for (let code = from; code < strings.length; code += PIECE)
    dictionary.addPassing(ends, code, Math.min(code + PIECE, strings.length), found)
  return found
}

/** A test of all strings of a dictionary at once that begin and end with some units; of those that were added since when it is asked again. */
export class StringTest {
  readonly #told = new WeakMap<readonly string[], Telling>()
  constructor(
    private readonly ends: Ends,
    private readonly test: (dictionary: Dictionary, code: number) => number,
  ) {}

  of(strings: readonly string[]): Told {
    let told = this.#told.get(strings)
    if (!told) this.#told.set(strings, (told = { verdicts: new Uint8Array(0), codes: [], asked: 0 }))
    if (told.asked < strings.length) this.#ask(told, strings)
    return told
  }

  #ask(told: Telling, strings: readonly string[]): void {
    const { length } = told.verdicts
    if (length < strings.length) told.verdicts = grown(told.verdicts, new Uint8Array(roomFor(strings.length, length)))
    const dictionary = dictionaryOf(strings)
    const { verdicts, codes } = told
    const some = passing(this.ends, strings, told.asked)
    for (let at = 0; at < some.length; at++) {
      const code = some[at] as number
      const kind = this.test(dictionary, code)
      if (kind === 0) continue
      verdicts[code] = kind
      codes.push(code)
    }
    told.asked = strings.length
  }
}

const UNITS = 0x10000
/** What is known of a UTF-16 unit; 0 where it was not asked yet. */
const verdict = { fails: 1, passes: 2 } as const
/** Which UTF-16 units pass a test, each asked once. */
export class Units {
  readonly verdicts = new Uint8Array(UNITS)
  constructor(private readonly test: (unit: string) => boolean) {}

  pass(unit: number): boolean {
    const known = this.verdicts[unit] as number
    return known === 0 ? this.#ask(unit) : known === verdict.passes
  }

  #ask(unit: number): boolean {
    const passes = this.test(String.fromCharCode(unit))
    this.verdicts[unit] = passes ? verdict.passes : verdict.fails
    return passes
  }
}
