import type { Rule } from '../../src/model/rule'
import { isPassed, PLANTINGS, type Tally } from './tally'

export interface Tried {
  readonly months: number
  readonly tallies: readonly { readonly rule: Rule; readonly tally: Tally }[]
}

export const rowOf = (rule: Rule, tally: Tally): string => {
  const { alarms, remarks, looked, planted, found, written, atCell, inRow } = tally
  const second = written === 0 ? ['', ''] : [`${atCell}/${written}`, `${inRow}/${written}`]
  const cells = [
    rule.code,
    rule.title.zh,
    `\`${rule.id}\``,
    looked,
    alarms.length,
    remarks || '',
    `${found}/${planted}`,
    ...second,
  ]
  return `| ${[...cells, isPassed(tally) ? '' : '✗'].join(' | ')} |`
}

/** The committed table. */
export function pageOf({ months, tallies }: Tried): string {
  const sum = (count: (tally: Tally) => number): number => tallies.reduce((all, { tally }) => all + count(tally), 0)
  const written = sum((tally) => tally.written)
  const totals = [
    '合计 / All',
    '',
    `${tallies.length}`,
    '',
    sum(({ alarms }) => alarms.length),
    sum(({ remarks }) => remarks),
    `${sum(({ found }) => found)}/${sum(({ planted }) => planted)}`,
    `${sum(({ atCell }) => atCell)}/${written}`,
    `${sum(({ inRow }) => inRow)}/${written}`,
    '',
  ]
  return [
    '<!-- npm run quality -->',
    '',
    '# 规则的检验 / How the rules are tried',
    '',
    `没有差错的月份：${months}个月的工作簿由openpyxl写成.xlsx，所有要检查的表都在里面，还放进了各种看着像差错、其实正常的情形（一家人共用电话、上月战败补登、原因写成两行……）。任何一条规则都不该在这些月份里说话。“查过”是这条规则能查的月份数。有些正常情形，规则说明本身就要求提一句（只有称呼的客户、受保护的表、打印后签字……）：这些提示由月份的作者事先写明，另列在“应有提示”里。`,
    '',
    `第一组：在随机抽取的月份里随机找地方植入一处差错，每条规则${PLANTINGS}处，各不相同，必须在预定的单元格上查出来。第二组：由只读过规则说明、没有看过规则代码的人在写文件之前植入，写成.xlsx再打开；“格”是在那个单元格上查出，“行”是在那一行上查出。核对指标的规则（KP）由它们自己的测试检验，不在此列。`,
    '',
    `Clean months: ${months} workbooks written to .xlsx by openpyxl, with every form that is checked and the documented innocent causes in them; no rule may find anything there. Of some of these the rules' description itself asks for an info (a form of address for a name, a protected sheet, signed after printing): the author of the months names them beforehand, and they are counted apart. First set: ${PLANTINGS} different defects for every rule, each planted at a random place of a month drawn at random, to be found at the very cell. Second set: planted before the file is written, by who has read the rules but not their code; found at the cell, or in its row. Rules that check figures (KP) are tried by tests of their own and not listed.`,
    '',
    '| 规则 / Rule | 名称 / Title | id | 查过 / Looked | 误报 / Alarms | 应有提示 / Infos due | 第一组 / First set | 第二组：格 / Second: cell | 行 / Row | |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...tallies.map(({ rule, tally }) => rowOf(rule, tally)),
    `| ${totals.join(' | ')} |`,
    '',
  ].join('\n')
}
