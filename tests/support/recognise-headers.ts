import { profiles } from '../../src/catalog/profiles'
import { templates } from '../../src/catalog/templates'
import { recognise } from '../../src/engine/recognise'
import type { FieldKey } from '../../src/model/field'
import { serialOf } from '../../src/model/month'
import type { Profile } from '../../src/model/profile'
import type { Cell } from '../../src/model/workbook'
import { workbookOf } from './workbook'

export interface Read {
  readonly template: string | null
  readonly columns: Readonly<Partial<Record<FieldKey, string>>>
  readonly unmapped: readonly string[]
  readonly missing: readonly FieldKey[]
}

/** How the catalog reads a sheet of this header row, `a|b|c`, with one entry of text below. */
export function readHeaders(headers: string, sheet = 'Sheet1', above: readonly (readonly Cell[])[] = []): Read {
  const row = headers.split('|')
  const workbook = workbookOf({ [sheet]: [...above, row, row.map((header) => `${header}1`)] })
  const today = serialOf(2026, 3, 31) ?? 0
  const { tables } = recognise(workbook, { templates }, { profile: profiles[0] as Profile, today })
  const [table] = tables
  const columns = Object.values(table?.columns ?? {}).map(({ field, header }) => [field, header])
  return {
    template: table?.template.id ?? null,
    columns: Object.fromEntries(columns) as Read['columns'],
    unmapped: table?.unmapped ?? [],
    missing: table?.missing ?? [],
  }
}
