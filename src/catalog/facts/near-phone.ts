/** One digit written wrongly, or two neighbours swapped: most likely the same number. */
export function isNearPhone(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 11 || one === other) return false
  let [first, differing] = [-1, 0]
  for (let index = 0; index < one.length; index++) {
    if (one[index] === other[index]) continue
    if (++differing === 1) first = index
    else if (differing > 2 || index !== first + 1) return false
  }
  return differing === 1 || (one[first] === other[first + 1] && one[first + 1] === other[first])
}
