import type { Figure, FigureKpi } from '../../model/kpi'
import { workbookRule } from '../../model/rule'
import { text, type Data, type Text } from '../../model/text'
import { formsOf } from '../facts/expression-forms'
import { printedOf, type Printed } from '../facts/printed-figures'
import { figureNamed, type NamedFigure } from '../facts/kpi-names'
import { isMonthly, isStore, personOf } from '../facts/kpi-scope'
import { percent } from '../facts/top-rows'

/** What the sheets come to for a KPI by one of its bases. */
interface Counted {
  readonly value: number
  readonly isShare: boolean
  readonly told: Data
}
const wholeStore = text('全店', 'The store')

/**
 * A name that says no base is right by any of the KPI's own. Losses have a rule of their own, which knows the ways they are counted.
 * Only forms of one month are counted: a ledger is cumulative and may go on in another file, and what a card total is, sources do not
 * agree on. Where each consultant keeps a sheet of his own, one may not be at hand: nothing is then said of the store.
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
      '{scope}, “{kpi}”: the sheet says {a}; recomputed by “{base}” it is {b} ({over}/{under}): please check',
    ),
    count: text(
      '{scope}{kpi}填{a}，按明细表数“{base}”是{b}，请核对',
      '{scope}, “{kpi}”: the sheet says {a}; counted on the detail sheets, “{base}” is {b}: please check',
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
    const monthly = new Set(reckoning.tables.flatMap(({ template }) => (template.monthly ? [template.id] : [])))
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
        if (![...formsOf(named.variant, named.side)].every((form) => monthly.has(form))) continue
        const counted = countedBy(named, of, figures, reckoning.kpis)
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
  kpis: readonly FigureKpi[],
): readonly Counted[] {
  const allowed = anyBase ? kpi.variants : [variant]
  const counted: Counted[] = allowed.flatMap(({ id, title, counts, base }): readonly Counted[] => {
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
    const b = isShare ? percent(value) : String(Number(value.toFixed(2)))
    const told = { base: title, b, over: numerator, under: denominator }
    return [{ value, isShare, told }]
  })
  const figureOf = (id: string, by: string): Figure | undefined =>
    figures.find((some) => some.kpi === id && some.variant === by && some.of === of)
  if (side !== 'rate') counted.push(...withoutErrands(variant, side, figureOf, kpis))
  // A base that another form lacks must not stand in for the one that the name means.
  return counted.length > 0 && figures.some(isDefault(kpi.id, variant.id, of)) ? counted : []
}
/** Who came for service or delivery may be left out of a count of visits: 首次购车来店批数 for 首次来店批数. */
function withoutErrands(
  { counts, base }: NamedFigure['variant'],
  side: 'numerator' | 'denominator',
  figuresOf: (kpi: string, variant: string) => Figure | undefined,
  kpis: readonly FigureKpi[],
): readonly Counted[] {
  const title = side === 'denominator' ? base : counts
  const isIt = (other: Text | undefined): boolean =>
    other?.zh.includes('购车') === true && other.zh.replace('购车', '') === title?.zh
  return kpis.flatMap(({ id, variants }) =>
    variants.flatMap((variant) => {
      const figure = figuresOf(id, variant.id)
      const count = isIt(variant.counts) ? figure?.numerator : isIt(variant.base) ? figure?.denominator : null
      return count ? [{ value: count, isShare: false, told: {} }] : []
    }),
  )
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
