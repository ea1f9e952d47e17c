import type { LevelSystem } from '../../../model/level-system'
import { text } from '../../../model/text'
import { levelWords } from './level-words'

/** H 7 days called every day, A 15, B 30, C 90; N has no intent. */
export const habc15: LevelSystem = {
  id: 'habc-15',
  title: text('HABC（7天、15天、30天、90天）', 'HABC (7, 15, 30, 90 days)'),
  levels: ['O', 'H', 'A', 'B', 'C'],
  words: levelWords(['O', 'H', 'A', 'B', 'C']),
  window: { O: null, H: 7, A: 15, B: 30, C: 90 },
  cadence: { O: 7, H: 1, A: 3, B: 7, C: 15 },
  outcomes: { 成交: ['O', 'D'], 战败: ['F'] },
  others: { N: text('没有意向', 'No intent') },
  source: 'public: CRM_4S',
}
