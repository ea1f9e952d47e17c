import type { Diagnosis } from '../../model/diagnosis'
import { text } from '../../model/text'
import { percent } from '../facts/top-rows'

const fewVisitsHighClosing: Diagnosis = {
  id: 'few-visits-high-closing',
  title: text('到店少、成交率高', 'Few visits, high closing rate'),
  grain: 'store',
  reads: ['showroom-visits/first', 'closing-rate/first-visits'],
  judge({ value, previous, settings: { diagnosis } }) {
    const [visits, closing] = [value('showroom-visits/first'), value('closing-rate/first-visits')]
    const before = previous('showroom-visits/first')
    if (visits === null || closing === null || !before) return null
    if (visits > before * (1 - diagnosis.visitsFall) || closing < diagnosis.closingHigh) return null
    return {
      finding: text(
        `首次来店${visits}批，上月${before}批；成交率${percent(closing)}。`,
        `${visits} first visits after ${before} last month; closing rate ${percent(closing)}.`,
      ),
      proposal: text(
        '来的客户成交不差，缺的是人气：建议做市场活动，增加来店。',
        'Who comes, buys: what is missing are visitors. A marketing campaign may bring them.',
      ),
    }
  },
  source: ['S002'],
}

export default fewVisitsHighClosing
