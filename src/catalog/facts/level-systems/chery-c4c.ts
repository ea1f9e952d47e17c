import type { LevelSystem } from '../../../model/level-system'
import { text } from '../../../model/text'
import { levelWords } from './level-words'

/** Chery's C4C keeps the outcome in a status of words, no letters. Windows and cadence are S002's. */
export const cheryC4c: LevelSystem = {
  id: 'chery-c4c',
  title: text('奇瑞C4C（HABCO，结果另记）', 'Chery C4C (HABCO, the outcome apart)'),
  levels: ['O', 'H', 'A', 'B', 'C'],
  words: levelWords(['O', 'H', 'A', 'B', 'C']),
  window: { O: null, H: 7, A: 30, B: 90, C: null },
  cadence: { O: 7, H: 2, A: 7, B: 14, C: 30 },
  outcomes: { 成交: ['O'] },
  others: {},
  source: 'public: Chery C4C',
}
