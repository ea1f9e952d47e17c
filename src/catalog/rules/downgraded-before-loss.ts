import { monthOf } from '../../model/month'
import { workbookRule, type Place } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { isWarmer, levelHistories } from '../facts/level-history'
import { consultantAt, listNames } from '../facts/prospects'
import { tablesOf } from '../facts/table-rows'

const MAX_RELATED = 50
const person = ['customerName', 'phone', 'consultant'] as const

/** Once is judgement; three times in a consultant's month is a question about how levels are judged. */
export default workbookRule({
  code: 'DF35',
  id: 'downgraded-before-loss',
  severity: 'warning',
  title: text('战败前集中降级', 'Downgraded shortly before the loss'),
  why: text(
    '临战败才降到B、C级，高级别的丢失就不见了：真正该追问的客户没有人追问',
    'Downgraded to B or C just before the loss, the losses of hot prospects vanish and nobody examines them',
  ),
  messages: {
    downgraded: text(
      '{consultant}{month}有{n}位客户（{names}）在战败前{d}天内由高级别降为B级或C级，请回看降级依据',
      '{consultant} downgraded {n} customers ({names}) to B or C within {d} days before their loss in {month}: please review on what grounds',
    ),
  },
  source: ['inferred'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [1, 2, 3].map((index) => ({
            customerName: `客户${index}`,
            phone: `1380000000${index}`,
            lossDate: '2026-03-25',
            lossReason: '买了哈弗H6',
            consultant: '周敏',
          })),
          'daily-report': [1, 2, 3].map((index) => ({
            reportDate: '2026-03-23',
            customerName: `客户${index}`,
            phone: `1380000000${index}`,
            contactPurpose: '促进',
            previousLevel: 'H',
            level: 'C',
            contactNote: '电话回访',
            consultant: '周敏',
          })),
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [
            {
              customerName: '客户1',
              phone: '13800000001',
              lossDate: '2026-03-25',
              lossReason: '买了哈弗H6',
              consultant: '周敏',
            },
          ],
          'daily-report': [
            {
              reportDate: '2026-03-23',
              customerName: '客户1',
              phone: '13800000001',
              contactPurpose: '促进',
              previousLevel: 'H',
              level: 'C',
              contactNote: '电话回访',
              consultant: '周敏',
            },
          ],
        },
      },
    ],
  },
  reads: {
    losses: { template: 'loss-analysis', fields: ['lossDate', 'customerName'], optional: person },
    logs: {
      template: 'contact-log',
      fields: ['contactDate'],
      optional: [...person, 'level', 'previousLevel', 'contactMark'],
      dispensable: true,
    },
    reports: {
      template: 'daily-report',
      fields: ['reportDate', 'level'],
      optional: [...person, 'previousLevel'],
      dispensable: true,
    },
  },
  *check({ losses, logs, reports }, { settings, profile }) {
    if (logs.length + reports.length === 0) return
    const historyOf = levelHistories(tablesOf([...logs, ...reports]), profile)
    const groups = new Map<string, Place[]>()
    for (const view of losses) {
      for (let row = 0; row < view.height; row++) {
        const lost = view.values.lossDate.at(row)
        if (lost === null) continue
        const points = historyOf(view.table, row, lost)
        const changed = points.findLastIndex(({ level }, index) => index > 0 && points[index - 1]?.level !== level)
        const now = points[changed]
        const before = points[changed - 1]
        if (!now || !before || !isCool(now.level) || isCool(before.level) || !isWarmer(before.level, now.level))
          continue
        if (lost - now.day > settings.downgradeDays) continue
        const key = `${consultantAt(view.table, row) ?? ''} ${monthOf(lost)}`
        const places = groups.get(key)
        const place: Place = { in: view, row, field: 'lossDate' }
        if (places) places.push(place)
        else groups.set(key, [place])
      }
    }
    for (const [subject, places] of groups) {
      const [first, ...rest] = places
      if (!first || places.length < settings.downgradeMinRows) continue
      const { table } = first.in
      const names = places.map(({ in: { table: each }, row }) => each.columns.customerName?.values.at(row) ?? null)
      const data: Data = {
        consultant:
          table.columns.consultant?.values.at(first.row) ?? table.stated.consultant ?? text('本店', 'The store'),
        month: monthOf(table.columns.lossDate?.values.at(first.row) ?? 0),
        n: places.length,
        names: listNames(names),
        d: settings.downgradeDays,
      }
      const related = rest.slice(0, MAX_RELATED)
      yield { in: first.in, row: first.row, field: 'lossDate', message: 'downgraded', data, related, subject }
    }
  },
})

const isCool = (level: string): boolean => level === 'B' || level === 'C' || level === 'D'
