import { openWorkbookFile, type FileHost } from '../../../src/hosts/file'
import type { Host } from '../../../src/model/host'
import { tinyXlsx } from '../../support/package'
import { contractSheet, hostContract } from '../contract'

const bytes = tinyXlsx({
  strings: ['姓名', '来店日期', '来店时间', '离店时间', '停留时间(分)', '王伟', '李娜']
    .map((one) => `<si><t>${one}</t></si>`)
    .join(''),
  sheets: [
    {
      name: contractSheet,
      behind: '<mergeCells count="1"><mergeCell ref="A8:B9"/></mergeCells>',
      rows:
        `<row r="1">${[0, 1, 2, 3, 4].map((n) => `<c r="${'ABCDE'[n]}1" t="s"><v>${n}</v></c>`).join('')}</row>` +
        '<row r="2"><c r="A2" t="s"><v>5</v></c><c r="B2" s="1"><v>46082</v></c><c r="C2"><v>0.5</v></c><c r="D2"><v>0.6</v></c><c r="E2" s="2"/></row>' +
        '<row r="3"><c r="A3" t="s"><v>6</v></c><c r="B3" s="1"><v>46083</v></c><c r="C3"><v>0.375</v></c></row>' +
        '<row r="4"><c r="A4" t="inlineStr"><is><t>张敏</t></is></c><c r="B4" t="e"><v>#N/A</v></c><c r="C4" t="b"><v>1</v></c><c r="D4"><v>0.75</v></c><c r="E4"><v>45</v></c></row>',
    },
  ],
})

/** The same words from the file host; `through` may save and open it in between. */
function witnessOf(open: () => Promise<FileHost>, host: Host) {
  let now: FileHost
  return {
    host,
    marks: (sheet: string) => now.view(sheet).marks,
    formula: (sheet: string, row: number, column: number) =>
      now.view(sheet).rows.find(({ index }) => index === row)?.cells[column]?.formula,
    format(sheet: string, row: number, column: number) {
      const { rows, looks } = now.view(sheet)
      return looks[rows.find(({ index }) => index === row)?.cells[column]?.look ?? 0]?.format
    },
    async refresh() {
      now = await open()
    },
  }
}

hostContract('file', async () => {
  const host = await openWorkbookFile(bytes, 'log.xlsx')
  const witness = witnessOf(async () => host, host)
  await witness.refresh()
  return witness
})

hostContract('file, saved and opened after every edit', async () => {
  let current = await openWorkbookFile(bytes, 'log.xlsx')
  const host: Host = {
    read: (areas) => current.read(areas),
    async apply(edits) {
      const refused = await current.apply(edits)
      current = await openWorkbookFile(await current.save(), 'log.xlsx')
      await witness.refresh()
      return refused
    },
  }
  const witness = witnessOf(async () => current, host)
  await witness.refresh()
  return witness
})
