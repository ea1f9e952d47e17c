import { catalog } from '../../src/catalog'
import type { Mapping } from '../../src/model/mapping'
import { JsonRefusal } from '../../src/session/json-file'
import { readMappingFile, writeMappingFile } from '../../src/session/mapping-file'

const mapping: Mapping = {
  profile: 'fengxing',
  sheets: [
    { sheet: '3月*', template: 'showroom-traffic-log', headerRow: 3, columns: { 电话: 'phone', '姓名#2': 'ignore' } },
    { sheet: '备注', template: 'ignore' },
  ],
}
const read = (value: unknown): Mapping =>
  readMappingFile(typeof value === 'string' ? value : JSON.stringify(value), catalog)
function refusal(value: unknown): { readonly zh: string; readonly en: string } {
  try {
    read(value)
  } catch (error) {
    if (error instanceof JsonRefusal) return error.text
    throw error
  }
  throw new Error('it was read')
}

test('a mapping comes back from its own file, also with a byte order mark', () => {
  expect(read(writeMappingFile(mapping))).toEqual(mapping)
  expect(read(`\ufeff${writeMappingFile(mapping)}`)).toEqual(mapping)
  expect(writeMappingFile(mapping)).toContain('"schema": "sanbiao/mapping@1"')
})

test('ids are taken in any case', () => {
  const loud = { sheets: [{ sheet: 'a', template: 'Showroom-Traffic-Log', columns: { 电话: 'PHONE' } }] }
  expect(read(loud).sheets[0]).toEqual({ sheet: 'a', template: 'showroom-traffic-log', columns: { 电话: 'phone' } })
})

test.each([
  ['不是 JSON', '{ "sheets": [ }', ['JSON'], ['JSON']],
  ['别的东西', 3, ['整个文件', '名称和值'], ['the whole file', 'names and values']],
  ['没有 sheets', {}, ['sheets：这一项不能缺'], ['sheets: this is missing']],
  ['写错的名称', { sheets: [], sheetz: 1 }, ['不认识“sheetz”'], ['“sheetz” is not known']],
  [
    '行号',
    { sheets: [{ sheet: 'a', headerRow: 0 }] },
    ['sheets › 第1项 › headerRow', '行号从1起'],
    ['item 1', 'from 1'],
  ],
  ['行号不是数', { sheets: [{ sheet: 'a', headerRow: '3' }] }, ['headerRow：这里要写整数'], ['a whole number']],
  ['空的表名', { sheets: [{ sheet: '  ' }] }, ['第1项 › sheet：不能是空的'], ['may not be empty']],
  ['别的版本', { schema: 'sanbiao/mapping@9', sheets: [] }, ['只能写“sanbiao/mapping@1”'], ['mapping@1']],
])('%s：说明哪里不对', (_, value, chinese, english) => {
  const { zh, en } = refusal(value)
  for (const words of chinese) expect(zh).toContain(words)
  for (const words of english) expect(en).toContain(words)
})

test('an unknown id names its place and what may have been meant', () => {
  const wrong = refusal({
    profile: 'honda',
    sheets: [
      { sheet: 'a' },
      { sheet: 'b', template: 'los-analysis', columns: { 电话: 'phon', 备注: 'remarksOfMine' } },
    ],
  })
  expect(wrong.zh).toContain('映射文件有4处不对')
  expect(wrong.zh).toContain('profile：没有名为“honda”的口径，可以写：')
  expect(wrong.zh).toContain('sheets › 第2项 › template：没有名为“los-analysis”的表格，是不是“loss-analysis”？')
  expect(wrong.zh).toContain('sheets › 第2项 › columns › 电话：没有名为“phon”的字段，是不是“phone”？')
  expect(wrong.en).toContain('sheets › item 2 › columns › 备注: there is no field “remarksOfMine”; see docs/names.md')
})

test('of many mistakes the first are told and the rest counted', () => {
  const sheets = Array.from({ length: 9 }, () => ({ sheet: 'a', template: 'x' }))
  expect(refusal({ sheets }).zh).toMatch(/9处不对.*另有4处/)
})
