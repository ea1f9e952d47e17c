import { openWorkbookFile } from '../../../src/hosts/file'
import { nodeCodec } from '../../../src/hosts/file/node-codec'
import type { Edit } from '../../../src/model/edit'
import { tinyXlsx } from '../../support/package'

/** More than a call takes arguments. */
const many = 150_000
const indices = Array.from({ length: many }, (_, index) => index)
const open = (bytes: Uint8Array) => openWorkbookFile(bytes, 'a.xlsx', { codec: nodeCodec })
const tiny = tinyXlsx({
  sheets: [{ name: 'S', rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>客户</t></is></c></row>' }],
})

test(`${many} cells are set, refused, and filled at one go`, async () => {
  const host = await open(tiny)
  const sheet = (await host.read()).sheets[0]!.id
  const sets = indices.map((index): Edit => {
    return { kind: 'set', at: { sheet, row: index + 1, column: 0 }, value: `第${index}位`, was: null }
  })
  expect(await host.apply(sets)).toEqual([])
  expect(await host.apply(sets)).toHaveLength(many)
  const fill: Edit = {
    kind: 'fill-column',
    id: 'rank',
    sheet,
    column: 1,
    headerRow: 0,
    header: '位次',
    rows: Int32Array.from(indices, (index) => index + 1),
    formulas: indices.map((index) => `ROW()-1+0*${index}`),
    values: indices,
    format: '0',
  }
  expect(await host.apply([fill])).toEqual([])
  const [names, ranks] = (await (await open(await host.save())).read()).sheets[0]!.columns
  expect(names).toHaveLength(many + 1)
  for (const index of indices) {
    if (names!.at(index + 1) !== `第${index}位` || ranks!.at(index + 1) !== index) throw new Error(`row ${index + 1}`)
  }
}, 120_000)
