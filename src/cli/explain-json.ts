import type { Context } from '../model/context'
import { isoDay } from '../model/month'
import type { Text } from '../model/text'
import type { SheetRecognition } from '../session/recognition'
import type { Mask } from '../engine/masking/mask'

/** How one workbook was read. */
export interface Explained {
  readonly path: string
  readonly context: Context
  readonly sheets: readonly SheetRecognition[]
}

/** `sanbiao/explain@1`. */
export function explainJson({ path, context, sheets }: Explained, mask: Mask): string {
  const { profile, month, asOf, today, why, proposed } = context
  const value = {
    schema: 'sanbiao/explain@1',
    path,
    context: {
      profile: { id: profile.id, title: profile.oem, why: why.profile, proposed: proposed?.id ?? null },
      month: { value: month, why: why.month },
      asOf: { value: isoDay(asOf), why: why.asOf },
      today: { value: isoDay(today), why: why.today },
    },
    sheets: sheets.map((sheet) => sheetJson(sheet, mask)),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function sheetJson(sheet: SheetRecognition, mask: Mask) {
  const { template, confidence, why, month, headerRows, entries, rows, further } = sheet
  const texts = (some: readonly Text[]): readonly Text[] => some.map(mask.text)
  return {
    name: mask(sheet.name),
    template,
    confidence: rounded(confidence),
    why: mask.text(why),
    month,
    headerRows,
    entries,
    rows,
    further,
    columns: sheet.columns.map(({ letters, header, field, by, confidence: sure, why: because }) => ({
      column: letters,
      header: mask(header),
      field,
      by,
      confidence: rounded(sure),
      why: mask.text(because),
    })),
    missing: sheet.missing,
    notes: texts(sheet.notes),
    drift: texts(sheet.drift),
    doubts: sheet.doubts.map(({ about, letters, header, candidates, text }) => ({
      about,
      column: letters,
      header: header === undefined ? null : mask(header),
      candidates,
      text: mask.text(text),
    })),
  }
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000
