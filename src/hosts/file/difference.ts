import { splice, type Splice } from './splice'

const tokensOf = (text: string): readonly string[] => text.split(/(?=<)|(?<=>)/)
/** How far apart equal stretches are looked for. */
const reach = 400

/** Splices that turn `from` into `to`: few and short where tags were added here and there. */
export function difference(from: string, to: string): readonly Splice[] {
  if (from === to) return []
  const found = byTokens(tokensOf(from), tokensOf(to))
  return found && splice(from, found) === to ? found : [middle(from, to)]
}

function byTokens(from: readonly string[], to: readonly string[]): readonly Splice[] | null {
  const splices: Splice[] = []
  let i = 0
  let j = 0
  let at = 0
  while (i < from.length || j < to.length) {
    if (from[i] === to[j]) {
      at += from[i]!.length
      i++
      j++
      continue
    }
    const step = resynchronise(from, to, i, j)
    if (!step) return null
    const removed = from.slice(i, i + step.removed).join('')
    splices.push({ start: at, end: at + removed.length, text: to.slice(j, j + step.added).join('') })
    at += removed.length
    i += step.removed
    j += step.added
  }
  return splices
}

function resynchronise(
  from: readonly string[],
  to: readonly string[],
  i: number,
  j: number,
): { removed: number; added: number } | null {
  for (let sum = 1; sum <= reach; sum++) {
    for (let removed = 0; removed <= sum; removed++) {
      const added = sum - removed
      if (i + removed > from.length || j + added > to.length) continue
      const ended = i + removed === from.length && j + added === to.length
      const meets = from[i + removed] === to[j + added] && from[i + removed + 1] === to[j + added + 1]
      if (ended || meets) return { removed, added }
    }
  }
  return null
}

/** One splice from the first difference to the last. */
function middle(from: string, to: string): Splice {
  let start = 0
  while (start < from.length && from[start] === to[start]) start++
  let tail = 0
  while (tail < Math.min(from.length, to.length) - start && from.at(-1 - tail) === to.at(-1 - tail)) tail++
  return { start, end: from.length - tail, text: to.slice(start, to.length - tail) }
}
