import { churnReasonOf, churnReasons } from '../../../src/catalog/facts/churn-reasons'

test.each([
  ['费用高', 'I1', '内因'],
  ['４Ｓ店价格高', 'I1', '内因'],
  ['嫌工时费太贵，外面修理厂便宜', 'I1', '内因'],
  ['空调修了三次都没修好', 'I2', '内因'],
  ['车多', 'I3', '内因'],
  ['周末排队等了半天', 'I3', '内因'],
  ['前台态度冷淡，没人理', 'I4', '内因'],
  ['大灯没有配件，要等货', 'I5', '内因'],
  ['地理位置', 'O1', '外因'],
  ['家搬到城东，离店太远', 'O1', '外因'],
  ['小区门口就能保养', 'O1', '外因'],
  ['朋友开修理厂', 'O2', '外因'],
  ['有指定修理厂', 'O2', '外因'],
  ['车已转让', 'O3', '外因'],
  ['车去年就卖了', 'O3', '外因'],
  ['公里数不到', 'O4', '外因'],
  ['开得少，还没到五千公里', 'O4', '外因'],
  ['车在外地', 'O5', '外因'],
  ['在外地上班，一年回来一次', 'O5', '外因'],
  ['公司统一定点维修', 'O6', '外因'],
  ['保险公司指定的厂', 'O6', '外因'],
  ['过路车', 'O7', '外因'],
  ['其它', 'X9', null],
  ['價格貴', 'I1', '内因'],
])('%s: %s, %s', (written, code, side) => expect(churnReasonOf(written)).toMatchObject({ code, side }))

test.each([['客户没说'], ['已联系'], ['不是因为价格']])('%s names no reason', (written) =>
  expect(churnReasonOf(written)).toBeNull(),
)

test('what the customer is content with is no reason', () =>
  expect(churnReasonOf('价格没问题，就是离得远')?.code).toBe('O1'))

test('codes, labels and synonyms are of one reason each', () => {
  const words = churnReasons.flatMap(({ code, label, synonyms }) => [code, label, ...synonyms])
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})
