const gbk: Readonly<Record<string, readonly number[]>> = {
  客户姓名: [0xbf, 0xcd, 0xbb, 0xa7, 0xd0, 0xd5, 0xc3, 0xfb],
  王伟: [0xcd, 0xf5, 0xce, 0xb0],
  流失分析: [0xc1, 0xf7, 0xca, 0xa7, 0xb7, 0xd6, 0xce, 0xf6],
}
const word = (value: number): readonly number[] => [value & 255, value >> 8]
const record = (type: number, ...body: readonly number[]): readonly number[] => [
  ...word(type),
  ...word(body.length),
  ...body,
]
const beginning = (kind: number): readonly number[] =>
  record(0x809, ...word(0x500), ...word(kind), ...word(0), ...word(0))
const end = record(0x0a)
const label = (row: number, column: number, text: string): readonly number[] => {
  const letters = gbk[text] ?? []
  return record(0x204, ...word(row), ...word(column), ...word(0), ...word(letters.length), ...letters)
}

/** A workbook stream of Chinese Excel 95: its words are in code page 936. */
export function chineseBiff5(): Uint8Array {
  const name = gbk['流失分析']!
  const codePage = record(0x42, ...word(936))
  const sheet = [
    ...beginning(0x10),
    ...record(0x200, ...[0, 2, 0, 1, 0].flatMap(word)),
    ...label(0, 0, '客户姓名'),
    ...label(1, 0, '王伟'),
    ...end,
  ]
  const boundSheet = (at: number): readonly number[] =>
    record(0x85, ...word(at), ...word(0), 0, 0, name.length, ...name)
  const globals = (at: number): readonly number[] => [...beginning(5), ...codePage, ...boundSheet(at), ...end]
  return Uint8Array.from([...globals(globals(0).length), ...sheet])
}
