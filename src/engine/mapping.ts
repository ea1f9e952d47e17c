import type { FieldKey } from '../model/field'
import { foldWord } from '../model/fold'
import type { Mapping, SheetMapping } from '../model/mapping'
import { columnLetters } from './address'
import { foldHeader } from './fold-header'

/** What was asked for stands above what the workbook remembers, word by word. */
export function effectiveMapping(asked: Mapping | undefined, remembered: Mapping | undefined): Mapping | undefined {
  if (!asked || !remembered) return asked ?? remembered
  const profile = asked.profile ?? remembered.profile
  return { ...(profile === undefined ? {} : { profile }), sheets: [...asked.sheets, ...remembered.sheets] }
}

/** All that a mapping says of a sheet: of several entries that fit its name the earlier stands above the later. */
export function sheetMappingOf(mapping: Mapping | undefined, sheetName: string): SheetMapping | null {
  const fitting = mapping?.sheets.filter(({ sheet }) => fitsSheet(sheet, sheetName)) ?? []
  if (fitting.length === 0) return null
  const template = fitting.find((one) => one.template !== undefined)?.template
  const headerRow = fitting.find((one) => one.headerRow !== undefined)?.headerRow
  const columns: Record<string, FieldKey | 'ignore'> = {}
  for (const one of fitting) {
    for (const [key, field] of Object.entries(one.columns ?? {})) columns[foldedKey(key)] ??= field
  }
  return {
    sheet: sheetName,
    ...(template === undefined ? {} : { template }),
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
  }
}

/** The key of each column of a header, as a mapping writes it: `姓名`, of a second one `姓名#2`, and `#C` where nothing is written. */
export function columnKeys(headers: readonly string[], left = 0): readonly string[] {
  const seen = new Map<string, number>()
  return headers.map((header, index) => {
    const folded = foldHeader(header)
    if (folded === '') return `#${columnLetters(left + index)}`
    const count = (seen.get(folded) ?? 0) + 1
    seen.set(folded, count)
    const written = header.trim().replace(/\s+/g, ' ')
    return count === 1 ? written : `${written}#${count}`
  })
}

/** What the user said of each column of a header; undefined where nothing was said. */
export function mappedFields(
  mapping: SheetMapping | null,
  headers: readonly string[],
  left = 0,
): readonly (FieldKey | 'ignore' | undefined)[] {
  const columns = new Map(Object.entries(mapping?.columns ?? {}).map(([key, field]) => [foldedKey(key), field]))
  return columns.size === 0
    ? headers.map(() => undefined)
    : columnKeys(headers, left).map((key) => columns.get(foldedKey(key)))
}

function foldedKey(key: string): string {
  const [, header = '', place = ''] = /^(.*?)(#(?:\d+|[A-Za-z]+))?$/s.exec(key) ?? []
  return foldHeader(header) + (place === '#1' ? '' : place.toUpperCase())
}

/** `*` in the written name stands for any run of characters. */
function fitsSheet(written: string, name: string): boolean {
  const pattern = written
    .split('*')
    .map((part) => foldWord(part).replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')
  return new RegExp(`^${pattern}$`, 's').test(foldWord(name))
}
