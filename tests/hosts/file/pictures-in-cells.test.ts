import { openWorkbookFile } from '../../../src/hosts/file'
import { drawingSpaces, office, picture, picturesOf } from '../../support/drawn'
import { tinyXlsx } from '../../support/package'

const namespace = 'http://schemas.microsoft.com/office/spreadsheetml/2017/richdata'
test('a picture in a cell, as Excel keeps it', async () => {
  const bytes = tinyXlsx({
    sheets: [
      {
        name: '战败',
        rows: '<row r="2"><c r="B2" t="e" vm="2"><v>#VALUE!</v></c><c r="C2" t="e" vm="1"><v>#VALUE!</v></c><c r="D2" t="e" cm="1"><v>#VALUE!</v></c></row>',
      },
    ],
    more: {
      'xl/metadata.xml':
        '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="2"><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes>' +
        `<futureMetadata name="XLRICHVALUE" count="2"><bk><extLst><ext uri="{3}"><xlrd:rvb xmlns:xlrd="${namespace}" i="0"/></ext></extLst></bk><bk><extLst><ext uri="{3}"><xlrd:rvb xmlns:xlrd="${namespace}" i="1"/></ext></extLst></bk></futureMetadata>` +
        '<valueMetadata count="2"><bk><rc t="2" v="0"/></bk><bk><rc t="2" v="1"/></bk></valueMetadata></metadata>',
      'xl/richData/rdrichvalue.xml': `<rvData xmlns="${namespace}" count="2"><rv s="0"><v>0</v></rv><rv s="1"><v>0</v></rv></rvData>`,
      'xl/richData/rdrichvaluestructure.xml': `<rvStructures xmlns="${namespace}" count="2"><s t="_error"/><s t="_localImage"/></rvStructures>`,
    },
    moreRelations:
      `<Relationship Id="rId201" Type="${office}/sheetMetadata" Target="metadata.xml"/>` +
      '<Relationship Id="rId202" Type="http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue" Target="richData/rdrichvalue.xml"/>' +
      '<Relationship Id="rId203" Type="http://schemas.microsoft.com/office/2017/06/relationships/rdRichValueStructure" Target="richData/rdrichvaluestructure.xml"/>',
  })
  expect(await picturesOf(bytes)).toEqual([[1, 1, 1, 1]])
  const host = await openWorkbookFile(bytes, 'a.xlsx')
  const { id, pictures, columns } = (await host.read()).sheets[0]!
  expect((await host.read()).sheets[0]!.pictures).toBe(pictures)
  const was = columns[1]!.at(1)
  const undo = host.snapshot()
  expect(await host.apply([{ kind: 'set', at: { sheet: id, row: 1, column: 1 }, value: null, was }])).toEqual([])
  expect((await host.read()).sheets[0]!.pictures).toBeUndefined()
  expect(await picturesOf(await host.save())).toBeUndefined()
  undo()
  expect((await host.read()).sheets[0]!.pictures).toEqual([[1, 1, 1, 1]])
})

const shown = (name: string): string =>
  `<f>_xlfn.DISPIMG(&quot;${name}&quot;,1)</f><v>=DISPIMG(&quot;${name}&quot;,1)</v>`
test('a picture in a cell, as WPS keeps it', async () => {
  const bytes = tinyXlsx({
    sheets: [
      {
        name: '战败',
        rows:
          `<row r="1"><c r="A1" t="inlineStr"><is><t>签字</t></is></c></row><row r="3"><c r="B3" t="str">${shown('ID_1F')}</c></row>` +
          `<row r="4"><c r="B4" t="str">${shown('ID_gone')}</c><c r="D4" t="str">${shown('ID_1F')}</c></row>`,
      },
    ],
    more: {
      'xl/cellimages.xml': `<etc:cellImages ${drawingSpaces} xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><etc:cellImage>${picture().replace('name="签字"', 'name="ID_1F"')}</etc:cellImage></etc:cellImages>`,
    },
    moreRelations:
      '<Relationship Id="rId201" Type="http://www.wps.cn/officeDocument/2020/cellImage" Target="cellimages.xml"/>',
  })
  expect(await picturesOf(bytes)).toEqual([
    [2, 1, 1, 1],
    [3, 3, 1, 1],
  ])
})

test('a picture in a cell, of which only the formula is left', async () => {
  const bytes = tinyXlsx({
    sheets: [{ name: '战败', rows: `<row r="2"><c r="B2"><f>DISPIMG(&quot;ID_1F&quot;,1)</f></c></row>` }],
  })
  expect(await picturesOf(bytes)).toEqual([[1, 1, 1, 1]])
  const host = await openWorkbookFile(bytes, 'a.xlsx')
  const { id } = (await host.read()).sheets[0]!
  const undo = host.snapshot()
  expect(await host.apply([{ kind: 'set', at: { sheet: id, row: 3, column: 1 }, value: '张', was: null }])).toEqual([])
  expect((await host.read()).sheets[0]!.pictures).toEqual([[1, 1, 1, 1]])
  undo()
  expect((await host.read()).sheets[0]!.pictures).toEqual([[1, 1, 1, 1]])
})
