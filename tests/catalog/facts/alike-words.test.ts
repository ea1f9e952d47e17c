import { alikeWords } from '../../../src/catalog/facts/alike-words'
import { codedValues } from '../../../src/engine/values'

const texts = ['价格高，买了哈弗H6。', '价格高 买了哈弗H6', '價格高，买了哈弗H6', '价格高,买了哈弗Ｈ6', 'é', 'e']
const values = codedValues(Int32Array.of(0, 1, 2, 3, -1, 4, 5, 0), texts)
const together = (length: number): Int32Array => new Int32Array(length)

test('spaces, punctuation and width aside, texts alike to the letter are one group', () => {
  expect(alikeWords(values, together(8), () => 2)).toEqual([[0, 1, 3, 7]])
})

test('parts are kept apart, and what is of none is left out', () => {
  const apart = together(8).map((_, row) => (row === 1 ? -1 : row % 2))
  expect(alikeWords(values, apart, () => 2)).toEqual([[3, 7]])
})

test('how many make a group may differ by how many texts a part has', () => {
  const apart = together(8).map((_, row) => (row === 1 || row === 3 ? 1 : 0))
  expect(alikeWords(values, apart, (of) => (of > 2 ? 2 : 3))).toEqual([[0, 7]])
  expect(alikeWords(values, apart, (of) => (of > 2 ? 3 : 2))).toEqual([[1, 3]])
})

test('texts are numbered alike when the dictionary has grown, and a thousand of them are kept apart', () => {
  const strings = Array.from({ length: 1_500 }, (_, index) => `原因${index}`)
  const codes = Int32Array.from(strings, (_, index) => index)
  const ofStrings = (): ReturnType<typeof codedValues<string>> => codedValues(codes, strings, { strings })
  expect(alikeWords(ofStrings(), together(1_500), () => 2)).toEqual([])
  strings.push('原因 7')
  const grown = codedValues(
    Int32Array.from(strings, (_, index) => index),
    strings,
    { strings },
  )
  expect(alikeWords(grown, together(1_501), () => 2)).toEqual([[7, 1_500]])
})
