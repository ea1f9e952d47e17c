import type { HostRemark } from '../../model/host'
import { text, type Text } from '../../model/text'

export const readOnlyRemark: HostRemark = {
  kind: 'read-only',
  text: text(
    '只读：这是旧版 .xls 工作簿，可以检查；在 Excel 或 WPS 中另存为 .xlsx 后可写入。',
    'Read-only: this is an old .xls workbook. It can be checked; save it as .xlsx in Excel or WPS to write into it.',
  ),
}

/** Somebody asked to save a workbook that is never written. */
export class ReadOnlyRefusal extends Error {
  readonly code = 'read-only'
  readonly text: Text = readOnlyRemark.text
  constructor() {
    super(readOnlyRemark.text.en)
    this.name = 'ReadOnlyRefusal'
  }
}
