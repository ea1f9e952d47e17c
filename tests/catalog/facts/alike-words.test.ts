import { alikeWords } from '../../../src/catalog/facts/alike-words'
import { codedValues } from '../../../src/engine/values'

const texts = ['价格高，买了哈弗H6。', '价格高 买了哈弗H6', '價格高，买了哈弗H6', '价格高,买了哈弗Ｈ6', 'é', 'e']
const values = codedValues(Int32Array.of(0, 1, 2, 3, -1, 4, 5, 0), texts)

test('spaces, punctuation and width aside, texts alike to the letter are one group', () => {
  expect(alikeWords(values, 2, () => 0)).toEqual([[0, 1, 3, 7]])
})

test('parts are kept apart, and what is of none is left out', () => {
  expect(alikeWords(values, 2, (row) => (row === 1 ? -1 : row % 2))).toEqual([[3, 7]])
})
