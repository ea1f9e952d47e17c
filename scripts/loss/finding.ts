import { text, type Text } from '../../src/model/text'

/** What may differ between a workbook and what became of it. */
export const kinds = {
  'part lost': text('部件丢失', 'part lost'),
  'part added': text('多出部件', 'part added'),
  'part changed': text('非 XML 部件变了', 'part that is not XML changed'),
  'not XML': text('不再是合格的 XML', 'no longer well-formed XML'),
  'content type': text('内容类型变了', 'content type changed'),
  relationship: text('关系变了', 'relationship changed'),
  'element lost': text('元素丢失', 'element lost'),
  'element added': text('多出元素', 'element added'),
  'element order': text('元素次序变了', 'elements in another order'),
  'attribute lost': text('属性丢失', 'attribute lost'),
  'attribute added': text('多出属性', 'attribute added'),
  'attribute changed': text('属性变了', 'attribute changed'),
  'text changed': text('文本变了', 'text changed'),
  'spelling changed': text('内容未变，字节变了', 'same content, other bytes'),
  'value changed': text('单元格的值变了', 'value of a cell changed'),
  'cached value changed': text('公式的缓存值变了', 'cached value of a formula changed'),
  'formula changed': text('公式变了', 'formula changed'),
  'style changed': text('单元格样式变了', 'style of a cell changed'),
  'archive changed': text('压缩包变了', 'archive changed'),
  'edit not there': text('要写的值没有写进去', 'the value asked for is not there'),
} as const satisfies Record<string, Text>

export type Kind = keyof typeof kinds

/** One difference; it names parts, elements, attributes and addresses, never what a cell holds. */
export interface Finding {
  readonly kind: Kind
  readonly part: string
  /** Of the element, as `/worksheet/sheetData/row[3]/c[B3]@t`; a cell's address; or of the archive what differs. */
  readonly path: string
}

export const lineOf = ({ kind, part, path }: Finding): string =>
  `${part}  ${path === '' ? '' : `${path}  `}${kinds[kind].zh} / ${kinds[kind].en}`
