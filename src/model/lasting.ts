const tests = new WeakSet<object>()

/** A test that says the same of a word ever after: what it said of a workbook's string is remembered with it. */
export function lasting<Test extends (word: string) => boolean>(test: Test): Test {
  tests.add(test)
  return test
}
export const isLasting = (test: object): boolean => tests.has(test)
