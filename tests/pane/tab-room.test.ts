import { tabsInRow } from '../../src/pane/tab-room'

const widths = new Map([
  ['a', 50],
  ['b', 40],
  ['c', 60],
  ['d', 30],
])
const row = (room: number, chosen: string) => tabsInRow(widths, { room, more: 40, chosen })

test('tabs that fit all stand in the row', () => expect(row(180, 'a')).toEqual(['a', 'b', 'c', 'd']))
test('the last ones make room for the button of the others', () => expect(row(179, 'a')).toEqual(['a', 'b']))
test('the chosen one is always there', () => expect(row(179, 'd')).toEqual(['a', 'b', 'd']))
test('no tab stands where one before it does not fit', () => expect(row(135, 'a')).toEqual(['a', 'b']))
test('a narrow row still has the chosen one', () => expect(row(10, 'c')).toEqual(['c']))
test('before anything is measured all are there', () =>
  expect(tabsInRow(new Map([['a', 0]]), { room: 0, more: 72, chosen: 'a' })).toEqual(['a']))
