import { daysOf, isoDay, monthOf } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { personIndex } from '../facts/person-index'
import { consultantAt, customerAt } from '../facts/prospects'
import { whereRejected } from '../facts/rejected-losses'
import { placeIn, rowAt, tableRows, tablesOf } from '../facts/table-rows'

const person = ['customerName', 'phone', 'consultant'] as const
const endingWord = /^F\d?$|^L$|战败|失控|失联|流失|输单/iu
const endingNote = /战败|失控|失联|流失|放弃|退订|不买|买了|订了|已购|已买|联系不上|\bF\d?\b/iu
/** The report of the loss may be written on the day before or in the two days after. */
const AROUND: readonly [before: number, after: number] = [1, 2]

/**
 * The log's result can be put right today: an error, from the month's end on where it is blank. A report is of its day: a warning, and
 * only where the consultant wrote one on the very day.
 */
export default workbookRule({
  code: 'DF36',
  id: 'loss-not-in-follow-up',
  severity: 'error',
  title: text('接触表、日报未体现战败', 'Loss not shown in log or report'),
  why: text(
    '流失表写了战败，接触状况表还在跟、日报一字未提：月末留存会多数一位，下个月还要为他做计划',
    'Lost in the loss table, still open in the follow-up log and not a word in the daily report: he is carried over and planned for next month',
  ),
  messages: {
    blank: text(
      '{name}{date}已战败，接触状况表没有写结果，请补写“{kind}”',
      '{name} was lost on {date}, but the follow-up log has no result: please write {kind}',
    ),
    open: text(
      '{name}{date}已战败，接触状况表的结果还是“{v}”，请改为“{kind}”',
      '{name} was lost on {date}, but the follow-up log still says “{v}”: please make it {kind}',
    ),
    report: text(
      '{name}{date}战败，{consultant}当天的日报里没有体现，请核对',
      '{name} was lost on {date}, but the daily report of {consultant} does not show it: please check',
    ),
  },
  severities: { report: 'warning' },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-25', lossReason: '买了哈弗H6' },
          ],
          'follow-up-log': [
            { carriedOver: '上月留存', customerName: '陈立', phone: '13800000001', source: '来店', status: '在跟' },
          ],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-25', lossReason: '买了哈弗H6' },
          ],
          'follow-up-log': [
            { carriedOver: '上月留存', customerName: '陈立', phone: '13800000001', source: '来店', status: '战败' },
          ],
        },
      },
    ],
  },
  reads: {
    losses: {
      template: 'loss-analysis',
      fields: ['customerName', 'lossDate'],
      optional: [...person, 'lossKind', 'managerCallBack'],
    },
    logs: {
      template: 'follow-up-log',
      fields: ['customerName', 'status'],
      optional: [...person, 'lossDate'],
      dispensable: true,
    },
    contacts: {
      template: 'contact-log',
      fields: ['contactDate', 'contactMark'],
      optional: person,
      dispensable: true,
    },
    reports: {
      template: 'daily-report',
      fields: ['reportDate', 'customerName'],
      optional: [...person, 'level', 'contactNote', 'remark'],
      dispensable: true,
    },
  },
  *check({ losses, logs, contacts, reports }, { asOf }) {
    if (tableRows(tablesOf([...logs, ...contacts, ...reports])).length === 0) return
    const log = personIndex(tablesOf(logs))
    const marks = personIndex(tablesOf(contacts))
    const report = personIndex(tablesOf(reports))
    const written = new Set<string>()
    for (const { table, height, values } of reports) {
      for (let row = 0; row < height; row++) {
        const consultant = consultantAt(table, row)
        const day = values.reportDate.at(row)
        if (consultant !== null && day !== null) written.add(`${day} ${consultant}`)
      }
    }
    for (const view of losses) {
      const isRejected = whereRejected(view.table)
      for (let row = 0; row < view.height; row++) {
        const lost = view.values.lossDate.at(row)
        const kind = view.values.lossKind?.at(row) ?? '战败'
        // An undecided customer may well be followed up.
        if (lost === null || kind === '准战败' || isRejected(row)) continue
        const name = customerAt(view.table, row)
        const date = isoDay(lost)
        const related = [{ in: view, row, field: 'lossDate' as const }]
        const isMarked = marks.of(view.table, row).some((entry) => {
          const { table, row: at } = rowAt(marks.rows, entry)
          return endingWord.test(contacts[table]?.values.contactMark.at(at)?.trim() ?? '')
        })
        for (const entry of log.of(view.table, row)) {
          const place = placeIn(log.rows, logs, entry)
          const { status, lossDate } = place.in.values
          const word = status.at(place.row)
          if (isMarked || (place.in.month !== null && place.in.month !== monthOf(lost))) continue
          if ((lossDate?.at(place.row) ?? null) !== null || (word !== null && word !== '在跟')) continue
          const v = place.in.cells('status')?.at(place.row) ?? null
          // A month's results are written at its end.
          if (v === null && asOf < daysOf(monthOf(lost)).last) continue
          if (v !== null && word === null) continue
          const data: Data = { name, date, kind, ...(v !== null && { v: String(v) }) }
          yield { ...place, field: 'status', message: v === null ? 'blank' : 'open', data, related }
        }
        const consultant = consultantAt(view.table, row)
        if (consultant === null || !written.has(`${lost} ${consultant}`)) continue
        const isShown = report.of(view.table, row).some((entry) => {
          const { in: day, row: at } = placeIn(report.rows, reports, entry)
          const on = day.values.reportDate.at(at)
          if (on === null || on < lost - AROUND[0] || on > lost + AROUND[1]) return false
          const level = String(day.cells('level')?.at(at) ?? '').trim()
          const note = `${day.values.contactNote?.at(at) ?? ''}${day.values.remark?.at(at) ?? ''}`
          return endingWord.test(level) || endingNote.test(note)
        })
        if (isShown) continue
        const data: Data = { name, date, consultant: view.values.consultant?.at(row) ?? consultant }
        yield { in: view, row, field: 'lossDate', message: 'report', data }
      }
    }
  },
})
