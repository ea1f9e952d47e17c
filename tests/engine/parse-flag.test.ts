import { readFlag } from '../../src/engine/parse-flag'

test.each(['是', '√', '✓', '✔', '1', 1, 'Y', 'ｙ', 'yes', '有', '已', '☑', true, '有效', '已试驾', ' 是 '])(
  '%s is yes',
  (cell) => expect(readFlag(cell)).toEqual({ value: true }),
)
test.each(['否', '×', '✗', 'x', 'X', '0', 0, 'N', '无', '無', '没有', '未', '□', false, '无效', '未试驾'])(
  '%s is no',
  (cell) => expect(readFlag(cell)).toEqual({ value: false }),
)
test.each([
  ['已交车', true],
  ['有旧车', true],
  ['未做', false],
  ['没时间', false],
  ['不用', false],
] as const)('%s is read by its meaning, and said to be', (cell, value) =>
  expect(readFlag(cell)).toMatchObject({ value, why: { zh: '不是“是”或“否”，按意思读取' } }),
)
test.each(['是/否', '有/无', '也许', '不详', '不清楚', '未知', '有待确认', '待定', 2, '无法接通', '-'])(
  '%s says neither',
  (cell) => expect(readFlag(cell)).toBeNull(),
)
