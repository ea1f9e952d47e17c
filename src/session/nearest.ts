/** The known word that differs by a third of its letters at most. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const word = written.trim().toLowerCase()
  const [best] = known
    .map((id) => ({ id, distance: distance(word, id.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  if (!best || best.distance >= best.id.length) return undefined
  return best.distance <= Math.max(1, Math.floor(best.id.length / 3)) ? best.id : undefined
}

/** Levenshtein's. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const swap = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, swap))
    }
    row = next
  }
  return row.at(-1)!
}
