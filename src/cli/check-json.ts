import type { CheckedFile, RefusedFile } from './report-lines'

/** `sanbiao/report@1`, written file by file: all at once might be longer than a string can be. */
export function* checkJson(
  checked: readonly CheckedFile[],
  refused: readonly RefusedFile[],
  others: readonly string[],
): Generator<string> {
  yield '{\n  "schema": "sanbiao/report@1",\n  "files": ['
  for (const [index, { report }] of checked.entries()) yield `${index > 0 ? ',' : ''}\n${indented(report, 4)}`
  yield `${checked.length > 0 ? '\n  ' : ''}],\n  "refused": ${indented(refused, 2).trimStart()},\n`
  yield `  "others": ${indented(others, 2).trimStart()}\n}\n`
}

const indented = (value: unknown, spaces: number): string =>
  JSON.stringify(value, null, 2).replace(/^/gm, ' '.repeat(spaces))
