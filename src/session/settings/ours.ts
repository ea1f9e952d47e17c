import { sharesOf } from '../../engine/open-findings'
import type { Catalog } from '../../model/report'
import type { Text } from '../../model/text'
import type { Desk } from '../desk'
import { sheetTitle } from '../sheet-title'

/** What of ours stands in the workbook, by name: all of it goes with `clean`. */
export interface OurParts {
  readonly sheets: readonly string[]
  /** Columns that were added, and columns of the form that were filled, sheet by sheet. */
  readonly columns: readonly { readonly sheet: string; readonly titles: readonly Text[] }[]
  readonly marks: number
  /** Thresholds, rules, readings of sheets, and accepted findings that the workbook remembers. */
  readonly settings: number
  readonly mappings: number
  readonly accepted: number
  readonly profile: boolean
}

export function ourParts({ workbook, marking }: Desk, { kpis }: Pick<Catalog, 'kpis'>): OurParts {
  const { sheets, memory } = workbook
  const titles = new Map(kpis.map(({ id, title }) => [id, title]))
  return {
    sheets: sheets.filter(({ ours }) => ours).map((sheet) => sheetTitle(sheet)),
    columns: sheets.flatMap((sheet) => {
      const ids = [...Object.keys(sheet.ourColumns ?? {}), ...Object.keys(sheet.filledColumns ?? {})]
      const own = ids.map((id) => titles.get(id) ?? { zh: id, en: id })
      return own.length > 0 ? [{ sheet: sheetTitle(sheet), titles: own }] : []
    }),
    marks: sheets.reduce((sum, { id }) => sum + marking.on(id).size, 0),
    settings: Object.keys(memory?.config?.rules ?? {}).length + leaves(memory?.config?.settings),
    mappings: memory?.mapping?.sheets.length ?? 0,
    accepted: memory ? sharesOf(memory).reduce((sum, { accepted }) => sum + accepted.length, 0) : 0,
    profile: (memory?.profile ?? memory?.mapping?.profile) !== undefined,
  }
}

const leaves = (value: unknown): number =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? Number(value !== undefined)
    : Object.values(value).reduce<number>((sum, one) => sum + leaves(one), 0)
