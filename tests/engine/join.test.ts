import { joinWorkbooks, splitId } from '../../src/engine/join'
import type { Memory } from '../../src/model/workbook'
import { workbookOf } from '../support/workbook'

const memory = { salt: 'x', accepted: [], month: '2026-03', profile: 'fengxing' }

describe('several workbooks as one', () => {
  test('keep their sheets apart, also those of one name', () => {
    const joined = joinWorkbooks([
      workbookOf({ 表: [['甲']] }, { fileName: '甲.xlsx' }),
      workbookOf({ 表: [['乙']] }, { fileName: '乙.xlsx' }),
    ])
    expect(joined?.sheets.map(({ name, file }) => [name, file])).toEqual([
      ['表', '甲.xlsx'],
      ['表', '乙.xlsx'],
    ])
    expect(new Set(joined?.sheets.map(({ id }) => id)).size).toBe(2)
    expect(joined?.sheets.map(({ id }) => splitId(id))).toEqual([
      { workbook: 0, sheet: '表' },
      { workbook: 1, sheet: '表' },
    ])
  })

  test('tell a month only where all that tell one tell the same', () => {
    const named = (...names: readonly string[]) =>
      joinWorkbooks(names.map((fileName) => workbookOf({}, { fileName })))?.fileName
    expect(named('2026年3月流失表.xlsx', '管理卡.xlsx')).toBe('2026年3月流失表.xlsx')
    expect(named('2026年3月流失表.xlsx', '2026年4月流失表.xlsx')).toBeUndefined()
  })

  test('remember what they remember alike, and each what it accepted itself', () => {
    const accepted = [{ key: 'DF01:1', facts: '2', by: '何刚', reason: '已核实', date: '2026-04-01' }]
    expect(
      joinWorkbooks([workbookOf({}, { memory: { ...memory, accepted } }), workbookOf({}, { memory })])?.memory,
    ).toEqual({
      ...memory,
      salt: '',
      each: [
        { salt: 'x', accepted },
        { salt: 'x', accepted: [] },
      ],
    })
    expect(
      joinWorkbooks([workbookOf({}, { memory }), workbookOf({}, { memory: { ...memory, month: '2026-04' } })])?.memory,
    ).toMatchObject({ ...memory, salt: '', month: undefined })
  })

  test('go by settings that all who have any have alike', () => {
    const config = { rules: { DF01: 'off' as const }, settings: { cadence: { H: 3 } } }
    const having = (some?: Memory['config']) =>
      workbookOf({}, { memory: { ...memory, ...(some ? { config: some } : {}) } })
    expect(joinWorkbooks([having(config), having(), having({ ...config })])?.memory?.config).toEqual(config)
    expect(joinWorkbooks([having(config), having({ rules: {}, settings: {} })])?.memory?.config).toBeUndefined()
  })

  test('count days from one year', () => {
    expect(joinWorkbooks([workbookOf({}, { date1904: true }), workbookOf({})])).toBeNull()
    expect(joinWorkbooks([workbookOf({}, { date1904: true })])?.date1904).toBe(true)
  })
})
