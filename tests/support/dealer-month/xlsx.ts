import { fields, type FieldKey } from '../../../src/model/field'
import { writeXlsx } from '../xlsx/write'
import type { DealerMonth } from '.'

const wrapped: ReadonlySet<FieldKey> = new Set(['lossReason', 'managerComment', 'managerCallBack', 'remark'])
const styleOf = (field: FieldKey): 'date' | 'time' | 'wrapped' | 'text' => {
  const { type } = fields[field]
  return type === 'date' || type === 'time' ? type : wrapped.has(field) ? 'wrapped' : 'text'
}

/** The month as a workbook of four sheets. */
export const xlsxOf = ({ forms }: Pick<DealerMonth, 'forms'>): Uint8Array =>
  writeXlsx(
    forms.map((form) => ({
      name: form.name,
      rows: form.rows(),
      columns: form.columns.map(({ field, width }) => ({ width, style: styleOf(field) })),
      titleRows: 1,
      headerRows: 1,
    })),
  )
