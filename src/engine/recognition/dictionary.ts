/** What is asked of strings before they are read: by it most are told without touching the string again. */
export class Dictionary {
  /** 0 where it was not asked yet, 255 stands for that long or longer; no string of a cell is empty. */
  #lengths = new Uint8Array(0)
  #first = new Uint16Array(0)
  #last = new Uint16Array(0)
  constructor(readonly strings: readonly string[]) {
    this.grow()
  }

  /** Room for strings that were added since. */
  grow(): void {
    const size = this.strings.length
    if (this.#lengths.length >= size) return
    this.#lengths = grown(this.#lengths, new Uint8Array(size))
    this.#first = grown(this.#first, new Uint16Array(size))
    this.#last = grown(this.#last, new Uint16Array(size))
  }

  length(code: number): number {
    return (this.#lengths[code] as number) || this.ask(code)
  }

  /** The first UTF-16 unit of a string. */
  first(code: number): number {
    if (this.#lengths[code] === 0) this.ask(code)
    return this.#first[code] as number
  }

  /** The last UTF-16 unit of a string. */
  last(code: number): number {
    if (this.#lengths[code] === 0) this.ask(code)
    return this.#last[code] as number
  }

  /** Looks at a string: cheap where it was just made, dear where it must be fetched from all over the memory. */
  ask(code: number): number {
    const word = this.strings[code] as string
    if (word.length === 0) return 0
    this.#first[code] = word.charCodeAt(0)
    this.#last[code] = word.charCodeAt(word.length - 1)
    return (this.#lengths[code] = Math.min(word.length, 255))
  }
}

function grown<T extends Uint8Array | Uint16Array>(before: T, now: T): T {
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

/** One byte for each string of a dictionary, 0 at first. */
export class StringMarks {
  readonly #marks = new WeakMap<readonly string[], Uint8Array>()

  of(strings: readonly string[]): Uint8Array {
    const found = this.#marks.get(strings)
    if (found && found.length >= strings.length) return found
    const marks = found ? grown(found, new Uint8Array(strings.length)) : new Uint8Array(strings.length)
    this.#marks.set(strings, marks)
    return marks
  }
}

const UNITS = 0x10000
/** Which UTF-16 units pass a test, each asked once. */
export class Units {
  /** 0 not asked yet, 1 no, 2 yes. */
  readonly #verdicts = new Uint8Array(UNITS)
  constructor(private readonly test: (unit: string) => boolean) {}

  pass(unit: number): boolean {
    let verdict = this.#verdicts[unit] as number
    if (verdict === 0) this.#verdicts[unit] = verdict = this.test(String.fromCharCode(unit)) ? 2 : 1
    return verdict === 2
  }
}
