import { nativeCodec, openWorkbookFile, type Codec } from '../../../src/hosts/file'
import { Document } from '../../../src/hosts/file/document'
import { HeldSheets } from '../../../src/hosts/file/held-sheets'
import type { Edit } from '../../../src/model/edit'
import { tinyXlsx } from '../../support/package'

/** Each sheet of some 150 KB: long enough to be inflated ahead. */
const rows = Array.from(
  { length: 2500 },
  (_, n) => `<row r="${n + 1}"><c r="A${n + 1}" t="s"><v>0</v></c><c r="B${n + 1}"><f>SUM(1,2)</f><v>3</v></c></row>`,
).join('')
const file = tinyXlsx({ sheets: ['甲', '乙'].map((name) => ({ name, rows })), strings: '<si><t>字</t></si>' })
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const markBoth = (sheets: readonly { readonly id: string }[]): readonly Edit[] =>
  sheets.map(({ id: sheet }) => ({
    kind: 'mark',
    sheet,
    marks: [{ at: { sheet, row: 3, column: 1 }, severity: 'error' }],
  }))

test('where no room is left to hold sheets, they are inflated again in pieces, never at one go', async () => {
  const held = jest.spyOn(HeldSheets.prototype, 'get').mockReturnValue(undefined)
  const atOnce: number[] = []
  const later: number[] = []
  const codec: Codec = {
    ...nativeCodec,
    inflate: (packed, size) => {
      if (size > 100_000) atOnce.push(size)
      return nativeCodec.inflate(packed, size)
    },
    inflateLater: (packed, size, crc, pause) => {
      later.push(size)
      return nativeCodec.inflateLater!(packed, size, crc, pause)
    },
  }
  const host = await openWorkbookFile(file, 'a.xlsx', { codec, breathe })
  const { sheets } = await host.read()
  const before = later.length
  expect(await host.apply(markBoth(sheets))).toEqual([])
  expect(later.length).toBe(before + sheets.length)
  await host.save()
  const sheet = sheets[0]!.id
  await host.apply([{ kind: 'set', at: { sheet, row: 0, column: 0 }, value: '新', was: '字' }])
  const saved = await host.save()
  await host.apply([{ kind: 'clean' }])
  expect(atOnce).toEqual([])
  held.mockRestore()
  const again = await openWorkbookFile(saved, 'a.xlsx')
  expect((await again.read()).sheets[0]?.columns[0]?.at(0)).toBe('新')
})

test('a sheet that is made ready is given up where somebody stops it, and can be read all the same', async () => {
  const held = jest.spyOn(HeldSheets.prototype, 'get').mockReturnValue(undefined)
  const finished: number[] = []
  const codec: Codec = {
    ...nativeCodec,
    inflateLater: async (packed, size, crc, pause) => {
      await pause(2 ** 21)
      finished.push(size)
      return nativeCodec.inflateLater!(packed, size, crc, pause)
    },
  }
  const host = await openWorkbookFile(file, 'a.xlsx', { codec, breathe })
  const sheet = (await host.read()).sheets[0]!.id
  finished.length = 0
  await host.warm?.(sheet, () => true)
  expect(finished).toEqual([])
  await host.warm?.(sheet, () => false)
  expect(finished).toHaveLength(1)
  expect(await host.apply(markBoth([{ id: sheet }]))).toEqual([])
  expect(finished).toHaveLength(1)
  held.mockRestore()
})

test('what pictures cover is read with the sheet: no sheet is asked for a second time', async () => {
  const asked = jest.spyOn(Document.prototype, 'sheetPart')
  const host = await openWorkbookFile(file, 'a.xlsx', { codec: nativeCodec, breathe })
  await host.read()
  expect(asked).not.toHaveBeenCalled()
  asked.mockRestore()
})

test('strings are read in pieces, whatever they are: rich, empty, or none', async () => {
  const said = '，记下来的话'.repeat(200)
  const strings = Array.from({ length: 3000 }, (_, n) =>
    n % 3 === 0
      ? `<si><t>第${n}条${said}</t></si>`
      : n % 3 === 1
        ? '<si><t/></si>'
        : `<si><r><t>甲${n}</t></r><r><t>乙</t></r></si>`,
  )
  const cells = strings.map((_, n) => `<row r="${n + 1}"><c r="A${n + 1}" t="s"><v>${n}</v></c></row>`).join('')
  const long = tinyXlsx({ sheets: [{ name: '甲', rows: cells }], strings: strings.join('') })
  let breaths = 0
  const host = await openWorkbookFile(long, 'a.xlsx', {
    codec: nativeCodec,
    breathe: async () => {
      breaths++
      await breathe()
    },
  })
  const column = (await host.read()).sheets[0]?.columns[0]
  expect([0, 1, 2, 2997, 2999].map((row) => column?.at(row) ?? null)).toEqual([
    `第0条${said}`,
    null,
    '甲2乙',
    `第2997条${said}`,
    '甲2999乙',
  ])
  const atOnce = await openWorkbookFile(long, 'a.xlsx')
  expect((await atOnce.read()).sheets[0]?.columns[0]?.coded?.codes).toEqual(column?.coded?.codes)
  expect(breaths).toBeGreaterThan(3)
})
