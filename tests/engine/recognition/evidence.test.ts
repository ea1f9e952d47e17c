import { columnOf } from '../../../src/model/column'
import { evidenceOf } from '../../../src/engine/recognition/evidence'
import { suits } from '../../../src/engine/recognition/suits'

const looksOf = (cells: readonly (string | number)[]) => evidenceOf(columnOf([...cells]), 0, cells.length)

test('times kept as fractions of a day are no phones', () => {
  const times = looksOf([0.3819444444, 0.4236111111, 0.5069444444, 0.6319444444])
  expect(times.share('digits')).toBe(0)
  expect(suits('phone', times)).toBe(-1)
  expect(suits('arrivalTime', times)).toBe(1)
})

test('phones kept as numbers, with separators or a country code are phones', () => {
  const phones = looksOf([13800000001, '138 0000 0002', '+86-13800000003', '１３８０００００００４'])
  expect(phones.share('mobile')).toBe(1)
  expect(suits('phone', phones)).toBe(1)
})
