import boardDays from '../../../src/catalog/templates/board-days'
import winBackBoard from '../../../src/catalog/templates/win-back-board'
import { readHeaders } from '../../support/recognise-headers'

describe('board-days', () => {
  test('is never a sheet of its own', () => {
    expect(boardDays.derived).toBe(true)
    expect(readHeaders('细项|具体原因|日期|当日数').template).not.toBe('board-days')
  })

  test('holds whatever a series of its form puts there', () => {
    const made = (winBackBoard.layout.series ?? []).filter(({ template }) => template === 'board-days')
    expect(made.map(({ heads }) => heads)).toEqual(['day'])
    for (const { head, cell, carried } of made)
      expect(Object.keys(boardDays.columns).sort()).toEqual([head, cell, ...carried].sort())
  })
})
