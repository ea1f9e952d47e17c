const tests = new WeakSet<object>()

/** A test that says the same of a word ever after: what it said of a workbook's string is remembered with it. */
export function lasting<Test extends (word: string) => boolean>(test: Test): Test {
  tests.add(test)
  return test
}
export const isLasting = (test: object): boolean => tests.has(test)

interface List<L> {
  readonly length: number
  set(other: L): void
}
const ROOM = 1024

/** What lasting functions told of the strings of a dictionary, which may grow: for each function a list by string. */
export class ToldByString<F extends object, L extends List<L>> {
  private readonly byDictionary = new WeakMap<readonly string[], Map<F, L>>()

  /** `make` gives a list in which nothing is told yet. */
  constructor(private readonly make: (length: number) => L) {}

  of(strings: readonly string[], told: F): L {
    let lists = this.byDictionary.get(strings)
    if (!lists) this.byDictionary.set(strings, (lists = new Map<F, L>()))
    let list = lists.get(told)
    if (!list || list.length < strings.length) {
      const grown = this.make(strings.length + ROOM)
      if (list) grown.set(list)
      lists.set(told, (list = grown))
    }
    return list
  }
}
