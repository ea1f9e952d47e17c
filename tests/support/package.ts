import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export interface TinySheet {
  readonly name: string
  /** What stands between `<sheetData>` and its end. */
  readonly rows: string
  /** Before `<sheetData>`. */
  readonly before?: string
  /** Behind `</sheetData>`. */
  readonly behind?: string
  readonly state?: 'hidden'
}
export interface TinyPackage {
  readonly sheets: readonly TinySheet[]
  /** The `<si>` elements. */
  readonly strings?: string
  readonly styles?: string
  /** Elements of the workbook before and behind the sheets. */
  readonly workbookBefore?: string
  readonly workbookBehind?: string
  /** Further parts by name. */
  readonly more?: Readonly<Record<string, string>>
  /** Further overrides of the content types, and relationships of the workbook. */
  readonly moreTypes?: string
  readonly moreRelations?: string
}

const tinyStyles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><color rgb="FFFF0000"/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0"><alignment horizontal="center" wrapText="1"/></xf></cellXfs>'

/** The smallest .xlsx that Excel would open, its XML written by the test itself. */
export function tinyXlsx(tiny: TinyPackage): Uint8Array {
  const { sheets, strings = '', styles = tinyStyles, workbookBefore = '', workbookBehind = '', more = {} } = tiny
  const number = (index: number): number => index + 1
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
      sheets
        .map(
          (_, n) =>
            `<Override PartName="/xl/worksheets/sheet${number(n)}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
        )
        .join('') +
      `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/>${tiny.moreTypes ?? ''}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${workbookBefore}<sheets>` +
      sheets
        .map(
          ({ name, state }, n) =>
            `<sheet name="${name}" sheetId="${number(n)}"${state ? ` state="${state}"` : ''} r:id="rId${number(n)}"/>`,
        )
        .join('') +
      `</sheets>${workbookBehind}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${declaration}<Relationships xmlns="${relations}">` +
      sheets
        .map(
          (_, n) =>
            `<Relationship Id="rId${number(n)}" Type="${office}/worksheet" Target="worksheets/sheet${number(n)}.xml"/>`,
        )
        .join('') +
      `<Relationship Id="rId101" Type="${office}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId102" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>${tiny.moreRelations ?? ''}</Relationships>`,
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}">${strings}</sst>`,
    ...more,
  }
  for (const [n, { rows, before = '', behind = '' }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${number(n)}.xml`] =
      `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`
  }
  return zipped(parts)
}

/** Every part inflated, as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)] as const)
  return Object.fromEntries(parts.filter(([name]) => !name.endsWith('/')).sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const mtime = new Date(2026, 3, 1)
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) satisfies Zippable,
    { mtime },
  )
}
