import { Converter } from 'opencc-js'
import { catalog } from '../../src/catalog'
import { foldHeader } from '../../src/engine/fold-header'
import { fields } from '../../src/model/field'
import { foldName, foldScript, foldWord } from '../../src/model/fold'

const isChinese = (word: string): boolean => /\p{Script=Han}/u.test(word)
/** Every string of a value, its keys among them. */
const wordsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(wordsIn)]
      : []
// Examples are data: garbled and traditional words stand in them on purpose.
const rules = catalog.rules.map((rule) => ({ ...rule, examples: [] }))
const words = [...new Set(wordsIn([{ ...catalog, rules }, fields]))].filter(isChinese)

describe.each(['t', 'tw', 'hk'] as const)('traditional characters as written in %s', (to) => {
  const traditional = Converter({ from: 'cn', to })
  test('no word of the catalog fails to fold back', () => {
    expect(words.length).toBeGreaterThan(500)
    // Prepared apart from the rule under test: a word whose every character folds to itself proves nothing.
    const changed = words.filter((word) => traditional(word) !== word)
    expect(changed.length).toBeGreaterThan(300)
    expect(words.filter((word) => foldScript(traditional(word)) !== foldScript(word))).toEqual([])
  })
  test('no character of the catalog does', () => {
    const characters = [...new Set(words.join(''))].filter(isChinese)
    expect(characters.filter((one) => foldScript(traditional(one)) !== foldScript(one))).toEqual([])
  })
})

test('simplified words of the catalog stand as they are, but for two characters that both scripts use', () => {
  const moved = [...new Set(words.join(''))].filter((one) => foldScript(one) !== one)
  expect(moved.filter((one) => !'覆著'.includes(one))).toEqual([])
})

test.each([
  ['銷售顧問', '销售顾问'],
  ['戰敗（失控）日期', '战败（失控）日期'],
  ['意向車型', '意向车型'],
  ['客戶姓名', '客户姓名'],
  ['聯絡電話', '联络电话'],
  ['來店時間', '来店时间'],
  ['１３８ abc', '１３８ abc'],
])('%s is compared as %s', (written, folded) => {
  expect(foldScript(written)).toBe(folded)
  expect(foldScript(written)).toHaveLength(written.length)
})

test('words are compared with it, names are not', () => {
  expect(foldWord(' 銷 售ＡＢ')).toBe('销售ab')
  expect(foldHeader('客戶\n姓名：')).toBe('客户姓名')
  expect(foldName('張 偉')).toBe('張偉')
})
