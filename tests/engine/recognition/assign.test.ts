import fc from 'fast-check'
import { assign } from '../../../src/engine/recognition/assign'

/** Every assignment tried. */
function greatest(worth: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  if (row === worth.length) return 0
  const alone = greatest(worth, row + 1, taken)
  return (worth[row] ?? []).reduce(
    (best, value, column) =>
      taken.includes(column) ? best : Math.max(best, value + greatest(worth, row + 1, [...taken, column])),
    alone,
  )
}

test('no other assignment is worth more', () => {
  const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  fc.assert(
    fc.property(matrix, (worth) => {
      const chosen = assign(worth)
      const used = chosen.filter((column) => column >= 0)
      expect(new Set(used).size).toBe(used.length)
      expect(chosen.reduce((sum, column, row) => sum + (worth[row]?.[column] ?? 0), 0)).toBe(greatest(worth))
    }),
  )
})
