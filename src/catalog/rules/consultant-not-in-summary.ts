import { workbookRule } from '../../model/rule'
import { text } from '../../model/text'
import { foldName } from '../../model/fold'
import { isNobody } from '../facts/nobody'
import { consultantAt, listNames } from '../facts/prospects'

const kpi = { kpiName: '来店批数', kpiPeriod: '2026-03', kpiTarget: 30, kpiActual: 20 } as const
const visit = { visitDate: '2026-03-05', arrivalTime: 0.4, visitKind: '首次', customerName: '陈立' } as const

/**
 * Only a sheet that lists several of the log's consultants is one by consultant; rows that nobody attended are nobody's, and whom the
 * roster lists as something else than a consultant (a manager who received a guest) needs no row.
 */
export default workbookRule({
  code: 'RG09',
  id: 'consultant-not-in-summary',
  severity: 'error',
  title: text('汇总缺少顾问', 'Consultant missing in the summary'),
  why: text(
    '汇总少了一位顾问，全店的数就少一块：各人的数加起来不等于全店',
    'A consultant missing in the summary takes a piece of the store’s figures: the persons no longer add up to it',
  ),
  messages: {
    missing: text(
      '汇总缺少顾问：{names}，差{n}批，请补上',
      'Consultants missing in the summary: {names}, {n} parties short; please add',
    ),
  },
  source: ['public'],
  examples: {
    bad: [
      {
        tables: {
          'kpi-sheet': ['周敏', '李静'].map((kpiScope) => ({ ...kpi, kpiScope })),
          'showroom-traffic-log': ['周敏', '李静', '何刚'].map((consultant) => ({ ...visit, consultant })),
        },
      },
    ],
    good: [
      {
        tables: {
          'kpi-sheet': ['周敏', '李静'].map((kpiScope) => ({ ...kpi, kpiScope })),
          'showroom-traffic-log': ['周敏', '李静'].map((consultant) => ({ ...visit, consultant })),
        },
      },
    ],
  },
  reads: {
    kpis: { template: 'kpi-sheet', fields: ['kpiScope'] },
    visits: { template: 'showroom-traffic-log', fields: ['consultant'] },
    staff: { template: 'roster', fields: ['rosterName', 'rosterRole'], dispensable: true },
  },
  *check({ kpis, visits, staff }, { settings }) {
    const others = new Set<string>()
    for (const { values } of staff)
      for (const row of values.rosterRole.rowsWhere((role) => !/顾问|销售员|业务员/.test(role)))
        others.add(foldName(values.rosterName.at(row) ?? ''))
    const parties = new Map<string, { n: number; readonly name: string }>()
    for (const view of visits) {
      for (let row = 0; row < view.height; row++) {
        const name = view.values.consultant.at(row) ?? consultantAt(view.table, row)
        if (name === null || isNobody(name)) continue
        const key = foldName(name)
        if (others.has(key)) continue
        const found = parties.get(key)
        if (found) found.n++
        else parties.set(key, { n: 1, name })
      }
    }
    for (const view of kpis) {
      const listed = new Set<string>()
      for (const row of view.values.kpiScope.rowsWhere(() => true))
        listed.add(foldName(view.values.kpiScope.at(row) ?? ''))
      const there = [...parties.keys()].filter((key) => listed.has(key))
      const missing = [...parties].filter(([key]) => !listed.has(key)).map(([, who]) => who)
      if (there.length < settings.summaryMinConsultants || missing.length === 0) continue
      const n = missing.reduce((sum, { n: own }) => sum + own, 0)
      const data = { names: listNames(missing.map(({ name }) => name)), n }
      yield { in: view, row: -1, field: 'kpiScope', message: 'missing', data, subject: view.table.sheetName }
    }
  },
})
