import type { FieldKey } from '../model/field'
import type { Table } from '../model/table'

/** The column that names the consultant of an entry: a target sheet calls it by another name. */
export const whoseField = ({ template }: Pick<Table, 'template'>): FieldKey => template.person ?? 'consultant'

/** Whom the sheet names once for all its entries. */
export const statedFor = (table: Table): string | undefined =>
  table.columns[whoseField(table)] ? undefined : table.stated.consultant
