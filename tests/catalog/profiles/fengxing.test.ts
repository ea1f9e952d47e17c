import fengxing from '../../../src/catalog/profiles/fengxing'
import { parseCell, foldTerm } from '../../../src/engine/parse'
import type { VocabularyId } from '../../../src/model/vocabulary'

const { vocabularies, series } = fengxing
const termsOf = (id: VocabularyId): [string, string][] =>
  Object.entries(vocabularies[id]).flatMap(([term, spellings]) =>
    [term, ...spellings].map((spelling): [string, string] => [foldTerm(spelling), term]),
  )
const read = (id: VocabularyId, word: string): unknown =>
  parseCell(word, {
    type: 'term',
    terms: new Map(termsOf(id)),
    month: null,
    year: null,
    today: 46000,
    date1904: false,
  })

describe('profile fengxing', () => {
  test.each(['level', 'lossKind', 'status', 'visitKind'] as const)('spells each %s in words of its own', (id) => {
    const owner = new Map<string, string>()
    for (const [spelling, term] of termsOf(id)) {
      expect([spelling, owner.get(spelling) ?? term]).toEqual([spelling, term])
      owner.set(spelling, term)
    }
  })

  test.each([
    ['level', 'ｈ级', 'H'],
    ['level', '订单', 'O'],
    ['level', 'F1', null],
    ['lossKind', 'F2', '准战败'],
    ['lossKind', '流失', '战败'],
    ['lossKind', '失联', '失控'],
    ['lossKind', '伪战败', null],
    ['status', 'D', '成交'],
    ['status', '留存', '在跟'],
    ['status', 'L', '失控'],
    ['visitKind', '多次', '再次'],
    ['visitKind', '新增到店', '首次'],
    ['visitKind', '电销邀约', null],
  ] as const)('%s: %s is %s', (id, word, term) => {
    expect(read(id, word)).toBe(term)
  })

  test('lists the beginnings of model names, the longer before what they begin with', () => {
    const beginnings = Object.values(series).flat()
    expect(new Set(beginnings).size).toBe(beginnings.length)
    for (const [at, beginning] of beginnings.entries()) {
      expect(beginnings.slice(at + 1).filter((later) => later !== beginning && later.startsWith(beginning))).toEqual([])
    }
  })
})
