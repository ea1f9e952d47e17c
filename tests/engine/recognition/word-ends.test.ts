import { catalog } from '../../../src/catalog'
import { foldHeader } from '../../../src/engine/fold-header'
import { dictionaryOf } from '../../../src/engine/recognition/dictionary'
import { spellingsIn } from '../../../src/engine/recognition/spellings'
import { WordEnds } from '../../../src/engine/recognition/word-ends'

const words = new Set(catalog.templates.flatMap((template) => [...spellingsIn(template).own.keys()]))
const ends = new WordEnds(words)
const passes = (word: string): boolean => ends.pass(word.charCodeAt(0), word.charCodeAt(word.length - 1))

test('no spelling of a header is told by its ends to be none, however it is written', () => {
  const written = catalog.templates.flatMap((template) =>
    Object.values(template.columns).flatMap((spec) => spec?.headers ?? []),
  )
  expect(written.length).toBeGreaterThan(200)
  const rejected = written.flatMap((header) => {
    const wide = header.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))
    const spellings = [header, ` ${header}`, `${header}：`, `*${header}`, `“${header}”`, wide, header.toUpperCase()]
    return spellings.filter((one) => words.has(foldHeader(one)) && !passes(one))
  })
  expect(rejected).toEqual([])
})

test('phones, plates and names are told by their ends to be no headers', () => {
  for (const cell of ['13800000001', '13800000003', '粤L14761', 'LGG7B2D1137580014', '陈立', '王芳'])
    expect([cell, passes(cell)]).toEqual([cell, false])
})

test('a dictionary knows the ends of strings that were added later', () => {
  const strings = ['日期', '客户姓名']
  const dictionary = dictionaryOf(strings)
  expect(String.fromCharCode(dictionary.first(1), dictionary.last(1))).toBe('客名')
  strings.push('电话')
  expect(dictionaryOf(strings)).toBe(dictionary)
  expect([dictionary.length(2), String.fromCharCode(dictionary.first(2), dictionary.last(2))]).toEqual([2, '电话'])
})
