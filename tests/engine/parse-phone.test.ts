import fc from 'fast-check'
import { readPhone } from '../../src/engine/parse-phone'

const read = (cell: string | number): [string, boolean] | null => {
  const found = readPhone(cell)
  return found && [found.value, found.why === undefined]
}
const MOBILE = '13800001234'

test.each([
  [13800001234, MOBILE],
  ['13800001234', MOBILE],
  ['138 0000 1234', MOBILE],
  ['138-0000-1234', MOBILE],
  ['138\u00a00000\u00a01234', MOBILE],
  ['１３８００００１２３４', MOBILE],
  ['+8613800001234', MOBILE],
  ['+86 138-0000-1234', MOBILE],
  ['008613800001234', MOBILE],
  ['8613800001234', MOBILE],
  ['(86)13800001234', MOBILE],
  ["'13800001234", MOBILE],
  ['13800001234.', MOBILE],
  ['1.3800001234E+10', MOBILE],
  ['13800001234转801', '13800001234转801'],
  ['13800001234 分机801', '13800001234转801'],
  ['13800001234/13800001234', MOBILE],
  ['0752-1234567', '07521234567'],
  ['（0752）1234567', '07521234567'],
  ['400-000-1234转801', '4000001234转801'],
  ['1380000123', '1380000123'],
  ['138****1234', '138****1234'],
] as const)('%s', (cell, expected) => expect(read(cell)).toEqual([expected, true]))

test.each([
  ['13800001234/13800004321', MOBILE],
  ['13800001234、13800004321', MOBILE],
  ['13800001234 13800004321', MOBILE],
  ['13800001234\n13800004321', MOBILE],
  ['0752-1234567/13800001234', MOBILE],
  ['13800001234（微信同号）', MOBILE],
  ['李先生13800001234', MOBILE],
  ['电话：13800001234', MOBILE],
] as const)('%s: the number is cut out, and said to be', (cell, expected) =>
  expect(read(cell)).toEqual([expected, false]),
)

test.each(['未留', '保养客户', '提车', '1.38E+10', '无', '138', ''])('“%s” is no phone', (cell) =>
  expect(read(cell)).toBeNull(),
)

const dressed: readonly ((phone: string) => string | number)[] = [
  (phone) => phone,
  (phone) => Number(phone),
  (phone) => `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`,
  (phone) => `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`,
  (phone) => `+86${phone}`,
  (phone) => `0086 ${phone}`,
  (phone) => phone.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (phone) => `\u00a0${phone}\u3000`,
]
test('a random phone in a random dress is read back', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(dressed.length - 1), (last, dress) => {
      const phone = `1380000${String(last).padStart(4, '0')}`
      const written = dressed[dress]!(phone)
      expect([written, read(written)]).toEqual([written, [phone, true]])
    }),
    { numRuns: 500 },
  )
})
