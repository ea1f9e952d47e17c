/** What is asked of strings before they are read: by it most are told without touching the string again. */
export class Dictionary {
  /** 0 where it was not asked yet, 255 stands for that long or longer; no string of a cell is empty. */
  readonly #lengths: Uint8Array
  readonly #first: Uint16Array
  readonly #last: Uint16Array
  constructor(
    readonly strings: readonly string[],
    readonly size = strings.length,
  ) {
    this.#lengths = new Uint8Array(size)
    this.#first = new Uint16Array(size)
    this.#last = new Uint16Array(size)
  }

  length(code: number): number {
    return (this.#lengths[code] as number) || this.#ask(code)
  }

  /** The first UTF-16 unit of a string. */
  first(code: number): number {
    if (this.#lengths[code] === 0) this.#ask(code)
    return this.#first[code] as number
  }

  /** The last UTF-16 unit of a string. */
  last(code: number): number {
    if (this.#lengths[code] === 0) this.#ask(code)
    return this.#last[code] as number
  }

  #ask(code: number): number {
    const word = this.strings[code] as string
    if (word.length === 0) return 0
    this.#first[code] = word.charCodeAt(0)
    this.#last[code] = word.charCodeAt(word.length - 1)
    return (this.#lengths[code] = Math.min(word.length, 255))
  }
}

const known = new WeakMap<readonly string[], Dictionary>()

/** The dictionary of some strings, by code; all columns of a workbook may share one. */
export function dictionaryOf(strings: readonly string[]): Dictionary {
  let found = known.get(strings)
  if (!found || found.size < strings.length) known.set(strings, (found = new Dictionary(strings)))
  return found
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
