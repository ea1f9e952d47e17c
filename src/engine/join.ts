import type { Mapping } from '../model/mapping'
import type { Memory, Workbook } from '../model/workbook'
import { namedMonth } from './month-words'

/** Several workbooks of one dealer and month as one; null where they count days from different years (1900 and 1904). */
export function joinWorkbooks(workbooks: readonly Workbook[]): Workbook | null {
  const [first] = workbooks
  const date1904 = first?.date1904 ?? false
  if (workbooks.some((workbook) => (workbook.date1904 ?? false) !== date1904)) return null
  return {
    sheets: workbooks.flatMap(({ sheets, fileName }, index) =>
      sheets.map((sheet) => ({ ...sheet, id: joinedId(index, sheet.id), file: fileName })),
    ),
    date1904,
    fileName: agreedFileName(workbooks),
    memory: agreedMemory(workbooks),
  }
}

export const joinedId = (workbook: number, sheet: string): string => `${workbook}/${sheet}`
/** Which of the joined workbooks a sheet came from, and its id there. */
export function splitId(joined: string): { readonly workbook: number; readonly sheet: string } {
  const slash = joined.indexOf('/')
  return { workbook: Number(joined.slice(0, slash)), sheet: joined.slice(slash + 1) }
}

/** The month that file names tell, told only where they tell the same. */
function agreedFileName(workbooks: readonly Workbook[]): string | undefined {
  const telling = workbooks.flatMap(({ fileName }) => (fileName && namedMonth(fileName) ? [fileName] : []))
  const months = new Set(telling.map((name) => JSON.stringify(namedMonth(name))))
  return months.size === 1 ? telling[0] : undefined
}

/** What all that remember anything remember alike, and each's own mapping and acceptances. */
function agreedMemory(workbooks: readonly Workbook[]): Memory | undefined {
  const memories = workbooks.flatMap(({ memory }) => (memory ? [memory] : []))
  const agreed = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined)
  const month = agreed(memories.flatMap((memory) => (memory.month ? [memory.month] : [])))
  const profile = agreed(memories.flatMap((memory) => (memory.profile ? [memory.profile] : [])))
  const mapping = eachOwn(workbooks)
  const configs = memories.flatMap(({ config }) => (config ? [config] : []))
  const config = agreed(configs.map((one) => JSON.stringify(one))) ? configs[0] : undefined
  const each = workbooks.map(({ memory }) => ({ salt: memory?.salt ?? '', accepted: memory?.accepted ?? [] }))
  const isSalted = each.some(({ salt }) => salt !== '')
  return month || profile || mapping || config || isSalted
    ? {
        salt: '',
        month,
        profile,
        ...(mapping ? { mapping } : {}),
        ...(config ? { config } : {}),
        accepted: [],
        ...(isSalted ? { each } : {}),
      }
    : undefined
}

/** How each workbook's sheets are to be read, for its own sheets alone. */
function eachOwn(workbooks: readonly Workbook[]): Mapping | undefined {
  const sheets = workbooks.flatMap(
    ({ memory, fileName }) => memory?.mapping?.sheets.map((one) => ({ ...one, file: fileName })) ?? [],
  )
  return sheets.length > 0 ? { sheets } : undefined
}
