import type { Sheet } from '../model/workbook'

/** Whether a merged cell shows in this one's place. */
export const isUnderMerge = (merges: NonNullable<Sheet['merges']>, row: number, column: number): boolean =>
  merges.some(
    ([top, left, height, width]) =>
      row >= top && row < top + height && column >= left && column < left + width && (row > top || column > left),
  )
