import type { Expression, Unit, Variant } from '../../model/kpi'
import type { Catalog, Report } from '../../model/report'
import type { Table } from '../../model/table'
import { text, type Text } from '../../model/text'
import { figureKpis, unitOf } from '../compute'
import { basesOf, basesOfSide, isCountable, type Bases } from '../count'
import { isLacking } from '../figures-by'
import type { LineSource } from './kpi-previous'

/** One count of the sheet; several rates may stand on it. */
export interface CountedLine {
  readonly key: string
  readonly title: Text
  readonly expression: Expression
  readonly bases: Bases
  /** The sheets that it counts on. */
  readonly sheets: readonly string[]
  /** The KPI that is this plain count. */
  readonly plain: { readonly kpi: string; readonly variant: string } | null
  /** A figure of which it is a side. */
  readonly source: LineSource
}
/** A variant with a base; the keys of its counts. */
export interface RateLine {
  readonly kpi: string
  readonly variant: string
  readonly title: Text
  readonly base: Text
  readonly unit: Unit
  readonly numerator: string
  readonly denominator: string
}

const keyOf = (expression: Expression, bases: Bases): string =>
  JSON.stringify([expression, [...bases].map(([template, tables]) => [template, tables.map(({ id }) => id)])])

function sidesOf(variant: Variant, tables: readonly Table[]) {
  const bases = basesOf(variant, tables)
  const side = (expression: Expression, title: Text) => {
    const own = basesOfSide(expression, bases)
    return { key: keyOf(expression, own), title, expression, bases: own }
  }
  return {
    usable: isCountable(bases),
    numerator: side(variant.numerator, variant.counts),
    denominator: variant.denominator ? side(variant.denominator, variant.base ?? variant.title) : null,
  }
}

/** Every count that some variant needs, once, plain KPIs first. */
export function countedLines(catalog: Catalog, tables: readonly Table[]): readonly CountedLine[] {
  const lines = new Map<string, CountedLine>()
  for (const kpi of figureKpis(catalog)) {
    for (const variant of kpi.variants) {
      const { usable, numerator, denominator } = sidesOf(variant, tables)
      if (!usable) continue
      for (const side of denominator ? [numerator, denominator] : [numerator]) {
        const sheets = [...side.bases.values()].flat().map(({ sheetName }) => sheetName)
        const plain = denominator ? null : { kpi: kpi.id, variant: variant.id }
        const which = side === denominator ? 'denominator' : 'numerator'
        const source = { kpi: kpi.id, variant: variant.id, side: which } as const
        if (!lines.has(side.key)) lines.set(side.key, { ...side, sheets, plain, source })
      }
    }
  }
  return [...lines.values()]
}

/** Every variant with a base that can be counted, in the catalog's order. */
export function rateLines(catalog: Catalog, tables: readonly Table[]): readonly RateLine[] {
  return figureKpis(catalog).flatMap((kpi) =>
    kpi.variants.flatMap((variant) => {
      const { usable, numerator, denominator } = sidesOf(variant, tables)
      if (!denominator || !usable) return []
      const base = text(
        `${numerator.title.zh} ÷ ${denominator.title.zh}`,
        `${numerator.title.en} ÷ ${denominator.title.en}`,
      )
      return [
        {
          kpi: kpi.id,
          variant: variant.id,
          title: variant.title,
          base,
          unit: unitOf(kpi, variant),
          numerator: numerator.key,
          denominator: denominator.key,
        },
      ]
    }),
  )
}

/** What could not be counted, by the reason why. */
export function lackingLines({
  catalog,
  figures,
}: Report): readonly { readonly reason: Text; readonly titles: readonly Text[] }[] {
  const byReason = new Map<string, { reason: Text; titles: Text[] }>()
  for (const figure of figures) {
    const { kpi, variant, reason } = figure
    if (!reason || !isLacking(figure)) continue
    const title = figureKpis(catalog)
      .find(({ id }) => id === kpi)
      ?.variants.find(({ id }) => id === variant)?.title
    const line = byReason.get(reason.zh) ?? { reason, titles: [] }
    byReason.set(reason.zh, line)
    if (title) line.titles.push(title)
  }
  return [...byReason.values()]
}
