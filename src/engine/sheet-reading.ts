import type { SheetReading } from '../model/report'
import type { Table } from '../model/table'
import { text, type Text } from '../model/text'
import type { Found } from './find-forms'
import { codedRows } from './coded-headers'
import { layoutReadings } from './layouts/layout-readings'
import { once } from './once'

/** How a sheet was read, for people: `tables` are its own, `original` is what it only copies. */
export function readingOf(found: Found, tables: readonly Table[], original: Table | undefined): SheetReading {
  const { sheet, forms, nearest, doubts } = found
  const [first] = forms
  const kept = original ? [] : tables
  const columns = once(() => forms.flatMap(layoutReadings))
  const drift = once(() => forms.flatMap(({ location }) => location.drift()))
  return {
    sheet: sheet.id,
    name: sheet.name,
    file: sheet.file,
    ...(sheet.locked && { locked: true as const }),
    ...(found.ignored && { leftOut: true as const }),
    table: kept[0]?.id ?? null,
    tables: kept.map(({ id }) => id),
    get columns() {
      return columns()
    },
    doubts: [...doubts, ...forms.flatMap(({ location }) => location.doubts)],
    get drift() {
      return drift()
    },
    confidence: first?.location.confidence ?? nearest?.confidence ?? 0,
    nearest: first ? null : (nearest?.template.id ?? null),
    ...(!first && !found.ignored && !found.apart && codedRows(found.sheet) > 0 && { coded: true as const }),
    reason: original ? copyOf(original, first?.body.offsets.length ?? 0) : first ? null : whyNot(found),
  }
}

const copyOf = (original: Table, height: number): Text =>
  text(
    `${height}行都在“${original.sheetName}”里，是其中一部分的副本，不重复计算`,
    `Its ${height} rows all stand in "${original.sheetName}": a copy of a part, not counted twice`,
  )

function whyNot({ sheet, ignored, apart, doubts: [doubt], nearest }: Found): Text {
  if (apart) return apart
  if (sheet.ours) return text('三表助手写的工作表', 'Written by Sanbiao')
  if (ignored) return text('按您的设置不读取', 'Left out, as you asked')
  if (sheet.columns.length === 0) return text('空工作表', 'Empty sheet')
  if (doubt) return doubt.text
  if (!nearest || nearest.confidence < 0.35) {
    const n = codedRows(sheet)
    if (n > 0)
      return text(
        `${n}行有手机号，表头却只是编号，看不出各列是什么`,
        `${n} of its rows have a mobile number, but its headers are mere numbered codes that do not say what the columns are`,
      )
    return text(
      '表头与任何一种标准表都对不上；不是要检查的表就不用管',
      'Its headers are those of no form; nothing to do if it is none',
    )
  }
  const { zh, en } = nearest.template.title
  return text(`有些像《${zh}》，但认不准`, `Somewhat like ${en}, not recognised`)
}
