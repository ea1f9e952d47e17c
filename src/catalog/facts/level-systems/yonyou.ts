import type { LevelSystem } from '../../../model/level-system'
import { text } from '../../../model/text'
import { levelWords } from './level-words'

/** Yonyou's DMS: N is new, FO waits for the manager's word, F is lost, D delivered. Windows and cadence are S002's. */
export const yonyou: LevelSystem = {
  id: 'yonyou',
  title: text('用友DMS（HABCN、FO、F、O、D）', 'Yonyou DMS (HABCN, FO, F, O, D)'),
  levels: ['O', 'H', 'A', 'B', 'C'],
  words: levelWords(['O', 'H', 'A', 'B', 'C']),
  window: { O: null, H: 7, A: 30, B: 90, C: null },
  cadence: { O: 7, H: 2, A: 7, B: 14, C: 30 },
  outcomes: { 成交: ['O', 'D'], 战败: ['F'], 在跟: ['N', 'FO'] },
  others: {},
  source: 'public: yonyou',
}
