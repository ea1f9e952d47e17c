import { partsOf, tinyXlsx, zipped } from '../support/package'

const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml'

const tiny = tinyXlsx({
  sheets: [
    {
      name: '&#30331;记表',
      before: '<dimension ref="A1:C5"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>\r\n',
      rows:
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' +
        '<row r="2"><c r="B2" s="1"><v>46113</v></c><c r="C2" s="2" t="s"><v>0</v></c></row>' +
        '<row r="3"><c r="B3"><f>B2*2+1</f><v>92227</v></c><c r="C3" t="s"><v>1</v></c></row>' +
        '<row r="4"><c r="C4" t="s"><v>2</v></c></row><row r="5"/>',
      behind:
        '<mergeCells count="2"><mergeCell ref="A5:B5"/><mergeCell ref="A7:B7"/></mergeCells>' +
        '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup r:id="rId2"/><drawing r:id="rId1"/>',
    },
  ],
  strings: '<si><t>王伟</t></si><si><r><rPr><b/></rPr><t>战败</t></r></si><si><t xml:space="preserve"> </t></si>',
  workbookBehind:
    '<definedNames><definedName name="area">登记表!$A$1:$C$5</definedName><definedName name="month">登记表!$B$2</definedName></definedNames><calcPr calcId="191029"/>',
  moreTypes: `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="${drawingType}"/>`,
  moreRelations: `<Relationship Id="rId103" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
  more: {
    'xl/vbaProject.bin': '\0宏',
    'xl/printerSettings/printerSettings1.bin': '\0printer',
    'customXml/item1.xml': '<?mso-content 1?><a xmlns="urn:a"><b/></a>',
    'xl/drawings/drawing1.xml':
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor editAs="oneCell">' +
      '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
      '<xdr:to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
    'xl/worksheets/_rels/sheet1.xml.rels':
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/drawing" Target="../drawings/drawing1.xml"/>` +
      `<Relationship Id="rId2" Type="${office}/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>`,
  },
})

const plain = partsOf(tiny)
const sheet = 'xl/worksheets/sheet1.xml'
/** A macro workbook of one sheet with most of what can be lost, packed as the tests pack what was saved. */
export const richParts: Readonly<Record<string, string>> = {
  ...plain,
  [sheet]: plain[sheet]!.replace('<worksheet ', '<worksheet xmlns:x14ac="urn:x14ac" '),
}
export const richXlsx = zipped(richParts)
