import { dealerMonth, type DealerMonth, type DefectCode, type Planted } from '.'

// prettier-ignore
const defects: readonly DefectCode[] = [
  'ST11', 'ST12', 'FL01', 'FL03', 'FL06', 'FL09', 'RG01', 'DF01', 'DF02', 'DF03',
  'DF05', 'DF07', 'DF09', 'DF10', 'DF15', 'DF18', 'DF22', 'DF24', 'DF27', 'DF31',
]

/** The month that the sample workbook shows: three consultants, 60 cards, 150 visits, 25 losses, twenty kinds of defects. */
export const sampleMonth = (): DealerMonth => dealerMonth({ seed: 14, cards: 62, losses: 29, defects })

/** What the sample's reader is told: each defect with its cell, and what only looks like one. */
export function sampleReadme({ planted, innocent, draft, size, forms }: DealerMonth): string {
  const place = ({ sheet, row }: Planted): number => forms.findIndex(({ name }) => name === sheet) * 1e6 + row
  const order = [...planted].sort((one, other) => place(one) - place(other))
  const rows = order.map(({ code, sheet, cell, note }) => `| ${code} | ${sheet} | ${cell} | ${note} |`)
  const causes = innocent.map(({ description, places }) => {
    const where = places.map(({ sheet, row }) => `${sheet}第${row}行`).join('、')
    return `- ${description}（${where}）`
  })
  const counts = `${draft.visits.length}批来店、${draft.cards.length}张意向客户管理卡、${draft.losses.length}行流失记录`
  return `# 示例报表

[\`sample.xlsx\`](sample.xlsx)：一家店2026年3月的来店登记表、来店统计表、意向客户管理卡台账和流失分析表，${size.consultants}位销售顾问，${counts}。
人名和电话都是编造的。四张表互相对得上，只有下面这些地方是有意写错的；用来试一试检查、填充指标和生成汇总。

One dealer's March 2026: traffic log, statistics, prospect cards and loss table of ${size.consultants} consultants. Everybody in it is invented.
The four forms agree with each other but for the planted defects below. \`npm run sample\` writes this folder again, byte for byte.

## 有意写错的地方 · Planted defects

| 规则 Rule | 工作表 Sheet | 单元格 Cell | 写错了什么 What is wrong |
| --- | --- | --- | --- |
${rows.join('\n')}

## 看着像错，其实没错 · Innocent causes

${causes.join('\n')}
`
}
