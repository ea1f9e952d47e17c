/**
 * The assignment of rows to columns with the greatest sum (Kuhn and Munkres, by potentials): for each row its column, -1 where none
 * is worth more than nothing.
 */
export function assign(worth: readonly (readonly number[])[]): readonly number[] {
  const rows = worth.length
  const columns = worth[0]?.length ?? 0
  // Each row may also stay alone, at no worth: a column of its own further right.
  const width = columns + rows
  const cost = (row: number, column: number): number => (column < columns ? -(worth[row]?.[column] ?? 0) : 0)
  const u = new Float64Array(rows + 1)
  const v = new Float64Array(width + 1)
  const rowOf = new Int32Array(width + 1)
  const before = new Int32Array(width + 1)
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row
    let column = 0
    const least = new Float64Array(width + 1).fill(Infinity)
    const used = new Uint8Array(width + 1)
    do {
      used[column] = 1
      const from = rowOf[column] as number
      let delta = Infinity
      let next = 0
      for (let to = 1; to <= width; to++) {
        if (used[to]) continue
        const reduced = cost(from - 1, to - 1) - (u[from] as number) - (v[to] as number)
        if (reduced < (least[to] as number)) {
          least[to] = reduced
          before[to] = column
        }
        if ((least[to] as number) < delta) {
          delta = least[to] as number
          next = to
        }
      }
      for (let to = 0; to <= width; to++) {
        if (used[to]) {
          u[rowOf[to] as number]! += delta
          v[to]! -= delta
        } else least[to]! -= delta
      }
      column = next
    } while (rowOf[column] !== 0)
    do {
      const earlier = before[column] as number
      rowOf[column] = rowOf[earlier] as number
      column = earlier
    } while (column !== 0)
  }
  const chosen = Array.from({ length: rows }, () => -1)
  for (let to = 1; to <= columns; to++) {
    const row = (rowOf[to] as number) - 1
    if (row >= 0 && (worth[row]?.[to - 1] ?? 0) > 0) chosen[row] = to - 1
  }
  return chosen
}
