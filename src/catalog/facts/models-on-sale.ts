import type { Context } from '../../model/context'
import { foldWord } from '../../model/fold'
import type { Grouping } from '../../model/summary'
import type { Table } from '../../model/table'
import { text } from '../../model/text'
import { seriesOf } from './model-series'

const ON_SALE = '在售'
const STOPPED = '停售'
const UNTOLD = '未注明'
const stopped = /停售|停产|退市|^(?:否|不|n|no|×)/iu
const onSale = /在售|在产|现款|^(?:是|y|yes|√)/iu

/** Series by whether they are still sold, as most lines of the churn lists say; null where none says it. */
export function modelsOnSale(tables: readonly Table[], { profile }: Context): Grouping | null {
  const votes = new Map<string, number>()
  for (const { template, height, columns } of tables) {
    const { modelOnSale, ownedModel } = columns
    if (template.id !== 'service-churn' || !modelOnSale || !ownedModel) continue
    for (let row = 0; row < height; row++) {
      const [word, model] = [modelOnSale.values.at(row), ownedModel.values.at(row)]
      if (word === null || model === null) continue
      const folded = foldWord(word)
      const vote = stopped.test(folded) ? -1 : onSale.test(folded) ? 1 : 0
      const series = seriesOf(model, profile)
      if (vote !== 0) votes.set(series, (votes.get(series) ?? 0) + vote)
    }
  }
  if (votes.size === 0) return null
  return {
    title: text('在售/停售', 'On sale or not'),
    of(series) {
      const vote = votes.get(series) ?? 0
      return vote > 0 ? ON_SALE : vote < 0 ? STOPPED : UNTOLD
    },
    order: [ON_SALE, STOPPED, UNTOLD],
  }
}
