import type { LevelSystem } from '../../../model/level-system'
import { text } from '../../../model/text'
import { levelWords } from './level-words'

const withRivals = (letter: string): readonly string[] => ['α', 'β', 'γ'].map((mark) => letter + mark)

/** Judged by points for time, means and price; α, β, γ tell how rivals stand. F only looks round, N has ordered. Windows are inferred. */
export const score: LevelSystem = {
  id: 'score',
  title: text('评分定级（HABC加α、β、γ）', 'Levels by points (HABC with α, β, γ)'),
  levels: ['O', 'H', 'A', 'B', 'C'],
  words: levelWords(['O', 'H', 'A', 'B', 'C'], {
    H: withRivals('H'),
    A: withRivals('A'),
    B: withRivals('B'),
    C: withRivals('C'),
  }),
  window: { O: null, H: 7, A: 15, B: 30, C: 90 },
  cadence: { O: 7, H: 1, A: 3, B: 7, C: 15 },
  outcomes: { 成交: ['O', 'N'] },
  others: { F: text('随便看看，不留电话', 'Only looks round, leaves no phone') },
  source: 'public: CRM_4S',
}
