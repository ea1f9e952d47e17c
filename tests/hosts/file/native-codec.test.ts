import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { inflateStart, portableCodec } from '../../../src/hosts/file/codec'
import { nativeCodec } from '../../../src/hosts/file/native-codec'

// Node has the streams that browsers have.
const inflate = nativeCodec.inflateLater!
const deflate = nativeCodec.deflateLater!
const atOnce = async (): Promise<void> => undefined

const text = Buffer.from(
  Array.from({ length: 60_000 }, (_, n) => `<c r="A${n}"><v>${(n * 7919) % 1013}</v></c>`).join(''),
)
const packed = new Uint8Array(deflateRawSync(text))
const crc = portableCodec.crc32(text)

test('what was deflated comes back, with how far it is told on the way', async () => {
  const told: number[] = []
  const bytes = await inflate(packed, text.length, crc, async (so) => void told.push(so))
  expect(Buffer.from(bytes).equals(text)).toBe(true)
  expect(told.length).toBeGreaterThan(10)
  expect(told).toEqual([...told].sort((a, b) => a - b))
  expect(told.at(-1)).toBe(text.length)
})

test.each([
  ['another checksum', packed, text.length, crc ^ 1],
  ['fewer bytes than there are', packed, text.length - 1, crc],
  ['more bytes than there are', packed, text.length + 1, crc],
  ['data that breaks off', packed.subarray(0, packed.length - 9), text.length, crc],
  ['data that is none', new Uint8Array(5000).fill(255), text.length, crc],
])('%s is refused', async (_, data, size, sum) => {
  await expect(inflate(data, size, sum, atOnce)).rejects.toThrow()
})

test('no part at all is one of no bytes', async () => {
  expect(await inflate(new Uint8Array(deflateRawSync(Buffer.alloc(0))), 0, 0, atOnce)).toEqual(new Uint8Array())
})

test('a bomb is left as soon as more came than was declared', async () => {
  const bomb = new Uint8Array(deflateRawSync(Buffer.alloc(200_000_000)))
  expect(bomb.length).toBeLessThan(250_000)
  let most = 0
  const before = process.memoryUsage().rss
  await expect(inflate(bomb, 5000, 0, async (so) => void (most = Math.max(most, so)))).rejects.toThrow('declared')
  expect(most).toBeLessThanOrEqual(5000)
  expect((process.memoryUsage().rss - before) / 1_000_000).toBeLessThan(60)
})

test('whoever stops on the way stops the stream', async () => {
  let calls = 0
  const stop = async (): Promise<void> => {
    if (++calls === 3) throw new Error('enough')
  }
  await expect(inflate(packed, text.length, crc, stop)).rejects.toThrow('enough')
  expect(calls).toBe(3)
})

test('what is deflated inflates to the same, with its checksum', async () => {
  const told: number[] = []
  const made = await deflate(text, async (so) => void told.push(so))
  expect(Buffer.from(inflateRawSync(made.packed)).equals(text)).toBe(true)
  expect(made.crc).toBe(crc)
  expect(made.packed.length).toBeLessThan(text.length / 3)
  expect(told.at(-1)).toBe(text.length)
})

test('the start of a part needs no more than the start of its data', () => {
  const start = inflateStart(packed, 20_000)
  expect(start.length).toBeGreaterThanOrEqual(20_000)
  expect(start.length).toBeLessThan(text.length)
  expect(Buffer.from(start).equals(text.subarray(0, start.length))).toBe(true)
  expect(inflateStart(packed, 1e9)).toHaveLength(text.length)
})
