import type { Edit } from '../model/edit'
import type { Report } from '../model/report'
import { text, type Text } from '../model/text'
import { done } from './sentences'
import type { Notice } from './state'

const puts = (edits: readonly Edit[]): boolean => edits.some(({ kind }) => kind === 'put-sheet')

/** Each reason once, as one sentence's end. */
function listed(reasons: readonly Text[]): Text {
  const once = [...new Map(reasons.map((reason) => [reason.zh, reason])).values()]
  return text(once.map(({ zh }) => zh).join('；'), once.map(({ en }) => en).join('; '))
}

/** A formula counts no text date: said at once, for the figures look finished. */
function filled(figures: Report['figures']): Notice {
  const partial = figures.filter(({ grain, note }) => grain === 'store' && note !== null).length
  return partial === 0
    ? done('指标已填好。', 'The KPIs are filled in.')
    : done(
        `指标已填好，但有${partial}项公式看不全：表里有文本日期等写法，见“说明”列。先改正它们，再填一次。`,
        `The KPIs are filled in, but formulas do not see everything for ${partial}: some dates are text, see the notes. Fix them and fill in again.`,
      )
}

/** What was filled in, or why there are no figures. */
export function kpisNotice({ context, figures }: Report, edits: readonly Edit[]): Notice {
  if (puts(edits)) return filled(figures)
  const lacking = figures.flatMap(({ value, reason }) => (value === null && reason ? [reason] : []))
  const why =
    context.month === null
      ? text('看不出是哪个月，请先在上方指定月份', 'the month is unknown, so choose it above first')
      : lacking.length > 0
        ? listed(lacking)
        : text('没有认出可以统计的表', 'no form was found to count on')
  return edits.length > 0
    ? done(
        `计算列已填好；没有生成指标表：${why.zh}。`,
        `The columns are filled in, but there is no KPI sheet: ${why.en}.`,
      )
    : { kind: 'refused', text: text(`没有填充指标：${why.zh}。`, `No KPIs were filled in: ${why.en}.`) }
}

/** That the list of these customers is written, or that there is nobody to call. */
export function callListNotice({ catalog }: Report, edits: readonly Edit[], list: string): Notice {
  const { zh, en } = catalog.callLists?.find(({ id }) => id === list)?.title ?? text('名单', 'list')
  return puts(edits)
    ? done(`${zh}已写好，以前填的内容都在。`, `The ${en} is written; what was filled in before is kept.`)
    : {
        kind: 'refused',
        text: text(
          `没有可以列成${zh}的客户：缺少有客户姓名的明细，或一个也没有。`,
          `Nobody to put on the ${en}: no form names customers, or none of them belongs to it.`,
        ),
      }
}

/** That the lists to hand out are written, or that nobody has anything to do. */
export function handOutsNotice(_: Report, edits: readonly Edit[]): Notice {
  const count = edits.filter(({ kind }) => kind === 'put-sheet').length
  return count > 0
    ? done(
        `写好了${count}张待办表，可以直接打印；以前在上面写的内容都在。`,
        `Lists to hand out are written: ${count}. They are ready to print; what was written on them is kept.`,
      )
    : {
        kind: 'refused',
        text: text('没有要发的问题，所以没有写待办表。', 'Nobody has anything to do, so no list was written.'),
      }
}

/** Which summaries were made, or why not. */
export function summariesNotice({ summaries, catalog }: Report, edits: readonly Edit[]): Notice {
  const hasForm = summaries.some(({ noForm }) => !noForm)
  // Of forms that the workbook has nothing of nobody expects a summary; where it has none of them, it is said once.
  const expected = hasForm ? summaries.filter(({ noForm }) => !noForm) : summaries.slice(0, 1)
  const lacking = expected.flatMap(({ summary, reason }) => {
    const title = catalog.summaries.find(({ id }) => id === summary)?.title
    if (!reason || !title) return []
    return [hasForm ? text(`${title.zh}：${reason.zh}`, `${title.en}: ${reason.en}`) : reason]
  })
  if (lacking.length === 0) return done('汇总表已生成。', 'The summary is ready.')
  const why = listed(lacking)
  return puts(edits)
    ? done(`汇总表已生成；没有做的，${why.zh}。`, `The summaries are ready; not made: ${why.en}.`)
    : { kind: 'refused', text: text(`没有生成汇总表。${why.zh}。`, `No summary was made. ${why.en}.`) }
}
