import { cachedResults, resultDifferences, withRecords } from '../../../scripts/values/cached-results'
import { compare } from '../../../scripts/values/compare'
import { computedAnewXls, explainXls } from '../../../scripts/values/explain-xls'
import type { TheirSheet, Told } from '../../../scripts/values/openpyxl'
import { oursOf, type Ours } from '../../../scripts/values/ours'
import { openWorkbook } from '../../../src/hosts/open-workbook'
import { readXls } from '../../../src/hosts/xls/read-xls'
import { formulasBiff8, numberOf } from '../../support/xls/biff8-formulas'

const bytes = formulasBiff8()
async function oursIn(some: Uint8Array): Promise<Ours> {
  const ours = await oursOf(openWorkbook(some, '客户.xls', { readXls: async (all) => readXls(all) }))
  if (typeof ours === 'string') throw new Error(ours)
  return ours
}
/** The same workbook with other bytes in one place. */
function planted(was: readonly number[], other: readonly number[]): Uint8Array {
  const at = Buffer.from(bytes).indexOf(Buffer.from(was))
  if (at < 0) throw new Error('nowhere to plant')
  const changed = bytes.slice()
  changed.set(other, at)
  return changed
}
const rate = numberOf(0.15)
const otherRate = planted(rate, numberOf(0.25))

describe('results of formulas against the records of the file', () => {
  test('every kind of result is read from both sides, and a macro sheet from neither', async () => {
    const expected = [0.15, true, { error: '#N/A' }, '流失', '订单AB', null]
    expect(cachedResults(bytes)!.map((cells) => [...cells.values()])).toEqual([expected])
    const { sheets } = await oursIn(bytes)
    expect(expected.map((_, row) => sheets[0]!.columns[0]!.at(row) || null)).toEqual(expected)
    expect(resultDifferences(sheets, cachedResults(bytes))).toEqual([])
  })
  test.each([
    ['number', otherRate, 'R1C1: 0.15 for 0.25'],
    ['boolean', planted([1, 0, 1, 0, 0, 0, 0xff], [1, 0, 0]), 'R2C1: true for false'],
    ['error', planted([2, 0, 0x2a, 0], [2, 0, 0x07]), 'R3C1: {"error":"#N/A"} for {"error":"#DIV/0!"}'],
    ['text', planted([...Buffer.from('流失', 'utf16le'), 0x06, 0], [0x42]), 'R4C1: "流失" for "浂失"'],
    ['text in two records', planted([0x41, 0x42], [0x41, 0x43]), 'R5C1: "订单AB" for "订单AC"'],
  ])('another %s in the records is told', async (_, other, told) => {
    const { sheets } = await oursIn(bytes)
    expect(resultDifferences(sheets, cachedResults(other))).toEqual([`流失分析 ${told}`])
  })
  test('a sheet more or less is told', async () => {
    const { sheets } = await oursIn(bytes)
    expect(resultDifferences([...sheets, ...sheets], cachedResults(bytes))).toEqual(['2 sheets for 1'])
  })
})

describe('a cell that LibreOffice computes anew', () => {
  const printed = jest.spyOn(console, 'log').mockImplementation()
  afterEach(() => printed.mockClear())
  const lines = (): string => printed.mock.calls.join('\n')

  /** What LibreOffice says of the first row; the other rows as they stand. */
  const theirs = (formula: Told | undefined, value: Told | undefined): readonly TheirSheet[] => {
    const rest: readonly Told[] = [
      [1, 0, 'flag', true],
      [2, 0, 'error', '#N/A'],
      [3, 0, 'text', '流失'],
      [4, 0, 'text', '订单AB'],
    ]
    const told = [...(formula ? [formula] : []), ...(value ? [value] : []), ...rest]
    return [{ sheet: '流失分析', merges: [], cells: new Map(told.map((one) => [`${one[0]}:${one[1]}`, one])) }]
  }
  const right: Told = [0, 0, 'number', 0.15]
  const three: Told = [0, 1, 'number', 3]
  const unknown: Told = [0, 0, 'error', '#NAME?']
  const agrees = async (sheets: readonly TheirSheet[], records = bytes): Promise<boolean> => {
    const own = withRecords(await oursIn(bytes), records)
    const collection = { root: '/', paths: ['/客户.xls'], ours: async () => own }
    const reader = { name: 'LibreOffice', sheets: () => sheets, explain: explainXls, computes: computedAnewXls }
    return compare(collection, reader)
  }

  test('is no difference, and is named, where we read what the file holds', async () => {
    expect(await agrees(theirs(right, three))).toBe(true)
    expect(lines()).not.toContain('not counted')
    expect(await agrees(theirs(unknown, three))).toBe(true)
    expect(lines()).toContain('1 x #NAME?, a macro or a function that LibreOffice has not')
    expect(await agrees(theirs([0, 0, 'error', '#VALUE!'], three))).toBe(true)
    expect(lines()).toContain('1 x the error #VALUE!')
    expect(lines()).toContain('differ: 0 (0.0000%)')
  })
  test.each<[string, readonly TheirSheet[], Uint8Array]>([
    ['a result that we misread', theirs(unknown, three), otherRate],
    ['a result that only we have', theirs(undefined, three), otherRate],
    ['an error where no formula stands', theirs(right, [0, 1, 'error', '#NAME?']), bytes],
    ['a number where no formula stands', theirs(right, [0, 1, 'number', 4]), bytes],
    ['a cell that only LibreOffice has', theirs(right, [0, 2, 'error', '#NAME?']), bytes],
  ])('does not hide %s', async (_, sheets, records) => {
    expect(await agrees(sheets, records)).toBe(false)
    expect(lines()).toContain('UNEXPLAINED')
    expect(lines()).not.toContain('not counted')
  })
})
