/** One digit written wrongly, or two neighbours swapped: most likely the same number. */
export function isNearPhone(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 11 || one === other) return false
  const differing = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]))
  const [first = 0, second = 0] = differing
  if (differing.length === 1) return true
  return differing.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first]
}
