import { workbookRule } from '../../model/rule'
import { text } from '../../model/text'
import { isEmptyEntry } from '../facts/empty-entries'
import { lossForms } from '../facts/loss-forms'
import { personIndex } from '../facts/person-index'
import { whereRejected } from '../facts/rejected-losses'
import { tablesOf } from '../facts/table-rows'

const MAX_RELATED = 50

/** Only where the form has a place for the next contact (S001's 竞品客源). Whom nobody can reach, and whom the lead log has taken over, are left out. */
export default workbookRule({
  code: 'DF40',
  id: 'no-second-follow-up',
  severity: 'info',
  title: text('未进入战败二次跟踪', 'No second follow-up'),
  why: text(
    '战败客户还会换车、会介绍朋友，买的车不满意也会回头：三天内定好下次联系，才不会断线',
    'Lost customers buy again, send friends, or return in disappointment: a next contact fixed within three days keeps the line open',
  ),
  messages: {
    unplanned: text(
      '{n}位战败客户没有安排{d}天内的二次跟踪，请填下次联系日期或移交DCC',
      '{n} lost customers have no second follow-up within {d} days: write the next contact, or hand them to the DCC team',
    ),
  },
  source: ['S001', 'public'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '王芳', lossDate: '2026-03-02', lossReason: '买了博越', nextContactDate: '2026-03-04' },
            { customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6', nextContactDate: null },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6', nextContactDate: '2026-03-07' },
          ],
        },
      },
    ],
  },
  reads: {
    losses: {
      template: 'loss-analysis',
      fields: ['lossDate', 'nextContactDate'],
      optional: ['customerName', 'phone', 'consultant', 'lossKind', 'lossReason', 'managerCallBack'],
    },
    leads: { template: 'lead-log', fields: ['phone'], optional: ['customerName', 'consultant'], dispensable: true },
    pools: {
      template: 'loss-analysis',
      fields: ['customerName'],
      optional: ['phone', 'consultant'],
      dispensable: true,
      apart: true,
    },
  },
  *check({ losses: all, leads, pools: apart }, { settings, today }) {
    const losses = lossForms(all)
    const pools = [...apart, ...all.filter((view) => !losses.includes(view))]
    const taken = personIndex(tablesOf([...leads, ...pools]))
    for (const view of losses) {
      const { lossDate, nextContactDate, lossKind } = view.values
      const isRejected = whereRejected(view.table)
      const rows: number[] = []
      for (let row = 0; row < view.height; row++) {
        const lost = lossDate.at(row)
        if (lost === null || today - lost < settings.secondFollowUpDays || lossKind?.at(row) === '失控') continue
        if (isRejected(row)) continue
        const next = nextContactDate.at(row)
        if (next !== null && next - lost <= settings.secondFollowUpDays) continue
        if (isEmptyEntry(view.table, row) || taken.of(view.table, row).length > 0) continue
        rows.push(row)
      }
      const [row] = rows
      if (row === undefined) continue
      const related = rows
        .slice(1, MAX_RELATED)
        .map((other) => ({ in: view, row: other, field: 'nextContactDate' as const }))
      const data = { n: rows.length, d: settings.secondFollowUpDays }
      const place = { in: view, row, field: 'nextContactDate' } as const
      yield { ...place, message: 'unplanned', data, related, ...(rows.length > 1 && { subject: view.table.sheetName }) }
    }
  },
})
