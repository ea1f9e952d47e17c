import fc from 'fast-check'
import { foldedWords } from '../../../src/catalog/facts/folded-words'

const piece = fc.oneof(
  fc.constantFrom(
    '买了哈弗',
    'Ｈ６',
    '，',
    '。',
    ' ',
    '\u3000',
    '\n',
    '…',
    '①',
    'ｶﾞ',
    'e\u0301',
    '㎡',
    '\u200b',
    '𠮷',
    'x',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
)

test('every sentence folds to what NFKC makes of it, without spaces', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const words = pieces.join('')
      expect(foldedWords(words)).toBe(words.normalize('NFKC').replace(/\s+/g, ''))
    }),
    { numRuns: 500 },
  )
  for (let unit = 0; unit < 0x10000; unit++) {
    const words = `买${String.fromCharCode(unit)}a`
    if (foldedWords(words) !== words.normalize('NFKC').replace(/\s+/g, '')) throw new Error(unit.toString(16))
  }
})

test('a long sentence folds too', () => {
  expect(foldedWords('便宜８千，'.repeat(100))).toBe('便宜8千,'.repeat(100))
})
