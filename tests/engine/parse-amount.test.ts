import fc from 'fast-check'
import { headerUnit, readMoney, readNumber, readShare } from '../../src/engine/parse-amount'
import type { Read } from '../../src/engine/read'

const seen = (found: Read<number> | null): [number, boolean] | null => found && [found.value, found.why === undefined]

test.each([
  ['预估维修金额(元)', 1],
  ['消费金额（万元）', 10_000],
  ['产值/万', 10_000],
  ['定损金額：千元', 1000],
  ['占比(%)', 0.01],
  ['百分比', 0.01],
  ['消费金额', undefined],
  ['公元', 1],
] as const)('the header %s counts in %s', (header, scale) => expect(headerUnit(header)?.scale).toBe(scale))

test.each([
  [3500, undefined, 3500, true],
  ['12,000元', undefined, 12_000, true],
  ['¥12,000', undefined, 12_000, true],
  ['￥12000.50', undefined, 12_000.5, true],
  ['RMB 800', undefined, 800, true],
  ['１，２００元', undefined, 1200, true],
  ['1.2万', undefined, 12_000, true],
  ['1.1万元', undefined, 11_000, true],
  ['1.2w', undefined, 12_000, true],
  ['3千', undefined, 3000, true],
  ['(800)', undefined, -800, true],
  ['-800元', undefined, -800, true],
  [0, undefined, 0, true],
  [1.2, undefined, 1.2, false],
  ['35', undefined, 35, false],
  [1.2, '金额(万元)', 12_000, true],
  ['1.2', '金额(万元)', 12_000, true],
  ['800元', '金额(万元)', 800, true],
  ['35', '金额(元)', 35, true],
] as const)('%s under %s is %s yuan', (cell, header, yuan, certain) =>
  expect(seen(readMoney(cell, headerUnit(header ?? '')))).toEqual([yuan, certain]),
)
test.each(['免费', '约两千', '5%', '100/200', ''])('“%s” is no amount', (cell) => expect(readMoney(cell)).toBeNull())

test.each([
  ['5%', undefined, 0.05, true],
  ['５．５％', undefined, 0.055, true],
  ['120%', undefined, 1.2, true],
  ['-3%', undefined, -0.03, true],
  ['5‰', undefined, 0.005, true],
  ['3成', undefined, 0.3, true],
  ['百分之五', undefined, 0.05, true],
  ['百分之12.5', undefined, 0.125, true],
  [0.05, undefined, 0.05, true],
  ['0.05', undefined, 0.05, true],
  [5, '占比(%)', 0.05, true],
  ['5', '占比％', 0.05, true],
  [0.05, '占比(%)', 0.05, false],
  [0, '占比(%)', 0, true],
  [1.2, undefined, 1.2, false],
  [35, undefined, 0.35, false],
] as const)('%s under %s is %s of the whole', (cell, header, part, certain) =>
  expect(seen(readShare(cell, headerUnit(header ?? '')))).toEqual([part, certain]),
)
test.each(['高', '5元', '1:3', ''])('“%s” is no share', (cell) => expect(readShare(cell)).toBeNull())

test.each([
  [35, 35],
  ['35 分', 35],
  ['1,200', 1200],
  ['1.2万公里', 12_000],
  ['3万', 30_000],
  ['三批', 3],
  ['十二', 12],
] as const)('%s is the number %s', (cell, expected) => expect(seen(readNumber(cell))).toEqual([expected, true]))
test.each(['约三', '3，5', '1.2.3', '301A1', ''])('“%s” is no number', (cell) => expect(readNumber(cell)).toBeNull())

const manners: readonly ((yuan: number) => string | number)[] = [
  (yuan) => yuan,
  (yuan) => `${yuan}元`,
  (yuan) => `¥${yuan}`,
  (yuan) => `${yuan / 10_000}万`,
  (yuan) => `${yuan / 10_000}万元`,
  (yuan) => yuan.toLocaleString('en-US'),
  (yuan) => `￥${yuan.toLocaleString('en-US')}.00`,
]
test('a random amount in a random manner is read back to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 9_999_999 }), fc.nat(manners.length - 1), (yuan, manner) => {
      const written = manners[manner]!(yuan)
      expect([written, seen(readMoney(written))]).toEqual([written, [yuan, true]])
    }),
    { numRuns: 1000 },
  )
})
