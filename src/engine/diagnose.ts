import type { Context } from '../model/context'
import type { Diagnosis, FigureId, Readings, Statement, WeakStage } from '../model/diagnosis'
import type { Figure } from '../model/kpi'
import { text } from '../model/text'

const STORE = ''

/** Where no diagnosis holds. */
export const noStatement = text('没有达到提示条件的指标组合。', 'No pattern of figures asks for a proposal.')

const idOf = ({ kpi, variant }: Figure): FigureId => `${kpi}/${variant}`

/** The diagnoses that hold: of the store first, then of each consultant, in the catalog's order. */
export function diagnose(
  diagnoses: readonly Diagnosis[],
  figures: readonly Figure[],
  previous: readonly Figure[],
  { month, settings }: Pick<Context, 'month' | 'settings'>,
  weakest: (of: string) => WeakStage | null = () => null,
): readonly Statement[] {
  if (month === null) return []
  const now = byPerson(figures)
  const before = byPerson(previous)
  const people = [...now.keys()].filter((of) => of !== STORE)
  const part =
    (from: typeof now, of: string, side: 'value' | 'denominator') =>
    (id: FigureId): number | null =>
      from.get(of)?.get(id)?.[side] ?? null
  const mean =
    (side: 'value' | 'denominator') =>
    (id: FigureId): number | null => {
      const values = people.flatMap((of) => part(now, of, side)(id) ?? [])
      return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null
    }
  return [STORE, ...people].flatMap((of) => {
    const readings: Readings = {
      of,
      month,
      settings,
      value: part(now, of, 'value'),
      base: part(now, of, 'denominator'),
      store: part(now, STORE, 'value'),
      mean: mean('value'),
      meanBase: mean('denominator'),
      previous: part(before, of, 'value'),
      weakest: () => weakest(of),
    }
    const grain = of === STORE ? 'store' : 'consultant'
    return diagnoses.flatMap((diagnosis): readonly Statement[] => {
      const verdict = diagnosis.grain === grain ? diagnosis.judge(readings) : null
      if (!verdict) return []
      const read = diagnosis.reads.flatMap((id) => now.get(of)?.get(id) ?? [])
      return [
        {
          diagnosis: diagnosis.id,
          title: diagnosis.title,
          of,
          ...verdict,
          figures: read.filter(({ value }) => value !== null),
        },
      ]
    })
  })
}

function byPerson(figures: readonly Figure[]): ReadonlyMap<string, ReadonlyMap<FigureId, Figure>> {
  const people = new Map<string, Map<FigureId, Figure>>()
  for (const figure of figures) {
    const own = people.get(figure.of) ?? new Map<FigureId, Figure>()
    people.set(figure.of, own.set(idOf(figure), figure))
  }
  return people
}
