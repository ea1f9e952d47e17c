import fc from 'fast-check'
import { blockOf, cellToClipboard } from '../../../src/session/display/block-text'

test.each([
  ['甲', [['甲']]],
  ['', [['']]],
  [
    '甲\t乙\r\n丙\t\r\n',
    [
      ['甲', '乙'],
      ['丙', ''],
    ],
  ],
  ['"一\n二"\t"他说""好"""', [['一\n二', '他说"好"']]],
  ['"5寸"屏\t6"', [['"5寸"屏', '6"']]],
  ['\n\n', [[''], ['']]],
])('%j on the clipboard is %j', (clipboard, block) => {
  expect(blockOf(clipboard)).toEqual(block)
})

test('a copied cell is pasted as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '字', '"', '\t', '\n', ' ') })
  fc.assert(
    fc.property(cell, (text) => {
      expect(blockOf(cellToClipboard(text))).toEqual([[text]])
    }),
  )
})
