import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { csv } from '../../src/cli/csv'
import { textTable } from '../../src/cli/text-table'
import { workbookOf } from '../support/workbook'
import { Desk, jsonOf, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())
const month = dealerMonth({ cards: 40, visits: 90, losses: 12 })
const file = desk.put('三月.xlsx', xlsxOf(month))

interface FigureJson {
  readonly kpi: string
  readonly variant: string
  readonly grain: string
  readonly of: string
  readonly period: { readonly from: string; readonly to: string }
  readonly month: string
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number | null
  readonly reason: { readonly zh: string } | null
}

describe('kpi', () => {
  test('the customer stock balance adds up, of the store and of each consultant', async () => {
    const ran = await sanbiao('kpi', file, '--id', 'prospect-balance', '--format', 'json')
    const lines = jsonOf(ran) as { readonly variant: string; readonly of: string; readonly value: number }[]
    const valueOf = (variant: string, of: string): number =>
      lines.find((one) => one.variant === variant && one.of === of)?.value ?? Number.NaN
    const names = new Set(lines.map(({ of }) => of))
    expect(names.size).toBeGreaterThan(2)
    for (const of of names) {
      const comes = ['opening', 'added', 'reactivated', 'in'].map((variant) => valueOf(variant, of))
      const goes = ['ordered', 'lost', 'lostContact', 'dormant', 'out'].map((variant) => valueOf(variant, of))
      const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0)
      expect(valueOf('due', of)).toBe(sum(comes) - sum(goes))
    }
    const shown = await sanbiao('kpi', file, '--id', 'prospect-balance')
    expect(shown.out).toContain('客户进销存')
    expect(shown.out).toContain('月末应在跟')
  })
  test('JSON: the store and each consultant, with period and base', async () => {
    const ran = await sanbiao('kpi', file, '--format', 'json')
    const figures = jsonOf<readonly FigureJson[]>(ran)
    expect(ran.code).toBe(0)
    const visits = figures.find(({ kpi, grain }) => kpi === 'showroom-visits' && grain === 'store')
    expect(visits).toMatchObject({ value: 90, month: '2026-03', period: { from: '2026-03-01', to: '2026-03-31' } })
    const byConsultant = figures.filter(
      ({ kpi, variant, grain }) => kpi === 'showroom-visits' && variant === visits?.variant && grain === 'consultant',
    )
    expect(byConsultant.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(90)
    for (const { value, denominator, numerator, reason } of figures) {
      if (denominator === 0) expect([value, typeof reason?.zh]).toEqual([null, 'string'])
      else if (denominator !== null) expect(value).toBeCloseTo(numerator / denominator, 12)
    }
    expect(Object.keys(figures[0]!)).toEqual([
      'kpi',
      'variant',
      'grain',
      'of',
      'period',
      'month',
      'unit',
      'value',
      'numerator',
      'denominator',
      'counts',
      'base',
      'reason',
    ])
  })

  test('text and CSV say the same', async () => {
    const { out } = await sanbiao('kpi', file)
    expect(out).toMatch(/全店 .*2026-03/)
    const sheet = await sanbiao('kpi', file, '--format', 'csv', '--lang', 'en')
    expect(sheet.out.startsWith('\ufeffKPI,Variant,Consultant')).toBe(true)
    // What no form tells is a line each there, and one for each reason here.
    const lacking = sheet.out.split('\r\n').filter((line) => /has no|has nothing in/.test(line))
    const reasons = out.split('\n').filter((line) => line.includes('，没有算：'))
    expect(reasons.length).toBeGreaterThan(3)
    expect(reasons.join('')).toContain('工作簿里没有来电客户登记表，没有算：来电批次、初次来电批次')
    expect(sheet.out.trimEnd().split('\r\n').length - lacking.length).toBe(
      out.trimEnd().split('\n').length - reasons.length,
    )
  })

  test('by week and by day: the periods add up to the month', async () => {
    for (const grain of ['week', 'day']) {
      const ran = await sanbiao('kpi', file, '--by', grain, '--id', 'showroom-visits', '--format', 'json')
      const figures = jsonOf<readonly FigureJson[]>(ran)
      expect(new Set(figures.map(({ kpi }) => kpi))).toEqual(new Set(['showroom-visits']))
      const all = figures.filter((figure) => figure.variant === 'all' && figure.grain === 'store')
      expect(all.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(90)
      expect(all.map(({ period }) => period.from)).toEqual(all.map(({ period }) => period.from).toSorted())
      expect([all[0]?.period.from, all.at(-1)?.period.to]).toEqual(['2026-03-01', '2026-03-31'])
    }
    const { out } = await sanbiao('kpi', file, '--by', 'week', '--id', 'showroom-visits')
    expect(out).toMatch(/全店 .*2026-03-02~2026-03-08/)
    expect(await sanbiao('kpi', file, '--by', 'year')).toMatchObject({ code: 2 })
  })

  test('a month that nobody can tell is asked for', async () => {
    const unknown = desk.put('x.xlsx', workbookOf({ 说明: [['没有表']] }))
    const ran = await sanbiao('kpi', unknown)
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('--month')
  })
})

describe('summary', () => {
  test('JSON: cells add up to the total', async () => {
    const summary = jsonOf<{
      readonly id: string
      readonly rows: readonly string[]
      readonly columns: readonly string[]
      readonly measures: readonly string[]
      readonly cells: readonly { readonly count: number }[]
      readonly total: number
    }>(await sanbiao('summary', file, '--format', 'json', '--id', 'Loss-Reason-By-Series'))
    expect(summary.id).toBe('loss-reason-by-series')
    expect(summary.total).toBe(12)
    expect(summary.cells.reduce((sum, { count }) => sum + count, 0)).toBe(12)
    expect(Object.keys(summary.cells[0]!).slice(-summary.measures.length)).toEqual(summary.measures)
  })

  test('text: a table with totals', async () => {
    const { out } = await sanbiao('summary', file)
    expect(out).toMatch(/合计.* 12 +100\.0%\n/)
    expect((await sanbiao('summary', file, '--format', 'csv')).out).toContain('\r\n')
  })
})

describe('summaries of a month', () => {
  test('JSON: one object each, with totals, groups, what was read, and no names of customers', async () => {
    const all = jsonOf<readonly Record<string, unknown>[]>(await sanbiao('summary', file, '--format', 'json'))
    expect(all.map(({ id }) => id)).toEqual([
      'loss-reason-by-series',
      'loss-reason-by-consultant',
      'loss-level-by-kind',
      'loss-destination',
      'loss-by-region-and-source',
    ])
    for (const { read, counted, left, rowTotals, rows } of all as readonly {
      readonly read: number
      readonly counted: number
      readonly left: Readonly<Record<string, number>>
      readonly rows: readonly string[]
      readonly rowTotals: readonly { readonly count: number }[]
    }[]) {
      expect(counted + Object.values(left).reduce((sum, one) => sum + one, 0)).toBe(read)
      expect(rowTotals).toHaveLength(rows.length)
    }
    expect(JSON.stringify(all)).not.toMatch(/1380000\d{4}/)
  })

  test('CSV: every total stands in it, under the summary’s title where there are several', async () => {
    const { out } = await sanbiao('summary', file, '--format', 'csv')
    expect(out).toContain('战败区域汇总（区域×信息来源）\r\n信息来源,区域,数量,卡数,比率,占比\r\n')
    const one = (await sanbiao('summary', file, '--format', 'csv', '--id', 'loss-reason-by-series')).out
    expect(one.startsWith('\ufeff车型系列,战败原因,数量,占比,排名\r\n')).toBe(true)
    expect(one.trimEnd().split('\r\n').at(-1)).toBe('合计,合计,12,1,')
  })
})

describe('CSV', () => {
  test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x', ' =1'])(
    '%j is no formula',
    (value) => {
      expect(csv([[value]]).replace(/^\ufeff"?/, '')).toMatch(/^'/)
    },
  )

  test('quotes what would break a row, and leaves numbers numbers', () => {
    expect(csv([['a,b', 'say "hi"', -1.5, null]])).toBe('\ufeff"a,b","say ""hi""",-1.5,\r\n')
  })
})

test('columns of Chinese and Latin words stand below each other', () => {
  expect(
    textTable([
      ['指标', '1'],
      ['KPI', '20.5%'],
    ]),
  ).toBe('指标      1\nKPI   20.5%\n')
})
