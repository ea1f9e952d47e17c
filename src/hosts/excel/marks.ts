import type { Edit, Mark } from '../../model/edit'
import { severities, type Severity } from '../../model/severity'
import { severityColours } from '../severity-colours'
import { rectangleA1, rectanglesOf } from '../file/rectangles'
import { refusing, type Step } from './step'

type MarkEdit = Extract<Edit, { kind: 'mark' }>

/** An address may have 8,192 characters (Worksheet.getRange); the sheet's name may come before each area. */
const ADDRESS = 8000
const marker = /^=?\s*LEN\(\s*"sanbiao:(error|warning|info)"\s*\)\s*>\s*0$/i
const FORMATS = 'items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color'

/** `#rrggbb` of an ARGB colour. */
export const webColour = (argb: string): string => `#${argb.slice(2)}`

/** Loads what `removeMarks` needs. */
export const loadMarks = (sheet: Excel.Worksheet): Excel.ConditionalFormatCollection =>
  sheet.getRange().untrack().conditionalFormats.load(FORMATS)

/** Takes our marks away; they are known by their formula alone. */
export function removeMarks(sheet: Excel.Worksheet, { items }: Excel.ConditionalFormatCollection): void {
  const ours = items.filter(({ type, customOrNullObject: custom }) => {
    return type === 'Custom' && (marker.test(custom.rule.formula) || isHalfMade(custom))
  })
  if (ours.length === 0) return
  // What hangs on a range that is not tracked has to be found anew after a sync.
  const { conditionalFormats } = sheet.getRange().untrack()
  for (const { id } of ours) conditionalFormats.getItem(id).delete()
}

/** Neither a formula nor a colour: where Excel failed while it was made. Nobody can make such a one by hand. */
const isHalfMade = ({ rule, format }: Excel.CustomConditionalFormat): boolean => !rule.formula && !format.fill.color

/** Addresses joined by commas, none too long. */
export function addressChunks(areas: readonly string[]): readonly string[] {
  const chunks: string[] = []
  for (const area of areas) {
    const last = chunks.at(-1)
    if (last !== undefined && last.length + area.length < ADDRESS) chunks[chunks.length - 1] = `${last},${area}`
    else chunks.push(area)
  }
  return chunks
}

function addMarks(sheet: Excel.Worksheet, severity: Severity, marks: readonly Mark[]): void {
  const areas = rectanglesOf(marks.map(({ at }) => at)).map(rectangleA1)
  for (const address of addressChunks(areas)) {
    const { custom } = sheet.getRanges(address).untrack().conditionalFormats.add('Custom')
    custom.rule.formula = `=LEN("sanbiao:${severity}")>0`
    custom.format.fill.color = webColour(severityColours[severity].fill)
    custom.format.font.color = webColour(severityColours[severity].font)
  }
}

/** A cell is marked by its gravest. */
function gravest(marks: readonly Mark[]): ReadonlyMap<Severity, readonly Mark[]> {
  const seen = new Set<string>()
  const bySeverity = new Map<Severity, Mark[]>()
  for (const severity of severities) {
    for (const mark of marks) {
      const place = `${mark.at.row}:${mark.at.column}`
      if (mark.severity !== severity || seen.has(place)) continue
      seen.add(place)
      const some = bySeverity.get(severity)
      if (some) some.push(mark)
      else bySeverity.set(severity, [mark])
    }
  }
  return bySeverity
}

/** Marks exactly these cells of a sheet. */
export function markCells(edit: MarkEdit): Step {
  let formats: Excel.ConditionalFormatCollection
  let protection: Excel.WorksheetProtection
  return {
    edits: [edit],
    look(context) {
      const sheet = context.workbook.worksheets.getItem(edit.sheet)
      formats = loadMarks(sheet)
      protection = sheet.protection.load('protected,options')
    },
    write(context) {
      if (protection.protected && !protection.options.allowFormatCells) return refusing([edit], 'protected')
      const sheet = context.workbook.worksheets.getItem(edit.sheet)
      removeMarks(sheet, formats)
      for (const [severity, marks] of gravest(edit.marks)) addMarks(sheet, severity, marks)
      return []
    },
  }
}
