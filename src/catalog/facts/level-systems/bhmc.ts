import type { LevelSystem } from '../../../model/level-system'
import { text } from '../../../model/text'
import { levelWords } from './level-words'

/** Beijing Hyundai's table of levels (S002), the sources' default, with the codes of the daily report. */
export const bhmc: LevelSystem = {
  id: 'bhmc',
  title: text('OHABC（7日、1个月、3个月）', 'OHABC (7 days, 1 month, 3 months)'),
  levels: ['O', 'H', 'A', 'B', 'C'],
  words: levelWords(['O', 'H', 'A', 'B', 'C']),
  window: { O: null, H: 7, A: 30, B: 90, C: null },
  cadence: { O: 7, H: 2, A: 7, B: 14, C: 30 },
  outcomes: { 成交: ['O', 'D'], 战败: ['F1', 'F'], 失控: ['L'], 准战败: ['F2'] },
  others: { M: text('售后服务', 'After-sales service') },
  source: 'S002',
}
