/** The rows of so many that pass, in order: a loop within a rule's generator takes several times as long. */
export function rowsThat(height: number, test: (row: number) => boolean): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < height; row++) if (test(row)) rows.push(row)
  return rows
}
