import { text, type Text } from '../model/text'

/** What the tab of what is written says; fetched with it. */
export const writeStrings = {
  fillKpis: text('填充指标', 'Fill in KPIs'),
  fillKpisBody: text(
    '补全停留时间等计算列，写“指标”和“诊断”两张表，公式和结果都在；有销售目标表的，另写“目标分解”。',
    'Completes computed columns such as dwell time, and writes sheets of KPIs and of diagnoses with live formulas; targets, too, where a target sheet is there.',
  ),
  makeSummary: text('生成汇总', 'Make the summary'),
  makeSummaryBody: text(
    '有哪些表就汇总哪些：战败原因、级别、去向、区域，售后流失，推荐和分级。每项一张表可直接打印，多数另有一张可以拖动、筛选的数据透视表。',
    'Whatever the sheets allow: loss reasons, levels, destinations, districts; after-sales churn; referrals and tiers. Each gets a sheet ready to print, and most a PivotTable to drag and filter.',
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
