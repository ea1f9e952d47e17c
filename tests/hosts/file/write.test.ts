import fc from 'fast-check'
import { openWorkbookFile, type FileHost } from '../../../src/hosts/file'
import type { Edit } from '../../../src/model/edit'
import type { Cell } from '../../../src/model/workbook'
import { partsOf, tinyXlsx, type TinyPackage } from '../../support/package'
import { everyEdit } from '../every-edit'

const rows =
  '<row r="2"><c r="B2" s="1"><v>46082</v></c><c r="D2" t="s"><v>0</v></c></row><row r="4" ht="33"/><row r="5"><c r="A5"><f>B2+1</f><v>46083</v></c></row>'
const tiny: TinyPackage = {
  strings: '<si><t>字</t></si>',
  sheets: [
    { name: '甲', rows },
    { name: '乙', rows },
  ],
  more: { 'xl/vbaProject.bin': 'macro', 'docProps/app.xml': '<Properties/>' },
}
const bytes = tinyXlsx(tiny)
const open = (some: Uint8Array = bytes): Promise<FileHost> => openWorkbookFile(some, 'a.xlsm')
const reopen = async (host: FileHost): Promise<FileHost> => open(await host.save())

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('=1+1', '+1', '@x', '_x0041_', '<&">', ' 空格 ', 'a\r\nb\tc', '\0', '\ufffe'),
)
const value: fc.Arbitrary<Cell> = fc.oneof(
  text.filter((one) => one !== ''),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one)),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#N/A', '#REF!').map((error) => ({ error })),
)
const place = fc.record({ row: fc.integer({ min: 0, max: 8 }), column: fc.integer({ min: 1, max: 30 }), value })

test('whatever is set is read back, at once and from the saved file; nothing else changes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 12 }), async (places) => {
      const host = await open()
      const sheet = (await host.read()).sheets[0]!.id
      const wanted = new Map<string, Cell>([
        ['1:1', 46082],
        ['1:3', '字'],
        ['4:0', 46083],
      ])
      const edits = places.map(({ row, column, value }): Edit => {
        const was = wanted.get(`${row}:${column}`) ?? null
        wanted.set(`${row}:${column}`, value)
        return { kind: 'set', at: { sheet, row, column }, value, was }
      })
      expect(await host.apply(edits)).toEqual([])
      const second = await reopen(host)
      for (const one of [host, second]) {
        const { columns } = (await one.read()).sheets[0]!
        for (const [key, cell] of wanted) {
          const [row = 0, column = 0] = key.split(':').map(Number)
          expect(columns[column]?.at(row) ?? null).toEqual(cell)
        }
        const filled = columns.reduce(
          (sum, column) =>
            sum +
            Array.from({ length: column.length }, (_, row) => column.at(row)).filter((cell) => cell !== null).length,
          0,
        )
        expect(filled).toBe([...wanted.values()].filter((cell) => cell !== null).length)
      }
      const parts = partsOf(await host.save())
      for (const [name, part] of Object.entries(partsOf(bytes))) {
        if (!/workbook\.xml$|sheet1\.xml$/.test(name)) expect([name, parts[name]]).toEqual([name, part])
      }
    }),
    { numRuns: 60 },
  )
})

test('a value that was set keeps its format and stays when ours is removed, saved in between', async () => {
  const sheets = async (host: FileHost) => (await host.read()).sheets
  const set = (sheet: string): Edit => ({ kind: 'set', at: { sheet, row: 1, column: 1 }, was: 46082, value: 46090 })
  const plain = await open()
  await plain.apply([set((await sheets(plain))[0]!.id)])
  const expected = partsOf(await plain.save())
  expect(expected['xl/worksheets/sheet1.xml']).toContain('<c r="B2" s="1"><v>46090</v></c>')
  expect(expected['xl/workbook.xml']).toContain('fullCalcOnLoad="1"')

  let host = await open()
  await host.apply(everyEdit((await sheets(host))[0]!))
  host = await reopen(host)
  await host.apply([set((await sheets(host))[0]!.id)])
  host = await reopen(host)
  await host.apply([{ kind: 'clean' }])
  expect(partsOf(await host.save())).toEqual(expected)
})

test("formulas, protected sheets and a locked workbook's sheets are refused", async () => {
  const locked = tinyXlsx({
    ...tiny,
    workbookBefore: '<workbookProtection lockStructure="1"/>',
    sheets: [{ name: '甲', rows, behind: '<sheetProtection sheet="1" objects="1"/>' }, tiny.sheets[1]!],
  })
  const host = await open(locked)
  const [first, second] = (await host.read()).sheets.map(({ id }) => id)
  const set = (sheet = '', row = 1, column = 1): Edit => ({
    kind: 'set',
    at: { sheet, row, column },
    was: 46082,
    value: 1,
  })
  const put: Edit = { kind: 'put-sheet', id: 'kpis', title: '指标', content: { rows: [], widths: [], headerRows: 0 } }
  const refused = await host.apply([set(first), set(second, 4, 0), { kind: 'mark', sheet: first!, marks: [] }, put])
  expect(refused.map(({ reason }) => reason)).toEqual(['protected', 'formula', 'protected', 'protected'])
  expect(partsOf(await host.save())).toEqual(partsOf(locked))
})

test('conditional formats of ours stand where the schema wants them, behind those that were there', async () => {
  const behind =
    '<mergeCells count="1"><mergeCell ref="A8:B8"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" priority="7"><formula>A1</formula></cfRule></conditionalFormatting><dataValidations count="0"/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>'
  const host = await open(tinyXlsx({ ...tiny, sheets: [{ name: '甲', rows, behind }] }))
  const sheet = (await host.read()).sheets[0]!.id
  await host.apply([
    {
      kind: 'mark',
      sheet,
      marks: [2, 3, 4].map((row) => ({ at: { sheet, row, column: 1 }, severity: 'warning' as const })),
    },
  ])
  const xml = partsOf(await host.save())['xl/worksheets/sheet1.xml']!
  expect(xml.match(/<(mergeCells|conditionalFormatting|dataValidations|pageMargins)\b/g)).toEqual([
    '<mergeCells',
    '<conditionalFormatting',
    '<conditionalFormatting',
    '<dataValidations',
    '<pageMargins',
  ])
  expect(xml).toContain(
    '<conditionalFormatting sqref="B3:B5"><cfRule type="expression" dxfId="0" priority="8"><formula>LEN("sanbiao:warning")&gt;0</formula>',
  )
})
