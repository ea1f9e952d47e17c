import type { Unit } from './kpi'
import { text, type Text } from './text'

/** What one of a figure's unit is called. */
export const unitWords: Readonly<Record<Unit, Text>> = {
  parties: text('批', 'parties'),
  people: text('人', 'people'),
  cards: text('张', 'cards'),
  percent: text('比例', 'share'),
  vehicles: text('台', 'vehicles'),
  contacts: text('次', 'contacts'),
  times: text('次', 'times'),
  minutes: text('分钟', 'minutes'),
  yuan: text('元', 'yuan'),
}
