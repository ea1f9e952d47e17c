import type { FieldKey } from '../model/field'
import type { Mapping, SheetMapping } from '../model/mapping'
import type { Report } from '../model/report'
import type { SheetRecognition } from './recognition'

export interface ExportedMapping {
  readonly mapping: Mapping
  /** Sheets and columns that were left out, because their names would tell of a customer. */
  readonly withheld: number
}

/**
 * The mapping that reads the sheets as they were read. What was asked about and not answered stays open; what names a person, as a
 * card's sheet does, is left out.
 */
export function mappingOf(
  { context }: Pick<Report, 'context'>,
  sheets: readonly SheetRecognition[],
  namesPerson: (words: string) => boolean,
): ExportedMapping {
  let withheld = 0
  const told = sheets.flatMap((sheet): readonly SheetMapping[] => {
    if (namesPerson(sheet.name)) {
      withheld++
      return []
    }
    const asked = new Set(sheet.doubts.map(({ column }) => column))
    const columns = sheet.columns.flatMap(({ column, header, key, field }) => {
      if (asked.has(column)) return []
      if (!namesPerson(header)) return [[key, (field?.id ?? 'ignore') as FieldKey | 'ignore'] as const]
      withheld++
      return []
    })
    const headerRow = sheet.headerRows.at(-1)
    const template = (sheet.template?.id as SheetMapping['template']) ?? sheet.said.template
    return [
      {
        sheet: sheet.name,
        ...(template === undefined ? {} : { template }),
        ...(headerRow === undefined ? {} : { headerRow }),
        ...(columns.length === 0 ? {} : { columns: Object.fromEntries(columns) }),
      },
    ]
  })
  return { mapping: { profile: context.profile.id, sheets: told }, withheld }
}
