import { format, shortened, text } from '../../src/model/text'

const sentence = text('缺少{names}，差{n}批', '{names} are missing, {n} short')

test('words are listed as each language lists them, the first few of many', () => {
  const data = { names: ['何刚', '钱进'], n: 2 }
  expect(format(sentence, data, 'zh')).toBe('缺少何刚、钱进，差2批')
  expect(format(sentence, data, 'en')).toBe('何刚, 钱进 are missing, 2 short')
  expect(shortened(['甲', '乙', '丙'], 2)).toEqual(['甲', '乙…'])
  expect(shortened(['甲', '乙'], 2)).toEqual(['甲', '乙'])
})

test('a value that is null is left out, one that is absent leaves its placeholder', () =>
  expect(format(sentence, { names: null }, 'en')).toBe(' are missing, {n} short'))
