import type { Sheet } from '../model/workbook'

type Picture = NonNullable<Sheet['pictures']>[number]
/** What a blank place reads as that a picture signs. */
export const PICTURE = '[图片]'
/** A picture behind more columns than these, and more than half of the sheet's, is its background. */
const WIDEST = 4

/** The pictures of a sheet that can be somebody's signature or stamp. */
export const signingPictures = ({ pictures = [], columns }: Sheet): readonly Picture[] =>
  pictures.filter(([, , , width]) => width <= Math.max(WIDEST, columns.length / 2))

/** The rows of a column that a picture signs, as offsets into the sheet's rectangle; a merged cell is signed at its first row. */
export function picturedRows(sheet: Sheet, column: number): ReadonlySet<number> | undefined {
  const at = sheet.left + column
  const covers = ([, left, , width]: Picture): boolean => at >= left && at < left + width
  const pictures = signingPictures(sheet).filter(covers)
  if (pictures.length === 0) return undefined
  const rows = new Set<number>()
  for (const [top, , height] of pictures) {
    for (let row = top; row < top + height; row++) rows.add(row - sheet.top)
    for (const merge of sheet.merges ?? []) {
      if (covers(merge) && top < merge[0] + merge[2] && top + height > merge[0]) rows.add(merge[0] - sheet.top)
    }
  }
  return rows
}

interface Place {
  readonly column: number
  /** What is written there. */
  readonly name: string
}
/** The places of a row to sign, left to right, that a picture signs: it belongs to what stands left of its middle. */
export function picturedPlaces(sheet: Sheet, row: number, places: readonly Place[]): ReadonlySet<number> {
  const signed = new Set<number>()
  const middles = signingPictures(sheet)
    .filter((picture) => reaches(sheet, picture, row))
    .map(([, left, , width]) => left + (width - 1) / 2)
  for (const middle of middles.sort((a, b) => a - b)) {
    const left = places.filter(({ column }) => column <= middle)
    const column = (left.at(-1) ?? places[0])?.column
    // Several roles in one cell are signed from the left.
    const open = places.findIndex((place, index) => place.column === column && place.name === '' && !signed.has(index))
    if (open >= 0) signed.add(open)
  }
  return signed
}

/** A picture over a row, or below it where nothing is written. */
function reaches(sheet: Sheet, [top, , height]: Picture, offset: number): boolean {
  const row = offset + sheet.top
  if (row >= top && row < top + height) return true
  return top === row + 1 && sheet.columns.every((column) => column.at(offset + 1) === null)
}
