import { text, type Text } from '../../model/text'

const saveAs = (zh: string, en: string): Text =>
  text(`${zh}，请在 Excel 或 WPS 中另存为 .xlsx 后再打开。`, `${en}; save it as .xlsx in Excel or WPS and open that.`)
const askAnew = (zh: string, en: string): Text =>
  text(`${zh}，请向提供者重新要一份。`, `${en}; ask its sender for a fresh copy.`)
const askForWorkbook = (zh: string, en: string): Text =>
  text(
    `${zh}，读不出单元格，请向提供者要原来的 Excel 工作簿（.xlsx）。`,
    `${en}, which has no cells to read; ask its sender for the Excel workbook (.xlsx) behind it.`,
  )

/** What a file may be that cannot be opened, and what to do about it. */
const texts = {
  empty: askAnew('这是一个空文件', 'This file is empty'),
  truncated: askAnew('文件不完整，可能没有下载完', 'This file is cut off, perhaps by an unfinished download'),
  damaged: askAnew('文件已损坏，无法读取', 'This file is damaged and cannot be read'),
  encrypted: text(
    '文件设有打开密码，请在 Excel 中取消密码并另存后再打开。',
    'This file is encrypted; remove its password in Excel, save it and open that.',
  ),
  'encrypted-zip': text(
    '这个压缩包设有密码，请用密码解压后再打开里面的工作簿。',
    'This archive is encrypted; unpack it with its password and open the workbook inside.',
  ),
  xls: saveAs('这是旧版 .xls 工作簿', 'This is an old .xls workbook'),
  xlsb: saveAs('这是二进制 .xlsb 工作簿', 'This is a binary .xlsb workbook'),
  ods: saveAs('这是 .ods 表格', 'This is an .ods spreadsheet'),
  csv: saveAs('这是 CSV 文本', 'This is CSV text'),
  html: saveAs('这是网页，只是改了扩展名', 'This is a web page under another name'),
  xml2003: saveAs('这是 XML 表格 2003', 'This is an XML Spreadsheet 2003'),
  numbers: text(
    '这是苹果 Numbers 等程序的文件，请在其中导出为 Excel（.xlsx）后再打开。',
    'This is a file of Apple Numbers or its siblings; export it there to Excel (.xlsx) and open that.',
  ),
  packing: saveAs('文件的压缩方式不是 Excel 所用的', 'This file is packed in a way that Excel does not use'),
  word: askForWorkbook('这是 Word 等程序的文字文档', 'This is a text document, of Word or the like'),
  powerpoint: askForWorkbook('这是 PowerPoint 等程序的演示文稿', 'This is a presentation, of PowerPoint or the like'),
  pdf: askForWorkbook('这是 PDF 文件', 'This is a PDF file'),
  image: askForWorkbook('这是一张图片', 'This is a picture'),
  archive: text(
    '这是压缩包，请先解压，再打开里面的工作簿。',
    'This is an archive; unpack it first and open the workbook inside.',
  ),
  'other-ole': askForWorkbook('这是别的 Office 文件', 'This is some other Office file'),
  'other-zip': text(
    '这个压缩包里没有 Excel 工作簿，请确认文件后另选一个。',
    'There is no Excel workbook in this archive; check the file and choose another one.',
  ),
  unknown: text(
    '认不出这个文件，它不是 .xlsx 工作簿，请确认文件后另选一个。',
    'This file is not an .xlsx workbook; check the file and choose another one.',
  ),
  dtd: text(
    '文件含有 DTD 声明，可能有害，因此不予打开，请向提供者核实它的来历。',
    'This file declares a DTD, which may do harm, so it is not opened; ask its sender where it comes from.',
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
