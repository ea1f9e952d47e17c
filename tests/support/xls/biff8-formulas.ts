const word = (value: number): readonly number[] => [value & 255, value >> 8]
const record = (type: number, ...body: readonly number[]): readonly number[] => [
  ...word(type),
  ...word(body.length),
  ...body,
]
const beginning = (kind: number): readonly number[] => record(0x809, ...[0x600, kind, 0, 0, 0, 0, 0, 0].flatMap(word))
const end = record(0x0a)
const letters = (text: string): readonly number[] => [...text].flatMap((letter) => word(letter.charCodeAt(0)))

/** `1`, whatever it is said to come to. */
const formula = (row: number, column: number, result: readonly number[]): readonly number[] =>
  record(0x06, ...[row, column, 0].flatMap(word), ...result, ...[0, 0, 0, 3].flatMap(word), 0x1e, 1, 0)
const special = (kind: number, value = 0): readonly number[] => [kind, 0, value, 0, 0, 0, 0xff, 0xff]
/** With the last letters in a record of their own. */
const text = (value: string, behind = ''): readonly number[] => [
  ...record(0x207, ...word(value.length + behind.length), 1, ...letters(value)),
  ...(behind === '' ? [] : record(0x3c, 0, ...[...behind].map((letter) => letter.charCodeAt(0)))),
]

export const numberOf = (value: number): readonly number[] => [...new Uint8Array(Float64Array.of(value).buffer)]

/** A workbook stream of Excel 2003: a macro sheet, and a worksheet with one formula for every kind of result. */
export function formulasBiff8(): Uint8Array {
  const macros = [...beginning(0x40), ...formula(0, 0, numberOf(7)), ...end]
  const sheet = [
    ...beginning(0x10),
    ...record(0x200, 0, 0, 0, 0, ...[0, 0, 7, 0, 2, 0].flatMap(word)),
    ...formula(0, 0, numberOf(0.15)),
    ...record(0x203, ...[0, 1, 0].flatMap(word), ...numberOf(3)),
    ...formula(1, 0, special(1, 1)),
    ...formula(2, 0, special(2, 0x2a)),
    ...[...formula(3, 0, special(0)), ...text('流失')],
    ...[...formula(4, 0, special(0)), ...text('订单', 'AB')],
    ...formula(5, 0, special(3)),
    ...end,
  ]
  const bound = (at: number, kind: number, name: string): readonly number[] =>
    record(0x85, ...word(at), ...word(0), 0, kind, name.length, 1, ...letters(name))
  const globals = (at: number): readonly number[] => [
    ...beginning(5),
    ...bound(at, 1, '宏'),
    ...bound(at + macros.length, 0, '流失分析'),
    ...end,
  ]
  return Uint8Array.from([...globals(globals(0).length), ...macros, ...sheet])
}
