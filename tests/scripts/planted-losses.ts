const sheet = 'xl/worksheets/sheet1.xml'

const replacing =
  (part: string, from: string, to: string) =>
  (parts: Record<string, string>): void => {
    expect(parts[part]).toContain(from)
    parts[part] = parts[part]!.replace(from, to)
  }
const without =
  (part: string) =>
  (parts: Record<string, string>): void => {
    expect(parts).toHaveProperty([part])
    delete parts[part]
  }

/** What is planted into a saved file, how, and what the tool must say: kind, part and path. */
export const plantedLosses: readonly [string, (parts: Record<string, string>) => void, readonly string[]][] = [
  ['a dropped part', without('xl/vbaProject.bin'), ['part lost xl/vbaProject.bin ']],
  ['a part more', (parts) => void (parts['xl/new.xml'] = '<a/>'), ['part added xl/new.xml ']],
  ['a changed binary', replacing('xl/vbaProject.bin', '宏', '洪'), ['part changed xl/vbaProject.bin ']],
  [
    'a dropped attribute',
    replacing('xl/drawings/drawing1.xml', ' editAs="oneCell"', ''),
    ['attribute lost xl/drawings/drawing1.xml /wsDr/twoCellAnchor@editAs'],
  ],
  [
    'an attribute more',
    replacing('xl/drawings/drawing1.xml', ' editAs', ' a="1" editAs'),
    ['attribute added xl/drawings/drawing1.xml /wsDr/twoCellAnchor@a'],
  ],
  [
    'a namespace that is gone',
    replacing(sheet, ' xmlns:x14ac="urn:x14ac"', ''),
    [`attribute lost ${sheet} /worksheet@xmlns:x14ac`],
  ],
  [
    'a moved drawing',
    replacing('xl/drawings/drawing1.xml', '<xdr:row>1</xdr:row>', '<xdr:row>2</xdr:row>'),
    ['text changed xl/drawings/drawing1.xml /wsDr/twoCellAnchor/from/row/text()'],
  ],
  [
    'a changed font',
    replacing('xl/styles.xml', '<b/>', '<i/>'),
    [
      'element lost xl/styles.xml /styleSheet/fonts/font[2]/b',
      'element added xl/styles.xml /styleSheet/fonts/font[2]/i',
      `style changed ${sheet} C2 (font)`,
    ],
  ],
  [
    'a changed number format',
    replacing('xl/styles.xml', 'yyyy-mm-dd', 'yy-m-d'),
    [
      'attribute changed xl/styles.xml /styleSheet/numFmts/numFmt@formatCode',
      `style changed ${sheet} B2 (numberFormat)`,
    ],
  ],
  [
    'a cell of another format',
    replacing(sheet, '<c r="C2" s="2"', '<c r="C2" s="1"'),
    [
      `attribute changed ${sheet} /worksheet/sheetData/row[2]/c[C]@s`,
      `style changed ${sheet} C2 (font, fill, numberFormat, alignment)`,
    ],
  ],
  [
    'the format of the very cell',
    replacing(sheet, '<c r="B2" s="1"', '<c r="B2"'),
    [`attribute lost ${sheet} /worksheet/sheetData/row[2]/c[B]@s`, `style changed ${sheet} B2 (numberFormat)`],
  ],
  [
    'a changed cached value',
    replacing(sheet, '<v>92227</v>', '<v>92228</v>'),
    [`text changed ${sheet} /worksheet/sheetData/row[3]/c[B]/v/text()`, `cached value changed ${sheet} B3`],
  ],
  [
    'a changed formula',
    replacing(sheet, '<f>B2*2+1</f>', '<f>B2*2+2</f>'),
    [`text changed ${sheet} /worksheet/sheetData/row[3]/c[B]/f/text()`, `formula changed ${sheet} B3`],
  ],
  [
    'a changed shared string',
    replacing('xl/sharedStrings.xml', '<t>王伟</t>', '<t>王</t>'),
    ['text changed xl/sharedStrings.xml /sst/si[1]/t/text()', `value changed ${sheet} A1`, `value changed ${sheet} C2`],
  ],
  [
    'a rich text made plain',
    replacing('xl/sharedStrings.xml', '<rPr><b/></rPr>', ''),
    ['element lost xl/sharedStrings.xml /sst/si[2]/r/rPr', `value changed ${sheet} C3`],
  ],
  [
    'a space that carries meaning',
    replacing('xl/sharedStrings.xml', '<t xml:space="preserve"> </t>', '<t xml:space="preserve"/>'),
    ['text changed xl/sharedStrings.xml /sst/si[3]/t/text()', `value changed ${sheet} C4`],
  ],
  [
    'a lost merge',
    replacing(sheet, '<mergeCell ref="A5:B5"/>', ''),
    [`element lost ${sheet} /worksheet/mergeCells/mergeCell[1]`],
  ],
  [
    'a lost defined name',
    replacing('xl/workbook.xml', '<definedName name="month">登记表!$B$2</definedName>', ''),
    ['element lost xl/workbook.xml /workbook/definedNames/definedName[2]'],
  ],
  [
    'a dropped relationship',
    replacing('xl/worksheets/_rels/sheet1.xml.rels', 'Id="rId2"', 'Id="rId7"'),
    [
      'relationship xl/worksheets/_rels/sheet1.xml.rels /Relationships/Relationship[rId2]',
      'relationship xl/worksheets/_rels/sheet1.xml.rels /Relationships/Relationship[rId7]',
    ],
  ],
  [
    'a lost content type',
    replacing(
      '[Content_Types].xml',
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      '',
    ),
    ['content type [Content_Types].xml /Types/Default[bin]'],
  ],
  [
    'a reordered element',
    replacing(
      sheet,
      '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup r:id="rId2"/>',
      '<pageSetup r:id="rId2"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
    ),
    [`element order ${sheet} /worksheet/pageSetup`],
  ],
  [
    'an instruction that is gone',
    replacing('customXml/item1.xml', '<?mso-content 1?>', ''),
    ['element lost customXml/item1.xml /instruction()'],
  ],
  ['quotes of another kind', replacing(sheet, 'ref="A1:C5"', "ref='A1:C5' "), [`spelling changed ${sheet} `]],
  ['line ends of another kind', replacing(sheet, '\r\n', '\n'), [`spelling changed ${sheet} `]],
  ['entities spelled out', replacing('xl/workbook.xml', '&#30331;', '登'), ['spelling changed xl/workbook.xml ']],
  [
    'a part of other bytes',
    replacing('customXml/item1.xml', '<b/>', '<b />'),
    ['spelling changed customXml/item1.xml '],
  ],
  ['broken XML', replacing('xl/styles.xml', '</fonts>', ''), ['not XML xl/styles.xml ']],
  [
    'an extent that grows without need',
    replacing(sheet, 'A1:C5', 'A1:C6'),
    [`attribute changed ${sheet} /worksheet/dimension@ref`],
  ],
  [
    'calculation settings beside the one',
    replacing('xl/workbook.xml', 'calcId="191029"', 'calcId="1"'),
    ['attribute changed xl/workbook.xml /workbook/calcPr@calcId'],
  ],
  ['an edit that did not arrive', replacing(sheet, '<v>46114</v>', '<v>46113</v>'), [`edit not there ${sheet} B2`]],
]
