/** What is asked of every string before it is read: by these most are told without touching the string itself. */
export interface Dictionary {
  /** The first and the last UTF-16 unit of each string. */
  readonly first: Uint16Array
  readonly last: Uint16Array
  /** 255 stands for that long or longer. */
  readonly lengths: Uint8Array
}

const known = new WeakMap<readonly string[], Dictionary>()

/** The ends of a dictionary's strings, by code; all columns of a workbook may share one dictionary. */
export function dictionaryOf(strings: readonly string[]): Dictionary {
  let found = known.get(strings)
  if (!found || found.first.length < strings.length) known.set(strings, (found = endsOf(strings)))
  return found
}

function endsOf(strings: readonly string[]): Dictionary {
  const size = strings.length
  const ends = { first: new Uint16Array(size), last: new Uint16Array(size), lengths: new Uint8Array(size) }
  for (let code = 0; code < size; code++) {
    const word = strings[code] as string
    const { length } = word
    if (length === 0) continue
    ends.first[code] = word.charCodeAt(0)
    ends.last[code] = word.charCodeAt(length - 1)
    ends.lengths[code] = Math.min(length, 255)
  }
  return ends
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
