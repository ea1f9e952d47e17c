import { linesIn, widthOf } from '../../src/engine/text-width'

test('a Chinese character is two wide', () => expect(widthOf('第3行，OK')).toBe(2 + 1 + 2 + 2 + 2))

test.each([
  ['', 10, 1],
  ['九个半角字', 11, 1],
  ['九个半角字', 10, 2],
  ['一二三四五六七八九十一二三四五六七八九十', 20, 3],
])('%s in %d characters takes %d lines', (sentence, width, lines) => expect(linesIn(sentence, width)).toBe(lines))
