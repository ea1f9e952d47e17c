import { portableCodec, type Codec, type Deflated } from './codec'

/** So little goes in at once that what comes out of it, a thousand times as much at worst, is soon stopped. */
const step = 16_384
const header = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255)
const trailerSize = 8

/** The browser's own zlib, where it has one (Chromium 80, Firefox 113, Safari 16.4); else the portable codec alone. */
export const nativeCodec: Codec =
  typeof DecompressionStream === 'function' && typeof CompressionStream === 'function'
    ? { ...portableCodec, inflateLater, deflateLater }
    : portableCodec

/** As gzip (RFC 1952), so that the checksum is the stream's business too. */
async function inflateLater(
  packed: Uint8Array,
  size: number,
  crc: number,
  pause: (bytes: number) => Promise<void>,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  let at = 0
  const stream = inSteps([header, packed, trailerOf(crc, size)]).pipeThrough(new DecompressionStream('gzip'))
  // Leaving the loop early, by an error too, cancels the stream.
  for await (const chunk of chunksOf(stream)) {
    if (at + chunk.length > size) throw new RangeError('more than was declared')
    bytes.set(chunk, at)
    at += chunk.length
    await pause(at)
  }
  return bytes.subarray(0, at)
}

async function deflateLater(bytes: Uint8Array, pause: (bytes: number) => Promise<void>): Promise<Deflated> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunksOf(inSteps([bytes], pause).pipeThrough(new CompressionStream('gzip')))) {
    chunks.push(chunk)
    length += chunk.length
  }
  const gzip = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    gzip.set(chunk, at)
    at += chunk.length
  }
  if (gzip[3] !== 0) throw new RangeError('a gzip header of another form')
  const end = length - trailerSize
  return { packed: gzip.slice(header.length, end), crc: new DataView(gzip.buffer).getUint32(end, true) }
}

function trailerOf(crc: number, size: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(trailerSize))
  view.setUint32(0, crc, true)
  view.setUint32(4, size >>> 0, true)
  return new Uint8Array(view.buffer)
}

/** Bytes piece by piece, each when it is asked for. */
function inSteps(
  parts: readonly Uint8Array[],
  pause?: (bytes: number) => Promise<void>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let part = 0
  let at = 0
  let given = 0
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(stream) {
        const bytes = parts[part]
        if (!bytes) return stream.close()
        const piece = bytes.subarray(at, at + step)
        at += step
        if (at >= bytes.length) {
          part++
          at = 0
        }
        given += piece.length
        await pause?.(given)
        stream.enqueue(piece as Uint8Array<ArrayBuffer>)
      },
    },
    { highWaterMark: 0 },
  )
}

/** Safari's streams are not iterable. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  let done = false
  try {
    for (;;) {
      const next = await reader.read()
      done = next.done
      if (next.done) return
      yield next.value
    }
  } finally {
    if (!done) await reader.cancel().catch(() => undefined)
  }
}
