import { catalog } from '../catalog'
import type { Figure } from '../model/kpi'
import type { Report } from '../model/report'
import { text, type Text } from '../model/text'

/** The customer stock balance among the figures. */
export const balanceId = 'prospect-balance'
export const balanceTitle = text('客户进销存', 'Customer stock balance')
const due = { of: 'due', title: text('月末应在跟', 'Due at the month’s end') }

const lines = (): readonly { readonly of: string; readonly title: Text }[] => [...(catalog.balanceTerms ?? []), due]
export const balanceLine = (of: string): Text | undefined => lines().find((line) => line.of === of)?.title

/** Each line of it, of the store and of every consultant, as a plain count. */
export function balanceFigures({ balances, context: { month } }: Report): readonly Figure[] {
  if (month === null || balances.length === 0) return []
  return lines().flatMap(({ of: variant }) => {
    const each = balances.map(({ consultant, counts, due, open }) => ({
      of: consultant,
      value: { ...counts, due, open }[variant] ?? 0,
    }))
    const figure = (grain: Figure['grain'], of: string, value: number): Figure => ({
      ...{ kpi: balanceId, variant, grain, of, month, unit: 'people', value, numerator: value },
      ...{ denominator: null, reason: null, note: null },
    })
    return [
      figure(
        'store',
        '',
        each.reduce((sum, { value }) => sum + value, 0),
      ),
      ...each.flatMap(({ of, value }) => (of === null ? [] : [figure('consultant', of, value)])),
    ]
  })
}
