import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { openWorkbookFile } from '../../../src/hosts/file'
import { rowsOf } from '../contract'
import { tinyXlsx } from '../../support/package'

/** A workbook whose one sheet has this in the place of its rows. */
function withSheetData(instead: string, before = ''): Uint8Array {
  const parts = unzipSync(tinyXlsx({ sheets: [{ name: 'S', rows: '', before }] }))
  const [name] = Object.keys(parts).filter((part) => part.endsWith('sheet1.xml'))
  const xml = strFromU8(parts[name!]!)
  const changed = xml.replace(/<sheetData>.*<\/sheetData>|<sheetData\/>/, instead)
  expect(changed).not.toBe(xml)
  return zipSync({ ...parts, [name!]: strToU8(changed) })
}

const columns = '<cols><col min="1" max="1" width="20"/></cols>'
test.each([
  ['none', '', ''],
  ['none behind columns', '', columns],
  ['an empty one', '<sheetData/>', columns],
])('a sheet without rows takes marks and values: %s', async (_, instead, before) => {
  const host = await openWorkbookFile(withSheetData(instead, before), 's.xlsx')
  const { id } = (await host.read()).sheets[0]!
  const at = { sheet: id, row: 1, column: 0 }
  expect(
    await host.apply([
      { kind: 'mark', sheet: id, marks: [{ at, severity: 'error' }] },
      { kind: 'set', at, was: null, value: '王伟' },
    ]),
  ).toEqual([])
  const again = await openWorkbookFile(await host.save(), 's.xlsx')
  expect(rowsOf((await again.read()).sheets[0]!)).toEqual([[null], ['王伟']])
  expect(again.view(id).marks).toEqual([{ at, severity: 'error' }])
})

test('rows under a prefix that is not the sheet’s are refused, not overlooked', async () => {
  const foreign = withSheetData('<q:sheetData><row r="1"><c r="A1"><v>1</v></c></row></q:sheetData>')
  await expect(openWorkbookFile(foreign, 's.xlsx')).rejects.toMatchObject({ code: 'damaged' })
})
