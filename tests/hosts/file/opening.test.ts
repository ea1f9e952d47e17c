import { FileRefusal, nativeCodec, openWorkbookFile, OpeningCancelled, type Codec } from '../../../src/hosts/file'
import type { Preview } from '../../../src/model/opening'
import type { Workbook } from '../../../src/model/workbook'
import { tinyXlsx } from '../../support/package'

const names = ['甲', '乙', '丙']
/** Three sheets of a megabyte and a half each. */
const rowsOf = (sheet: number): string =>
  Array.from(
    { length: 14_000 },
    (_, n) =>
      `<row r="${n + 1}"><c r="A${n + 1}" t="s"><v>${n % 3}</v></c><c r="B${n + 1}"><v>${n * 3 + sheet}</v></c><c r="D${n + 1}" t="inlineStr"><is><t>行${n}</t></is></c></row>`,
  ).join('')
const large = tinyXlsx({
  sheets: names.map((name, n) => ({ name, rows: rowsOf(n), before: '<dimension ref="A1:D14000"/>' })),
  strings: names.map((name) => `<si><t>${name}</t></si>`).join(''),
})
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const codec = nativeCodec
const valuesOf = ({ sheets }: Workbook): string =>
  JSON.stringify(
    sheets.map(({ id, name, columns }) => [
      id,
      name,
      columns.map((column) => Array.from({ length: column.length }, (_, row) => column.at(row))),
    ]),
  )

test('what is read in pieces is what is read at once, told on the way from 0 to 1', async () => {
  const told: [number, string | null][] = []
  const progress = (share: number, sheet: string | null): void => void told.push([share, sheet])
  const host = await openWorkbookFile(large, 'a.xlsx', { codec, breathe, progress })
  const shares = told.map(([share]) => share)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.length).toBeGreaterThan(6)
  expect(shares[0]).toBeLessThan(0.2)
  expect(shares.at(-1)).toBe(1)
  expect([...new Set(told.map(([, sheet]) => sheet))].filter((sheet) => sheet !== null)).toEqual(names)

  const atOnce = await openWorkbookFile(large, 'a.xlsx')
  expect(valuesOf(await host.read())).toBe(valuesOf(await atOnce.read()))
  for (const window of [
    { from: 0, count: 40 },
    { from: 13_990, count: 40 },
  ]) {
    for (const { id } of (await host.read()).sheets) expect(host.view(id, window)).toEqual(atOnce.view(id, window))
  }
})

test('the first rows are seen before any sheet is read, as they will be seen then', async () => {
  const seen: { preview: Preview; share: number }[] = []
  let share = 0
  const host = await openWorkbookFile(large, 'a.xlsx', {
    codec,
    breathe,
    progress: (now) => (share = now),
    preview: (preview) => seen.push({ preview, share }),
  })
  expect(seen).toHaveLength(1)
  const { preview, share: when } = seen[0]!
  expect(when).toBeLessThan(0.05)
  const { sheets } = await host.read()
  expect(preview.sheets).toEqual(sheets.map(({ id, name }) => ({ id, name })))
  expect(preview.rows).toBeGreaterThan(1000)
  expect(preview.rows).toBeLessThan(14_000)
  const window = { from: 0, count: preview.rows }
  expect(preview.view(window)).toEqual(host.view(sheets[0]!.id, window))
})

test('no sheet is inflated whole before the first rows are seen', async () => {
  const sizes: number[] = []
  const inflate: Codec['inflate'] = (packed, size) => {
    sizes.push(size)
    return codec.inflate(packed, size)
  }
  const inflateLater: Codec['inflateLater'] = (packed, size, crc, pause) => {
    sizes.push(size)
    return codec.inflateLater!(packed, size, crc, pause)
  }
  const seen: Preview[] = []
  const before: number[][] = []
  const preview = (some: Preview): void => {
    some.view({ from: 0, count: 100 })
    before.push([...sizes])
    seen.push(some)
  }
  await openWorkbookFile(large, 'a.xlsx', { codec: { ...codec, inflate, inflateLater }, breathe, preview })
  expect(seen).toHaveLength(1)
  expect(Math.max(...before[0]!)).toBeLessThan(100_000)
  expect(sizes.filter((size) => size > 1_000_000)).toHaveLength(names.length)
})

test('a small workbook is not previewed, and breathes not once', async () => {
  const unwanted = jest.fn(async () => undefined)
  const small = tinyXlsx({ sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }] })
  const shares: number[] = []
  const progress = (share: number): void => void shares.push(share)
  const host = await openWorkbookFile(small, 'a.xlsx', { codec, breathe: unwanted, preview: unwanted, progress })
  expect((await host.read()).sheets[0]?.columns[0]?.at(0)).toBe(7)
  expect(unwanted).not.toHaveBeenCalled()
  expect(shares).toEqual([1])
})

test.each([1, 3, 6])('cancelled at breath %i, it ends there with an outcome of its own', async (last) => {
  let breaths = 0
  const opening = openWorkbookFile(large, 'a.xlsx', {
    codec,
    breathe: async () => void breaths++,
    cancelled: () => breaths >= last,
  })
  await expect(opening).rejects.toBeInstanceOf(OpeningCancelled)
  expect(breaths).toBe(last)
})

test('what is refused at once is refused in pieces too, by the same name', async () => {
  const broken = tinyXlsx({
    sheets: names.map((name, n) => ({ name, rows: rowsOf(n), behind: n === 2 ? '<mergeCells' : '' })),
  })
  const damaged = large.slice()
  damaged.fill(0x55, 20_000, 20_200)
  for (const bytes of [broken, damaged, large.subarray(0, 60_000)]) {
    const codes = await Promise.all(
      [{}, { codec, breathe }].map((options) =>
        openWorkbookFile(bytes, 'a.xlsx', options).catch((problem: unknown) => problem),
      ),
    )
    expect(codes[0]).toBeInstanceOf(FileRefusal)
    expect((codes[1] as FileRefusal).code).toBe((codes[0] as FileRefusal).code)
  }
})

test('a sheet that was changed is saved by the native codec as by the portable one', async () => {
  const edited = async (options: Parameters<typeof openWorkbookFile>[2]) => {
    const host = await openWorkbookFile(large, 'a.xlsx', options)
    const { sheets } = await host.read()
    const at = { sheet: sheets[1]!.id, row: 12, column: 1 }
    expect(await host.apply([{ kind: 'set', at, value: '改', was: 37 }])).toEqual([])
    const back = await openWorkbookFile(await host.save(), 'a.xlsx')
    expect((await back.read()).sheets[1]?.columns[1]?.at(12)).toBe('改')
    await host.warm?.(at.sheet)
    expect(host.view(at.sheet, { from: 12, count: 1 }).rows[0]?.cells[1]?.value).toBe('改')
    return valuesOf(await back.read())
  }
  expect(await edited({ codec, breathe })).toBe(await edited({}))
})
