import { fields, type FieldKey } from '../../model/field'
import { text, type Text } from '../../model/text'
import { foldHeader } from '../fold-header'
import type { Evidence } from './evidence'
import { isPerson } from './suits'

const titleOf = (field: FieldKey): Text => fields[field].title

const isTotal = (header: string): boolean => /^(合计|总计|小计|累计|平均|total|sum)/i.test(foldHeader(header))

/** Why a column was taken for a field, in one sentence. */
export const because = {
  mapping: (field: FieldKey): Text =>
    text(`您指定它是${titleOf(field).zh}`, `You said that it is ${titleOf(field).en}`),
  ignored: (): Text => text('您指定不读这一列', 'You said that it is not to be read'),
  header: (header: string, field: FieldKey): Text =>
    foldHeader(header) === foldHeader(titleOf(field).zh)
      ? text('表头与标准名称相同', 'The header is the standard one')
      : text(`“${header}”是“${titleOf(field).zh}”的另一种叫法`, `"${header}" is another word for ${titleOf(field).en}`),
  /** The word is also one of another field's, which has a column of its own. */
  rather: (header: string, field: FieldKey, other: string): Text =>
    text(
      `“${header}”有两种意思，另一种已有“${other}”一列，所以这里是“${titleOf(field).zh}”，请核对`,
      `"${header}" has two meanings; the other has the column "${other}", so here it is ${titleOf(field).en}: please check`,
    ),
  spare: (header: string, field: FieldKey): Text =>
    text(
      `“${header}”通常是另一字段，那一字段另有一列，所以这里是${titleOf(field).zh}`,
      `"${header}" is usually another field; that one has a column of its own, so here it is ${titleOf(field).en}`,
    ),
  near: (header: string, spelling: string, field: FieldKey, evidence: Evidence): Text => {
    const cells = cellsLike(field, evidence)
    return text(
      `表头“${header}”与${titleOf(field).zh}的写法“${spelling}”相近${cells ? `，且${cells.zh}` : ''}`,
      `"${header}" is much like "${spelling}", a spelling of ${titleOf(field).en}${cells ? `, and ${cells.en}` : ''}`,
    )
  },
  content: (header: string, field: FieldKey, evidence: Evidence): Text => {
    const cells = cellsLike(field, evidence) ?? text('单元格的内容相符', 'its cells fit')
    return text(
      `不看表头“${header}”，看内容：${cells.zh}，所以是${titleOf(field).zh}`,
      `Not by its header "${header}" but by its cells: ${cells.en}, so it is ${titleOf(field).en}`,
    )
  },
  layout: (header: string): Text =>
    text(`表头“${header}”由这种表的版式读取`, `"${header}" is read by the layout of this form`),
  taken: (field: FieldKey, other: string): Text =>
    text(
      `也像${titleOf(field).zh}，但“${other}”一列更确切`,
      `Also like ${titleOf(field).en}, but the column "${other}" is more exactly so`,
    ),
  nothing: (header: string): Text =>
    isTotal(header)
      ? text('合计列，不需要读', 'Totals: need not be read')
      : text('标准表没有这一项，不读这一列', 'Not among the columns of this form: it is not read'),
  ours: (): Text => text('三表助手添加的列', 'A column that Sanbiao added'),
  asked: (): Text => text('还没有确定，见“待确认”；确定之前不读这一列', 'Asked about above; not read until you say'),
} as const

/** The question about a column. */
export function question(
  header: string,
  letter: string,
  candidates: readonly FieldKey[],
  twins: readonly string[],
): Text {
  const what =
    header === ''
      ? text(`${letter}列（没有表头）`, `Column ${letter} (no header)`)
      : text(`${letter}列“${header}”`, `Column ${letter} "${header}"`)
  const zh = candidates.map((field) => titleOf(field).zh).join('、')
  const en = candidates.map((field) => titleOf(field).en).join(', ')
  if (twins.length > 0)
    return text(
      `${what.zh}与“${twins.join('”“')}”都像${zh}，哪一列是？`,
      `${what.en} and "${twins.join('", "')}" are alike: which of them is ${en}?`,
    )
  return candidates.length > 1
    ? text(`${what.zh}认不准：是${zh}，还是别的？`, `${what.en} is not certain: ${en}, or something else?`)
    : text(`${what.zh}像${zh}，但不能肯定，是吗？`, `${what.en} is like ${en}, but not certainly so: is it?`)
}

const percent = (share: number): string => `${Math.round(share * 100)}%`
function cellsLike(field: FieldKey, evidence: Evidence): Text | null {
  const { type } = fields[field]
  const share =
    type === 'phone'
      ? Math.max(evidence.share('mobile'), evidence.share('digits'))
      : type === 'date' || type === 'time' || type === 'flag'
        ? evidence.share(type)
        : isPerson(field)
          ? evidence.share('name')
          : 0
  if (share < 0.5) return null
  const [zh, en] = kinds[type === 'phone' || type === 'date' || type === 'time' || type === 'flag' ? type : 'name']
  return text(`${percent(share)}的单元格是${zh}`, `${percent(share)} of its cells are ${en}`)
}
const kinds = {
  phone: ['电话号码', 'phone numbers'],
  date: ['日期', 'dates'],
  time: ['时间', 'times'],
  flag: ['“是”或“否”', 'yes or no'],
  name: ['姓名', 'names'],
} as const
