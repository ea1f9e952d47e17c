import type { Figure } from '../../model/kpi'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { printedOf, type Printed } from '../facts/printed-figures'
import { figureNamed, type NamedFigure } from '../facts/kpi-names'
import { isMonthly, isStore, personOf } from '../facts/kpi-scope'

/** What the sheets come to for a KPI by one of its bases. */
interface Counted {
  readonly value: number
  readonly isShare: boolean
  readonly told: Data
}
const wholeStore = text('全店', 'The store')

/**
 * A name that says no base is right by any of the KPI's own. Losses have a rule of their own, which knows the ways they are counted;
 * and where each consultant keeps a sheet of his own, one may not be at hand: nothing is then said of the store.
 */
export default workbookRule({
  code: 'KP15',
  id: 'kpi-differs-from-sheets',
  severity: 'warning',
  title: text('KPI表与明细不符', 'KPI sheet differs from the detail sheets'),
  why: text(
    '报上去的数和自己的登记表、管理卡对不上，检核时一查就露馅，也没法按它改进',
    'A figure that one’s own logs and cards do not bear out falls at the first audit, and nothing can be improved by it',
  ),
  messages: {
    rate: text(
      '{scope}{kpi}填{a}，按“{base}”重算是{b}（{over}/{under}），请核对',
      '{scope}, {kpi}: the sheet says {a}; recomputed by “{base}” it is {b} ({over}/{under}): please check',
    ),
    count: text(
      '{scope}{kpi}填{a}，按明细表数“{base}”是{b}，请核对',
      '{scope}, {kpi}: the sheet says {a}; counted on the detail sheets, “{base}” is {b}: please check',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'kpi-sheet': [{ kpiName: '留档率', kpiScope: '店', kpiTarget: 0.7, kpiActual: 0.9 }],
          'showroom-traffic-log': [
            { visitDate: '2026-03-05', arrivalTime: 0.4, visitKind: '首次', captured: '是', consultant: '李静' },
            { visitDate: '2026-03-06', arrivalTime: 0.4, visitKind: '首次', captured: '否', consultant: '李静' },
          ],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'kpi-sheet': [{ kpiName: '留档率', kpiScope: '店', kpiTarget: 0.7, kpiActual: 0.5 }],
          'showroom-traffic-log': [
            { visitDate: '2026-03-05', arrivalTime: 0.4, visitKind: '首次', captured: '是', consultant: '李静' },
            { visitDate: '2026-03-06', arrivalTime: 0.4, visitKind: '首次', captured: '否', consultant: '李静' },
          ],
        },
      },
    ],
  },
  needsMonth: true,
  reads: {
    sheets: { template: 'kpi-sheet', fields: ['kpiName', 'kpiActual'], optional: ['kpiScope', 'kpiPeriod'] },
  },
  reckons: true,
  *check({ sheets }, _, reckoning) {
    const isParted = reckoning.tables.some(
      ({ columns, stated, template }) =>
        stated.consultant !== undefined && !columns.consultant && template.id !== 'kpi-sheet',
    )
    for (const view of sheets) {
      const { month } = view
      if (month === null) continue
      const figures = reckoning.figures(month)
      const people = [...new Set(figures.flatMap(({ of }) => (of === '' ? [] : [of])))]
      const { kpiName, kpiScope, kpiPeriod, kpiActual } = view.values
      for (let row = 0; row < view.height; row++) {
        const name = kpiName.at(row)
        const printed = printedOf(view.cells('kpiActual')?.at(row) ?? null, kpiActual.at(row))
        if (name === null || printed === null || !isMonthly(kpiPeriod?.at(row) ?? null)) continue
        const scope = kpiScope?.at(row) ?? null
        const of = personOf(scope, view.table.stated.consultant, people)
        const named = figureNamed(name, reckoning.kpis)
        if (!named || of === null || (of === '' && isParted) || isLossCount(name, named)) continue
        const counted = countedBy(named, of, figures)
        const [first] = counted
        if (!first || counted.some((one) => fits(printed, one))) continue
        const whose = of === '' ? wholeStore : of
        const data: Data = { scope: isStore(scope) ? whose : scope, kpi: name, a: printed.shown, ...first.told }
        const message = named.side === 'rate' ? 'rate' : 'count'
        yield { in: view, row, field: 'kpiActual', message, data, subject: `${month} ${of} ${name}` }
      }
    }
  },
})

const isLossCount = (name: string, { side }: NamedFigure): boolean => side !== 'rate' && /战败|失控/u.test(name)

/** By every base that the name allows, the default first; none where nothing of the month is at hand. */
function countedBy(
  { kpi, variant, side, anyBase }: NamedFigure,
  of: string,
  figures: readonly Figure[],
): readonly Counted[] {
  const allowed = anyBase ? kpi.variants : [variant]
  const counted = allowed.flatMap(({ id, title, counts, base }): readonly Counted[] => {
    const figure = figures.find((some) => some.kpi === kpi.id && some.variant === id && some.of === of)
    if (!figure) return []
    const { value, numerator, denominator, unit } = figure
    if (side !== 'rate') {
      const count = side === 'denominator' ? denominator : denominator === null ? value : numerator
      const told = (side === 'denominator' ? base : counts) ?? title
      return count ? [{ value: count, isShare: false, told: { base: told, b: count } }] : []
    }
    if (value === null || !denominator) return []
    const isShare = unit === 'percent'
    const b = isShare ? `${(value * 100).toFixed(1)}%` : String(Number(value.toFixed(2)))
    const told = { base: title, b, over: numerator, under: denominator }
    return [{ value, isShare, told }]
  })
  // A base that another form lacks must not stand in for the one that the name means.
  return counted.length > 0 && figures.some(isDefault(kpi.id, variant.id, of)) ? counted : []
}
const isDefault =
  (kpi: string, variant: string, of: string) =>
  (figure: Figure): boolean =>
    figure.kpi === kpi &&
    figure.variant === variant &&
    figure.of === of &&
    (figure.value !== null || figure.denominator === null)

/** To half of the last digit printed; a share may be written in points. */
function fits({ number, digits, isPoints }: Printed, { value, isShare }: Counted): boolean {
  const within = (expected: number, digitsOf: number): boolean =>
    Math.abs(number - expected) <= 0.5 * 10 ** -digitsOf + 1e-9
  if (!isShare) return within(value, digits)
  return within(value * 100, digits) || (!isPoints && within(value, Math.max(2, digits)))
}
