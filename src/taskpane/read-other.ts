import type { SessionPorts } from '../session/bench'

/** Reads a workbook's file without Excel; what does so is fetched when it is first wanted. */
export const readOther: NonNullable<SessionPorts['readOther']> = async (bytes, fileName, opening) => {
  const [{ openWorkbook }, { nativeCodec }] = await Promise.all([
    import('../hosts/open-workbook'),
    import('../hosts/file'),
  ])
  const host = await openWorkbook(bytes, fileName, {
    ...opening,
    codec: nativeCodec,
    readXls: async (content) => (await import('../hosts/xls/read-xls')).readXls(content),
  })
  return host.read()
}
