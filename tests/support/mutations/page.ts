import type { Tally } from './measure'

export const bars = { rightOrAsked: 0.99, right: 0.95 } as const

const percent = (count: number, of: number): string => `${((100 * count) / Math.max(1, of)).toFixed(2)}%`

/** One line of the table. */
export const rowOf = ({ template, sheets, columns, right, asked, missed, wrong }: Tally): string =>
  `| ${template.title.zh} | \`${template.id}\` | ${sheets} | ${columns} | ${percent(right, columns)} | ${percent(asked, columns)} | ${percent(missed, columns)} | ${wrong} |`

/** The committed table. */
export function pageOf(tallies: readonly Tally[]): string {
  const sum = (count: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + count(tally), 0)
  const columns = sum((tally) => tally.columns)
  return [
    '<!-- npm run recognition -->',
    '',
    '# 识别的检验 / How recognition is tried',
    '',
    '每种表先按规定的样子写一张（数据全是编的），再随机改动，一次至少三种：表头分层、合并、挪列、加列、空行、合计、分页重复表头、并排的块、文字日期、杂项、改名（一半改成表里没有的写法：单位、括号、漏字、颠倒、繁体、断行）、表头写错的电话列。每一列的结果是四种之一：认对、提问、没认（也没问）、认错。',
    '',
    'Every form is written as prescribed (all data invented) and changed at random, at least three kinds at once. Each column is then read rightly, asked about, left out in silence, or read wrongly.',
    '',
    `要求 / Bars：认错 0 列；认对或提问至少 ${bars.rightOrAsked * 100}%；不问就认对至少 ${bars.right * 100}%。`,
    '',
    '| 表 / Form | id | 张 / Sheets | 列 / Columns | 认对 / Right | 提问 / Asked | 没认 / Missed | 认错 / Wrong |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...tallies.map(rowOf),
    `| 合计 / All | | ${sum(({ sheets }) => sheets)} | ${columns} | ${percent(
      sum(({ right }) => right),
      columns,
    )} | ${percent(
      sum(({ asked }) => asked),
      columns,
    )} | ${percent(
      sum(({ missed }) => missed),
      columns,
    )} | ${sum(({ wrong }) => wrong)} |`,
    '',
  ].join('\n')
}
