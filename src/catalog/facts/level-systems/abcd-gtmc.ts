import type { LevelSystem } from '../../../model/level-system'
import { text } from '../../../model/text'
import { levelWords } from './level-words'

/** A buys within a week, B a month, C three months, D half a year: there is no H, and D is no delivery. The cadence is inferred. */
export const abcdGtmc: LevelSystem = {
  id: 'abcd-gtmc',
  title: text('ABCD（一周、1个月、3个月、半年）', 'ABCD (a week, 1, 3 and 6 months)'),
  levels: ['A', 'B', 'C', 'D'],
  words: levelWords(['A', 'B', 'C', 'D'], {
    A: ['一周内', '1周内'],
    B: ['1个月', '一个月内', '1个月内'],
    C: ['3个月', '三个月内', '3个月内'],
    D: ['半年', '半年内'],
  }),
  window: { A: 7, B: 30, C: 90, D: 180 },
  cadence: { A: 2, B: 7, C: 14, D: 30 },
  outcomes: {},
  others: {},
  source: 'public: GBJ',
}
