import { isoDay } from '../model/month'
import type { Cell } from '../model/workbook'

/** What an official late-entry note says: the true date, the reason and a name (days as serials of the 1900 system). */
export interface LateEntry {
  readonly day: number
  readonly reason: string
  readonly by: string
  readonly today: number
}
const heading = '补登说明：'

export const lateEntryNote = ({ day, reason, by, today }: LateEntry): string =>
  `${heading}实际日期${isoDay(day)}，原因：${plain(reason)}，补登人：${plain(by)}，${isoDay(today)}补登`

const plain = (words: string): string =>
  words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[。；，,;.]+$/u, '')

/** What the remark cell holds with the note: alone, or behind a note of ours; null where a person's words stand there. */
export function withNote(was: Cell, note: string): string | null {
  if (was === null) return note
  return typeof was === 'string' && isOurs(was) ? `${was}；${note}` : null
}

const isOurs = (words: string): boolean =>
  words
    .split('；')
    .every((part) => /^补登说明：实际日期\d{4}-\d\d-\d\d，原因：.+，补登人：.+，\d{4}-\d\d-\d\d补登$/u.test(part))
