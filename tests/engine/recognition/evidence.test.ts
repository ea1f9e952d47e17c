import { codedColumn, columnOf } from '../../../src/model/column'
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

test('whether a share is reached is told alike from the first cells and from all of them', () => {
  const kinds = ['mobile', 'digits', 'date', 'name'] as const
  for (let phones = 0; phones <= 90; phones += 3) {
    const cells = Array.from({ length: 90 }, (_, row) =>
      (row * 37) % 90 < phones ? 13800000000 + row : `陈立${row % 7}`,
    )
    for (const kind of kinds) {
      for (const share of [0.1, 0.2, 0.4, 0.5, 0.6, 0.8])
        expect([phones, kind, share, looksOf(cells).reaches(kind, share)]).toEqual([
          phones,
          kind,
          share,
          looksOf(cells).share(kind) >= share,
        ])
    }
  }
  expect(looksOf([]).reaches('mobile', 0.1)).toBe(false)
})

test('cells are looked at no further than what is asked needs', () => {
  let looked = 0
  const names = Array.from({ length: 60 }, (_, row) => `客户${row}`)
  const strings = new Proxy(names, {
    get(list, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looked++
      return Reflect.get(list, key) as unknown
    },
  })
  const coded = { codes: Int32Array.from(names, (_, row) => row), strings, numbers: new Float64Array(0), errors: [] }
  expect(evidenceOf(codedColumn(coded), 0, 60).reaches('mobile', 0.8)).toBe(false)
  expect(looked).toBeLessThan(20)
})
