import { serviceDestinationOf, serviceDestinations } from '../../../src/catalog/facts/service-destinations'

test.each([
  ['其他4S店保养', '同品牌他店'],
  ['其他服务站（东郊）', '同品牌他店'],
  ['修理厂', '社会修理'],
  ['有指定修理厂', '社会修理'],
  ['社會修理廠', '社会修理'],
  ['小区门口快修店', '社会修理'],
  ['自己保养', '自己'],
  ['外地已做', '外地'],
  ['在外地修理厂保养', '社会修理'],
  ['车在外地', '外地'],
  ['咸阳', '外地'],
  ['不详', '不明'],
  ['军丰源', null],
] as const)('%s: %s', (written, group) => expect(serviceDestinationOf(written, { serviceDestinations })).toBe(group))

test('a dealer adds the shops of its town', () => {
  const own = { ...serviceDestinations, 同品牌他店: [...serviceDestinations.同品牌他店, '军丰源', '隆辉'] }
  expect(serviceDestinationOf('军丰源', { serviceDestinations: own })).toBe('同品牌他店')
})

test('no word stands in two groups', () => {
  const words = Object.values(serviceDestinations).flat()
  expect(new Set(words).size).toBe(words.length)
})
