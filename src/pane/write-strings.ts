import { text, type Text } from '../model/text'

/** What the tab of what is written says; fetched with it. */
export const writeStrings = {
  fillKpis: text('填充指标', 'Fill in KPIs'),
  fillKpisBody: text(
    '补全停留时间等计算列，并写一张“指标”表，公式和结果都在。',
    'Completes computed columns such as dwell time, and writes a KPI sheet with live formulas.',
  ),
  makeSummary: text('生成汇总', 'Make the summary'),
  makeSummaryBody: text(
    '按车系汇总战败原因：一张可直接打印，一张是可以拖动、筛选的数据透视表。',
    'Loss reasons by series: one sheet ready to print, and one with a PivotTable to drag and filter.',
  ),
  writeProblems: text('写问题清单', 'Write the list of problems'),
  writeProblemsBody: text(
    '把问题写成一张表，每条都能点到原单元格。',
    'Puts the findings on a sheet, each linked to its cell.',
  ),
  clearMarks: text('清除标记', 'Clear the marks'),
  clearMarksBody: text('去掉单元格上的颜色标记。', 'Takes the colour marks off the cells.'),
  clean: text('全部清除', 'Remove everything'),
  cleanHint: text(
    '去掉三表助手写的列、表和标记，恢复原样。',
    'Removes the columns, sheets and marks that Sanbiao wrote.',
  ),
} as const satisfies Record<string, Text>

export type WriteString = keyof typeof writeStrings
