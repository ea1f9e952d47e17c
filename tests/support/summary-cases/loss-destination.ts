import lossDestination from '../../../src/catalog/summaries/loss-destination'
import { Random } from '../dealer-month/random'
import { inMarch, modelWords, randomLosses } from '../random-losses'
import type { SummaryCase } from './case'

/** What was bought, as written, and what it is told as. */
const boughtWords = [
  { written: '哈弗H6', told: '哈弗H6' },
  { written: '哈弗 h6', told: '哈弗H6' },
  { written: '五菱宏光', told: '五菱宏光' },
  { written: '同品牌他店', told: '本品牌他店' },
  { written: '菱智M5', told: '本品牌他店' },
  { written: '二手车', told: '二手车' },
  { written: '未购', told: '未购' },
  { written: '竞品', told: '不明' },
  { written: '不清楚', told: '不明' },
]

export const lossDestinationCase: SummaryCase = {
  summary: lossDestination,
  make(seed) {
    const random = new Random(seed + 31)
    const losses = randomLosses(seed + 3000).map((loss) => ({
      ...loss,
      lossDestination: random.chance(0.15) ? null : random.pick(boughtWords).written,
    }))
    return { tables: { 'loss-analysis': losses }, sql: { losses, boughtWords, modelWords } }
  },
  asked: {
    counted: `SELECT boughtWords.told AS row_key, modelWords.series AS column_key FROM losses
      LEFT JOIN boughtWords ON boughtWords.written = losses.lossDestination
      LEFT JOIN modelWords ON modelWords.model = losses.model
      WHERE ${inMarch} AND losses.lossKind = '战败'`,
  },
}
