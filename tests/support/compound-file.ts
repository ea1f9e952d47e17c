import { CFB } from '@e965/xlsx'

/** An OLE compound file of streams that are named by their paths, the first of the length that is asked for. */
export function compoundFile(streams: readonly string[], length = 16): Uint8Array {
  const container = CFB.utils.cfb_new()
  streams.forEach((path, index) => CFB.utils.cfb_add(container, `/${path}`, Buffer.alloc(index === 0 ? length : 16, 1)))
  return new Uint8Array(CFB.write(container, { type: 'array' }) as unknown as ArrayBuffer)
}
