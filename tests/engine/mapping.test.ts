import { columnKeys, effectiveMapping, mappedFields, sheetMappingOf } from '../../src/engine/mapping'
import { joinWorkbooks } from '../../src/engine/join'
import type { Mapping } from '../../src/model/mapping'

const remembered: Mapping = {
  profile: 'fengxing',
  sheets: [
    {
      sheet: '来店',
      template: 'showroom-traffic-log',
      headerRow: 2,
      columns: { 电话: 'phone', 备注: 'ignore' },
    },
  ],
}

test('what is asked stands above what is remembered, each word by itself', () => {
  const asked: Mapping = { sheets: [{ sheet: '来*', headerRow: 5, columns: { ' 电 话：': 'customerName' } }] }
  const effective = effectiveMapping(asked, remembered)!
  expect(effective.profile).toBe('fengxing')
  expect(effectiveMapping({ profile: 'jmc', sheets: [] }, remembered)?.profile).toBe('jmc')
  expect(sheetMappingOf(effective, { name: '来店' })).toEqual({
    sheet: '来店',
    template: 'showroom-traffic-log',
    headerRow: 5,
    columns: { 电话: 'customerName', 备注: 'ignore' },
  })
  expect(effectiveMapping(undefined, remembered)).toBe(remembered)
  expect(effectiveMapping(asked, undefined)).toBe(asked)
  expect(effectiveMapping(undefined, undefined)).toBeUndefined()
})

test('a sheet is found by its name, width, case and spaces folded, with * for anything', () => {
  const said = (sheet: string, name: string): boolean =>
    sheetMappingOf({ sheets: [{ sheet, template: 'ignore' }] }, { name }) !== null
  expect(said('Sheet 1', 'ＳＨＥＥＴ1')).toBe(true)
  expect(said('*月来店', '3月来店')).toBe(true)
  expect(said('*月来店', '3月来店(2)')).toBe(false)
  expect(said('来店(1)', '来店(1)')).toBe(true)
  expect(said('来店.', '来店x')).toBe(false)
  expect(said('来店', '来店登记')).toBe(false)
})

test('columns are told by header, a second one of the same header and one without a header by their places', () => {
  const headers = ['客户姓名', '客户 姓名', '', '联系\n电话']
  expect(columnKeys(headers, [1, 2, 3, 4])).toEqual(['客户姓名', '客户 姓名#2', '#D', '联系 电话'])
  const mapping = {
    sheet: '卡',
    columns: { 客户姓名: 'customerName', '客户姓名#2': 'phone', '#d': 'level', 联系电话: 'ignore' },
  } as const
  expect(mappedFields(mapping, headers, [1, 2, 3, 4])).toEqual(['customerName', 'phone', 'level', 'ignore'])
  expect(mappedFields(null, headers, [0, 1, 2, 3])).toEqual([undefined, undefined, undefined, undefined])
})

test('of workbooks that are joined each keeps its own mapping', () => {
  const book = (fileName: string, template: 'roster' | 'ignore') => ({
    sheets: [{ id: 's', name: '名单', top: 0, left: 0, columns: [] }],
    fileName,
    memory: { salt: '', mapping: { sheets: [{ sheet: '名单', template }] }, accepted: [] },
  })
  const joined = joinWorkbooks([book('甲.xlsx', 'roster'), book('乙.xlsx', 'ignore')])!
  const said = joined.sheets.map((sheet) => sheetMappingOf(joined.memory?.mapping, sheet)?.template)
  expect(said).toEqual(['roster', 'ignore'])
})
