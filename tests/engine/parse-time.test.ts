import fc from 'fast-check'
import { parseSlot, readTime } from '../../src/engine/parse-time'

const clock = (fraction: number): string => {
  const minutes = Math.round(fraction * 1440)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
const read = (cell: string | number): [string, boolean] | null => {
  const found = readTime(cell)
  return found && [clock(found.value), found.why === undefined]
}

test.each([
  ['15;05', '15:05'],
  ['12；00', '12:00'],
  ['１５：０５', '15:05'],
  ['8.55', '8:55'],
  ['8。55', '8:55'],
  ['15,05', '15:05'],
  ['9点', '9:00'],
  ['9点5分', '9:05'],
  ['14时30分', '14:30'],
  ['下午3点20', '15:20'],
  ['下午3点20分', '15:20'],
  ['下午三点二十', '15:20'],
  ['3:20 PM', '15:20'],
  ['pm3:20', '15:20'],
  ['上午9:30', '9:30'],
  ['早上8点半', '8:30'],
  ['八点半', '8:30'],
  ['9点一刻', '9:15'],
  ['九点三刻', '9:45'],
  ['10点整', '10:00'],
  ['中午12点', '12:00'],
  ['中午1点', '13:00'],
  ['凌晨12:10', '0:10'],
  ['晚上8点', '20:00'],
  ['下午15:20', '15:20'],
  ['15:05:30', '15:06'],
  ['2025-3-5 15:05', '15:05'],
  ['2025年3月5日 9:30', '9:30'],
  ['2025-03-05T15:05', '15:05'],
  [0.5, '12:00'],
  [45721.25, '6:00'],
  [15.35, '15:35'],
] as const)('%s is %s', (cell, expected) => expect(read(cell)).toEqual([expected, true]))

test.each([
  ['3点半', '3:30'],
  ['3:20', '3:20'],
  ['8.5', '8:50'],
  ['1505', '15:05'],
  ['930', '9:30'],
  [8.5, '8:50'],
  [9, '9:00'],
  [1530, '15:30'],
  [3.05, '3:05'],
] as const)('%s is read as %s, and said to be a guess', (cell, expected) =>
  expect(read(cell)).toEqual([expected, false]),
)

test.each([
  ['9:00-10:00'],
  ['25:00'],
  ['12:60'],
  ['8.75'],
  ['9'],
  ['上午'],
  ['一会儿'],
  ['13800001234'],
  [-1],
  [45721],
  [8.75],
  [2460],
] as const)('%s is no time', (cell) => expect(read(cell)).toBeNull())

test.each([
  ['9:00-10:00', ['9:00', '10:00']],
  ['9-10', ['9:00', '10:00']],
  ['９：００～１０：３０', ['9:00', '10:30']],
  ['9点至10点', ['9:00', '10:00']],
  ['9点到10点半', ['9:00', '10:30']],
  ['13:00—14:00', ['13:00', '14:00']],
] as const)('%s is a span of time', (written, [from, to]) => expect(parseSlot(written)?.map(clock)).toEqual([from, to]))
test.each(['9:00', '10:00-9:00', '甲-乙', ''])('“%s” is none', (written) => expect(parseSlot(written)).toBeNull())

const two = (value: number): string => String(value).padStart(2, '0')
const manners: readonly ((hour: number, minute: number) => string)[] = [
  (hour, minute) => `${hour}:${two(minute)}`,
  (hour, minute) => `${hour};${two(minute)}`,
  (hour, minute) => `${hour}；${two(minute)}`,
  (hour, minute) => `${hour}.${two(minute)}`,
  (hour, minute) => `${hour}点${minute}分`,
  (hour, minute) => `${hour < 12 ? '上午' : '下午'}${hour > 12 ? hour - 12 : hour}:${two(minute)}`,
  (hour, minute) => `2025-03-05 ${two(hour)}:${two(minute)}:00`,
]
test('a random time of the shop’s hours in a random manner is read back with certainty', () => {
  fc.assert(
    fc.property(fc.integer({ min: 7, max: 23 }), fc.nat(59), fc.nat(manners.length - 1), (hour, minute, manner) => {
      const written = manners[manner]!(hour, minute)
      expect([written, read(written)]).toEqual([written, [`${hour}:${two(minute)}`, true]])
    }),
    { numRuns: 1000 },
  )
})
