import { text, type Text } from '../../model/text'

const saveAs = (zh: string, en: string): Text =>
  text(`${zh}，请在 Excel 或 WPS 中另存为 .xlsx 后再打开。`, `${en}; save it as .xlsx in Excel or WPS and open that.`)
const damaged = (zh: string, en: string): Text =>
  text(`${zh}，请向提供者重新要一份。`, `${en}; ask its sender for a fresh copy.`)

/** What a file may be that cannot be opened, and what to do about it. */
const texts = {
  empty: damaged('这是一个空文件', 'This file is empty'),
  truncated: damaged('文件不完整，可能没有下载完', 'This file is cut off, perhaps by an unfinished download'),
  damaged: damaged('文件已损坏，无法读取', 'This file is damaged and cannot be read'),
  encrypted: text(
    '文件设有打开密码，请在 Excel 中取消密码并另存后再打开。',
    'This file is encrypted; remove its password in Excel, save it and open that.',
  ),
  xls: saveAs('这是旧版 .xls 工作簿', 'This is an old .xls workbook'),
  xlsb: saveAs('这是二进制 .xlsb 工作簿', 'This is a binary .xlsb workbook'),
  ods: saveAs('这是 .ods 表格', 'This is an .ods spreadsheet'),
  csv: saveAs('这是 CSV 文本', 'This is CSV text'),
  html: saveAs('这是网页，只是改了扩展名', 'This is a web page under another name'),
  xml2003: saveAs('这是 XML 表格 2003', 'This is an XML Spreadsheet 2003'),
  packing: saveAs('文件的压缩方式不是 Excel 所用的', 'This file is packed in a way that Excel does not use'),
  'other-ole': saveAs('这不是 Excel 工作簿', 'This is not an Excel workbook'),
  'other-zip': text('这个压缩包里没有 Excel 工作簿。', 'There is no Excel workbook in this archive.'),
  unknown: text('认不出这个文件，它不是 .xlsx 工作簿。', 'This file is not an .xlsx workbook.'),
  dtd: text(
    '文件含有 DTD 声明，可能有害，因此不予打开。',
    'This file declares a DTD, which may do harm, so it is not opened.',
  ),
  'too-large': text(
    '文件展开后过大，因此不予打开，请拆分后再试。',
    'This file grows too large when unpacked, so it is not opened; split it and try again.',
  ),
} as const satisfies Record<string, Text>

export type RefusalCode = keyof typeof texts

/** A file that is not opened, by name: `text` says what it is and what to do. */
export class FileRefusal extends Error {
  readonly text: Text
  constructor(
    readonly code: RefusalCode,
    /** For developers, never shown; no cell's content. */
    readonly detail?: string,
  ) {
    super(texts[code].en)
    this.name = 'FileRefusal'
    this.text = texts[code]
  }
}
