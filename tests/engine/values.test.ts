import fc from 'fast-check'
import { lasting } from '../../src/model/lasting'
import { numberValues } from '../../src/engine/number-values'
import { codedValues } from '../../src/engine/values'

test('words are asked once each, and only those that occur', () => {
  const words = ['a', 'b', 'never', 'c']
  const asked: string[] = []
  const values = codedValues(Int32Array.of(3, 0, -1, 3, 1), words)
  const isEarly = (word: string): boolean => asked.push(word) > 0 && word < 'c'
  expect(values.rowsWhere(isEarly)).toEqual([1, 4])
  expect(values.rowsWhere(isEarly)).toEqual([1, 4])
  expect(values.where(isEarly)(0)).toBe(false)
  expect(asked).toEqual(['c', 'a', 'b'])
  expect(values.blankRows()).toEqual([2])
})

test('numbers pass whether they are few days, far apart or broken', () => {
  const number = fc.oneof(
    fc.integer({ min: 46_000, max: 46_200 }),
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.constant(Number.NaN),
  )
  fc.assert(
    fc.property(fc.array(number), number, (numbers, limit) => {
      const rows = numberValues(Float64Array.from(numbers)).rowsWhere((value) => value > limit)
      expect(rows).toEqual([...numbers.keys()].filter((row) => numbers[row]! > limit))
    }),
  )
})

test('what a lasting test said of a string is remembered with the dictionary, whichever column it stands in', () => {
  const strings = ['a', 'b', 'c']
  const asked: string[] = []
  const isEarly = lasting((word) => asked.push(word) > 0 && word < 'c')
  const whole = codedValues(Int32Array.of(0, 2, -1), strings, { strings })
  expect(whole.rowsWhere(isEarly)).toEqual([0])
  const own = codedValues(Int32Array.of(1, 0, 2, 3), ['c', 'a', 'b', 'read otherwise'], {
    strings,
    at: Int32Array.of(2, 0, 1, -1),
  })
  expect(own.rowsWhere(isEarly)).toEqual([0, 2])
  expect(own.where(isEarly)(1)).toBe(false)
  expect(asked).toEqual(['a', 'c', 'b', 'read otherwise'])
  strings.push('d')
  expect(codedValues(Int32Array.of(3, 0), strings, { strings }).rowsWhere(isEarly)).toEqual([1])
  expect(asked).toEqual(['a', 'c', 'b', 'read otherwise', 'd'])
})
