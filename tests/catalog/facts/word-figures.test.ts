import { wordFigures } from '../../../src/catalog/facts/word-figures'
import { codedValues } from '../../../src/engine/values'

const rows = [0, 1, 2, 3]
let asked: string[] = []
const length = (word: string): number => (asked.push(word), word.length)
beforeEach(() => void (asked = []))

test('each string of a dictionary is asked once, however often its columns are read, and those added since', () => {
  const strings = ['一', '二二', '三三三']
  const read = (codes: number[]) => wordFigures(codedValues(Int32Array.from(codes), strings, { strings }), length)
  expect(rows.map(read([0, 1, -1, 1]))).toEqual([1, 2, NaN, 2])
  expect(rows.map(read([2, 1, 0, -1]))).toEqual([3, 2, 1, NaN])
  strings.push(...Array.from({ length: 2000 }, (_, index) => `${index}`.padStart(4, '0')))
  expect(rows.map(read([0, 3, 2002, 2]))).toEqual([1, 4, 4, 3])
  expect(asked).toEqual(['一', '二二', '三三三', '0000', '1999'])
})

test('a word that is read otherwise than it is written has a figure of its own', () => {
  const written = { strings: [' 一 ', '二'], at: Int32Array.of(-1, 1) }
  expect([0, 1, 2].map(wordFigures(codedValues(Int32Array.of(0, 1, 0), ['一', '二'], written), length))).toEqual([
    1, 1, 1,
  ])
  expect(asked).toEqual(['一', '二'])
})
