import type { FieldKey } from '../model/field'
import { foldWord } from '../model/fold'
import type { Mapping, SheetMapping } from '../model/mapping'
import type { Sheet } from '../model/workbook'
import { columnLetters } from './address'
import { foldHeader } from './fold-header'

/** What was asked for stands above what the workbook remembers, word by word. */
export function effectiveMapping(asked: Mapping | undefined, remembered: Mapping | undefined): Mapping | undefined {
  if (!asked || !remembered) return asked ?? remembered
  const profile = asked.profile ?? remembered.profile
  return { ...(profile === undefined ? {} : { profile }), sheets: [...asked.sheets, ...remembered.sheets] }
}

/** All that a mapping says of a sheet: of several entries that fit its name the earlier stands above the later. */
export function sheetMappingOf(
  mapping: Mapping | undefined,
  { name, file }: Pick<Sheet, 'name' | 'file'>,
): SheetMapping | null {
  const fitting = mapping?.sheets.filter((one) => (one.file ?? file) === file && fitsSheet(one.sheet, name)) ?? []
  if (fitting.length === 0) return null
  const template = fitting.find((one) => one.template !== undefined)?.template
  const headerRow = fitting.find((one) => one.headerRow !== undefined)?.headerRow
  const columns: Record<string, FieldKey | 'ignore'> = {}
  for (const one of fitting) {
    for (const [key, field] of Object.entries(one.columns ?? {})) columns[foldedKey(key)] ??= field
  }
  return {
    sheet: name,
    ...(template === undefined ? {} : { template }),
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
  }
}

/** The key of each column of a header, as a mapping writes it: `姓名`, of a second one `姓名#2`, and `#C` where nothing is written. */
export function columnKeys(headers: readonly string[], columns: readonly number[]): readonly string[] {
  const seen = new Map<string, number>()
  return headers.map((header, index) => {
    const folded = foldHeader(header)
    if (folded === '') return `#${columnLetters(columns[index] ?? 0)}`
    const count = (seen.get(folded) ?? 0) + 1
    seen.set(folded, count)
    const written = header.trim().replace(/\s+/g, ' ')
    return count === 1 ? written : `${written}#${count}`
  })
}

/** What the user said of each column of a header, `columns` being their places on the worksheet; undefined where nothing was said. */
export function mappedFields(
  mapping: SheetMapping | null,
  headers: readonly string[],
  columns: readonly number[],
): readonly (FieldKey | 'ignore' | undefined)[] {
  const said = new Map(Object.entries(mapping?.columns ?? {}).map(([key, field]) => [foldedKey(key), field]))
  return said.size === 0
    ? headers.map(() => undefined)
    : columnKeys(headers, columns).map((key) => said.get(foldedKey(key)))
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
