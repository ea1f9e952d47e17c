import { escapeXml } from './shared-strings'

export type StyleName = 'text' | 'date' | 'time' | 'wrapped' | 'header' | 'title'
export const styleIds: Readonly<Record<StyleName, number>> = {
  text: 0,
  date: 1,
  time: 2,
  wrapped: 3,
  header: 4,
  title: 5,
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const numbered = (count: number, of: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index + 1)).join('')
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const contentTypes = (sheets: number): string =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>` +
  numbered(
    sheets,
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
  ) +
  `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${sheetType}.sharedStrings+xml"/></Types>`

const relations = (inner: string): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`

export const packageRelations = relations(relation(1, 'officeDocument', 'xl/workbook.xml'))
export const workbookRelations = (sheets: number): string =>
  relations(
    numbered(sheets, (n) => relation(n, 'worksheet', `worksheets/sheet${n}.xml`)) +
      relation(sheets + 1, 'styles', 'styles.xml') +
      relation(sheets + 2, 'sharedStrings', 'sharedStrings.xml'),
  )

interface Titled {
  readonly name: string
  readonly columns: readonly unknown[]
  readonly titleRows: number
  readonly headerRows: number
}
/** Sheets in order; title and header are repeated on every printed page. */
export function workbookPart(sheets: readonly Titled[]): string {
  const names = sheets.map(({ name }, n) => `<sheet name="${escapeXml(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
  const printed = sheets.map(
    ({ name, titleRows, headerRows }, n) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${n}">'${escapeXml(name)}'!$1:$${titleRows + headerRows}</definedName>`,
  )
  return (
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${names.join('')}</sheets><definedNames>${printed.join('')}</definedNames></workbook>`
  )
}

const font = (size: number, bold: boolean): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="宋体"/></font>`
const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`
const look = (numberFormat: number, fontId: number, fill: number, border: number, alignment: string): string =>
  `<xf numFmtId="${numberFormat}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" ` +
  `applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center"${alignment}/></xf>`

/** In the order of `styleIds`. */
export const styles =
  `${declaration}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>` +
  '<numFmt numFmtId="165" formatCode="hh:mm"/></numFmts>' +
  `<fonts count="3">${font(11, false)}${font(11, true)}${font(16, true)}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF7"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  `<borders count="2"><border><left/><right/><top/><bottom/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">' +
  look(0, 0, 0, 1, '') +
  look(164, 0, 0, 1, '') +
  look(165, 0, 0, 1, '') +
  look(0, 0, 0, 1, ' wrapText="1"') +
  look(0, 1, 2, 1, ' horizontal="center" wrapText="1"') +
  look(0, 2, 0, 0, ' horizontal="center"') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
