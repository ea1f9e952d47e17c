import fc from 'fast-check'
import { parseCell, type Parsing } from '../../src/engine/parse'
import { isoDay, type MonthId } from '../../src/model/month'
import { day } from '../support/testRule'

const reading = { month: '2026-03' as MonthId, year: null, today: day('2026-03-31'), date1904: false }
const parse = (type: Parsing['type'], cell: Parameters<typeof parseCell>[0], more: Partial<Parsing> = {}): unknown =>
  parseCell(cell, { ...reading, type, ...more })
const iso = (cell: string | number, more: Partial<Parsing> = {}): string | null => {
  const serial = parse('date', cell, more)
  return typeof serial === 'number' ? isoDay(serial) : null
}

describe('dates', () => {
  test.each([
    ['2026-03-05', '2026-03-05'],
    ['2026.3.5', '2026-03-05'],
    ['2026/03/05 14:30', '2026-03-05'],
    ['2026年3月5日', '2026-03-05'],
    ['２０２６．３．５', '2026-03-05'],
    ['26.3.5', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['3月5日', '2026-03-05'],
    ['12.28', '2025-12-28'],
    ['5日', '2026-03-05'],
    ['2026-03-05（周四）', '2026-03-05'],
    ['2026-02-30', null],
    ['下周', null],
    ['未定', null],
  ])('%s', (written, expected) => expect(iso(written)).toBe(expected))

  test.each([
    ['张伟 3月5日', '2026-03-05'],
    ['张伟 2026.3.5', '2026-03-05'],
    ['张伟3/5', '2026-03-05'],
    ['2026年3月5日 张伟', '2026-03-05'],
    ['20260305张伟', '2026-03-05'],
    [46086, '2026-03-05'],
    ['张伟', null],
    ['13800001234', null],
    ['已阅2次', null],
    [3, null],
  ])('inside a signature: %s', (written, expected) => expect(iso(written, { inside: true })).toBe(expected))

  test('a number is a serial, a day of the month, or month.day', () => {
    expect(iso(46086)).toBe('2026-03-05')
    expect(iso(46086.75)).toBe('2026-03-05')
    expect(iso(5)).toBe('2026-03-05')
    expect(iso(3.05)).toBe('2026-03-05')
    expect(iso(20260305)).toBe('2026-03-05')
  })

  test('a workbook of the 1904 system counts 1462 days less', () => {
    expect(iso(46086 - 1462, { date1904: true })).toBe('2026-03-05')
  })

  test('a date without a year is the latest that is not after today', () => {
    expect(iso('12.01', { month: null })).toBe('2025-12-01')
    expect(iso('3.31', { month: null })).toBe('2026-03-31')
    expect(iso('12.01', { month: null, year: 2015 })).toBe('2015-12-01')
  })

  test('every serial from March 1900 on survives being written as an ISO day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 367, max: 2_958_465 }), (serial) => parse('date', isoDay(serial)) === serial),
    )
  })
})

describe('times', () => {
  test.each([
    ['9:30', 9.5],
    ['15;05', 15 + 5 / 60],
    ['12；00', 12],
    ['8.55', 8 + 55 / 60],
    ['下午3:05', 15 + 5 / 60],
    ['9:00-10:00', null],
    ['25:00', null],
  ])('%s', (written, hours) => {
    const value = parse('time', written)
    if (hours === null) expect(value).toBeNull()
    else expect(value).toBeCloseTo(hours / 24, 8)
  })
  test('a serial counts by its time of day, 15.35 is 15:35', () => {
    expect(parse('time', 0.5)).toBe(0.5)
    expect(parse('time', 46086.25)).toBe(0.25)
    expect(parse('time', 15.35)).toBeCloseTo((15 + 35 / 60) / 24, 8)
  })
})

describe('phones', () => {
  test.each([
    ['13800001234', '13800001234'],
    [13800001234, '13800001234'],
    [' 138-0000 1234 ', '13800001234'],
    ['+8613800001234', '13800001234'],
    ['0752-1234567', '07521234567'],
    ['保养客户', null],
    ['未留', null],
    [null, null],
  ])('%s', (written, expected) => expect(parse('phone', written)).toBe(expected))
})

test('terms fold width, case and the word 级', () => {
  const terms = new Map([
    ['h', 'H'],
    ['订单', 'O'],
  ])
  expect(parse('term', 'Ｈ级', { terms })).toBe('H')
  expect(parse('term', ' 订 单 ', { terms })).toBe('O')
  expect(parse('term', 'Z', { terms })).toBeNull()
})

test('flags, numbers, texts and errors', () => {
  expect(parse('flag', '√')).toBe(true)
  expect(parse('flag', '未')).toBe(false)
  expect(parse('flag', '也许')).toBeNull()
  expect(parse('number', '35 分')).toBe(35)
  expect(parse('number', '约三')).toBeNull()
  expect(parse('text', ' 张\u00a0三 ')).toBe('张 三')
  expect(parse('text', 301)).toBe('301')
  expect(parse('text', { error: '#N/A' })).toBeNull()
  expect(parse('signature', { error: '#NAME?' })).toBe('#NAME?')
})
