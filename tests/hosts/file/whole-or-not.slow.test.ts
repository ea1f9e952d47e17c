import { openWorkbookFile, type FileHost } from '../../../src/hosts/file'
import type { Edit } from '../../../src/model/edit'
import type { SheetCell } from '../../../src/model/sheet-content'
import { partsOf, tinyXlsx } from '../../support/package'
import { withTables } from '../../support/table'
import { everyEdit } from '../every-edit'

const rows =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>客户</t></is></c><c r="B1" t="inlineStr"><is><t>批次</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>王伟</t></is></c><c r="B2"><v>1</v></c></row>'
const { behind, ...parts } = withTables([{ ref: 'A1:B2', columns: ['客户', '批次'] }])
const bytes = tinyXlsx({ ...parts, sheets: [{ name: '来店', rows, before: '<dimension ref="A1:B2"/>', behind }] })
const open = (some: Uint8Array = bytes): Promise<FileHost> => openWorkbookFile(some, 'a.xlsx')
const set = (row: number, value: number, format?: string): Edit => ({
  kind: 'set',
  at: { sheet: '1', row, column: 1 },
  was: row === 1 ? 1 : null,
  value,
  ...(format === undefined ? {} : { format }),
})
/** Fails when its third row is written. */
const failing: Edit = {
  kind: 'put-sheet',
  id: 'problems',
  title: '问题清单',
  content: {
    rows: [
      [{ value: 1, style: 'title' }],
      [
        {
          get value(): SheetCell['value'] {
            throw new Error('injected')
          },
        },
      ],
    ],
    widths: [],
    headerRows: 1,
  },
}

describe('where one edit fails', () => {
  test('none was carried out: neither cells nor columns, tables, marks, sheets or memory', async () => {
    const host = await open()
    const { sheets } = await host.read()
    const edits = [set(1, 2), set(2, 3), ...everyEdit(sheets[0]!)]
    await expect(host.apply([...edits, failing])).rejects.toThrow('injected')
    expect(partsOf(await host.save())).toEqual(partsOf(bytes))
    expect((await host.read()).sheets).toEqual(sheets)
    expect(await host.apply(edits)).toEqual([])
    await host.apply([{ kind: 'clean' }])
    const alone = await open()
    await alone.apply(edits.slice(0, 2))
    expect(partsOf(await host.save())).toEqual(partsOf(await alone.save()))
  })

  test('what was applied before stays, written into the part or not yet', async () => {
    const host = await open()
    await host.apply([set(1, 2)])
    await expect(host.apply([set(2, 3), failing])).rejects.toThrow('injected')
    const alone = await open()
    await alone.apply([set(1, 2)])
    expect(partsOf(await host.save())).toEqual(partsOf(await alone.save()))
  })

  test('a sheet of ours that fails to be written anew is still the old one', async () => {
    const host = await open()
    const [put] = everyEdit((await host.read()).sheets[0]!).filter(({ kind }) => kind === 'put-sheet')
    await host.apply([put!])
    const before = partsOf(await host.save())
    await expect(host.apply([failing])).rejects.toThrow('injected')
    expect(partsOf(await host.save())).toEqual(before)
  })
})

describe('a workbook with all the cell formats that Excel allows', () => {
  const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
  const full = tinyXlsx({
    sheets: [{ name: '来店', rows }],
    styles:
      '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
      `<cellStyleXfs count="1">${xf}</cellStyleXfs><cellXfs count="64000">${xf.repeat(64_000)}</cellXfs>`,
  })

  test('takes no further one, but values as they are, marks and memory', async () => {
    const host = await open(full)
    const edits = everyEdit((await host.read()).sheets[0]!)
    const refused = await host.apply([set(1, 2), set(2, 46082, 'yyyy-mm-dd'), ...edits])
    expect(refused[0]).toMatchObject({ edit: { kind: 'set' }, reason: 'too large' })
    const kinds = edits.map(({ kind }) => kind).filter((kind) => /fill|put/.test(kind))
    expect(refused.slice(1).map(({ edit }) => edit.kind)).toEqual(kinds)
    expect(refused.slice(1, 3).map(({ reason }) => reason)).toEqual(['too large', 'too large'])
    const after = await open(await host.save())
    expect((await after.read()).sheets.map(({ columns }) => columns[1]!.at(1))).toEqual([2])
    expect(after.view('1').marks.length).toBeGreaterThan(0)
    await after.apply([{ kind: 'clean' }])
    expect(partsOf(await after.save())['xl/styles.xml']).toBe(partsOf(full)['xl/styles.xml'])
  })
})

test('what a fill added to the styles goes with it when it is taken back', async () => {
  const host = await open()
  await host.apply([set(1, 2)])
  const before = partsOf(await host.save())
  const takeBack = host.snapshot()
  await host.apply(everyEdit((await host.read()).sheets[0]!))
  expect(partsOf(await host.save())['xl/styles.xml']).not.toBe(before['xl/styles.xml'])
  takeBack()
  expect(partsOf(await host.save())).toEqual(before)
})
