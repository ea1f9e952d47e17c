import { openWorkbookFile } from '../../../src/hosts/file'
import { Styles } from '../../../src/hosts/file/styles'
import type { Edit } from '../../../src/model/edit'
import { partsOf, tinyXlsx } from '../../support/package'

const rows =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>' +
  '<row r="2"><c r="A2"><v>0.5</v></c><c r="B2"/></row>' +
  '<row r="3"><c r="A3"><v>0.5</v></c><c r="B3" s="1"/></row>' +
  '<row r="4"><c r="A4"><v>0.5</v></c></row>'
const bytes = tinyXlsx({ strings: '<si><t>实际值</t></si>', sheets: [{ name: '甲', rows }] })
const fill = (sheet: string): Edit => ({
  kind: 'fill-column',
  id: 'kpi-actual',
  sheet,
  column: 1,
  headerRow: 0,
  header: '实际值',
  rows: Int32Array.from([1, 2, 3]),
  formulas: ['A2', 'A3', 'A4'],
  values: [0.5, 0.5, 0.5],
  format: '0',
  formats: ['0.0%', '0.0%', '0.00'],
})

test('a blank cell that shows numbers as they come gets the format of its row, one with a format of its own keeps it, and clean gives both back', async () => {
  const host = await openWorkbookFile(bytes, 'a.xlsx')
  const sheet = (await host.read()).sheets[0]!.id
  expect(await host.apply([fill(sheet)])).toEqual([])
  const once = await host.save()
  expect(formatsIn(once)).toEqual(['0.0%', 'yyyy-mm-dd', '0.00'])
  await host.apply([fill(sheet)])
  expect(await host.save()).toEqual(once)
  const again = await openWorkbookFile(once, 'a.xlsx')
  await again.apply([{ kind: 'clean' }])
  expect(partsOf(await again.save())).toEqual(partsOf(bytes))
})

/** The number format codes of B2 to B4. */
function formatsIn(saved: Uint8Array): readonly (string | undefined)[] {
  const parts = partsOf(saved)
  const styles = new Styles(parts['xl/styles.xml'] ?? '')
  return ['B2', 'B3', 'B4'].map((at) => {
    const style = new RegExp(`<c r="${at}"[^>]* s="(\\d+)"`).exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[1]
    return style === undefined ? undefined : styles.formatCode(Number(style))
  })
}
