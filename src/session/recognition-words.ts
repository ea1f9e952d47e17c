import type { ColumnReading } from '../model/report'
import { text, type Text } from '../model/text'

/** How sure the reading of a sheet is, in words. */
export const sureness = (confidence: number): Text =>
  confidence >= 0.85
    ? text('把握大', 'sure')
    : confidence >= 0.65
      ? text('较有把握', 'fairly sure')
      : text('把握小', 'not sure')

/** What decided on a column, in a word. */
export const evidence: Readonly<Record<NonNullable<ColumnReading['by']>, Text>> = {
  header: text('按表头', 'by header'),
  near: text('表头相近', 'header alike'),
  content: text('按内容', 'by content'),
  layout: text('按排列方式', 'by layout'),
  mapping: text('您指定', 'as you said'),
}
