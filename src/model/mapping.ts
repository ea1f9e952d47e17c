import type { FieldKey } from './field'
import type { TemplateId } from './template'

/** What a user said of how a workbook is to be read; kept in its memory, and in a file that others can use. No customer's data. */
export interface Mapping {
  readonly profile?: string
  readonly sheets: readonly SheetMapping[]
}
export interface SheetMapping {
  /** The sheet's name, compared with width, case and spaces folded; `*` stands for any run of characters. */
  readonly sheet: string
  /** Only in the workbook of this file name: several are checked together, and each remembers its own. Never written. */
  readonly file?: string
  readonly template?: TemplateId | 'ignore'
  /** The worksheet row of the header's last tier, counted from 1. */
  readonly headerRow?: number
  /** By header, compared folded; a second column of the same header is `姓名#2`. */
  readonly columns?: Readonly<Record<string, FieldKey | 'ignore'>>
}
