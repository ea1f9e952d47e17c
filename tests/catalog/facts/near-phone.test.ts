import { isNearPhone } from '../../../src/catalog/facts/near-phone'

test.each([
  ['13800000001', '13800000007', true],
  ['13800000012', '13800000021', true],
  ['13800000001', '13800000001', false],
  ['13800000001', '13800000078', false],
  ['13800000012', '13800000023', false],
  ['13800000102', '13800000201', false],
  ['8800012', '8800013', false],
  ['13800000001', '1380000001', false],
])('%s and %s: %s', (one, other, near) => expect(isNearPhone(one, other)).toBe(near))
