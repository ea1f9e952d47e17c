import { text, type Text } from '../model/text'

/** A fault of ours, told without the error's own words: those may hold what stood in a cell. */
export function unexpected(error: unknown): Text {
  const name = error instanceof Error ? error.name : typeof error
  const places = error instanceof Error ? placesOf(error.stack ?? '') : ''
  return text(
    `三表助手出错了，请把这一行报给开发者（不含客户资料）：${name} ${places}`,
    `Sanbiao failed; please report this line, it holds no customer's data: ${name} ${places}`,
  )
}

/** File and line of the nearest calls, without folders. */
const placesOf = (stack: string): string =>
  stack
    .split('\n')
    .flatMap((line) => /^\s+at .*?([\w.-]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? [])
    .slice(0, 4)
    .join(' ')
