import { catalog } from '../catalog'
import { severityTitles } from '../model/severity'
import type { Locale } from '../model/text'
import type { Io } from './io'
import { textTable } from './text-table'
import { exitCodes } from './usage'

/** What the catalog can be asked for: each unit as JSON, and as one line. */
const shelves = {
  rules: () =>
    catalog.rules.map(({ code, id, severity, title, why, messages, source }) => ({
      json: { code, id, severity, title, why, messages, source },
      line: (locale: Locale) => [code, severityTitles[severity][locale], title[locale], id],
    })),
  templates: () =>
    catalog.templates.map(({ id, title, titles, columns, source }) => ({
      json: { id, title, titles, fields: Object.keys(columns), source },
      line: (locale: Locale) => [id, title[locale]],
    })),
  kpis: () =>
    catalog.kpis.map((kpi) => ({
      json: {
        id: kpi.id,
        kind: kpi.kind,
        title: kpi.title,
        definition: kpi.definition,
        unit: kpi.unit,
        variants: kpi.kind === 'figure' ? kpi.variants.map(({ id, title }) => ({ id, title })) : [],
        source: kpi.source,
      },
      line: (locale: Locale) => [kpi.id, kpi.title[locale], kpi.definition[locale]],
    })),
  summaries: () =>
    catalog.summaries.map(({ id, title, definition, of, measures, source }) => ({
      json: { id, title, definition, of: of.map(({ template }) => template), measures, source },
      line: (locale: Locale) => [id, title[locale], definition[locale]],
    })),
  profiles: () =>
    catalog.profiles.map(({ id, oem, settings, source }) => ({
      json: { id, oem, settings, source },
      line: (locale: Locale) => [id, oem[locale], source],
    })),
}
export type Shelf = keyof typeof shelves
export const shelfNames = Object.keys(shelves) as readonly Shelf[]

export interface ListOptions {
  readonly format: 'text' | 'json'
  readonly lang: Locale
}

/** `sanbiao rules` and its like: what the program knows. */
export function listCommand(shelf: Shelf, { format, lang }: ListOptions, io: Io): number {
  const units = shelves[shelf]()
  if (format === 'json') {
    const json = units.map((unit) => unit.json)
    io.out(`${JSON.stringify(json, null, 2)}\n`)
  } else io.out(textTable(units.map(({ line }) => line(lang))))
  return exitCodes.clean
}
