import type { Diagnosis } from '../../model/diagnosis'
import { text } from '../../model/text'
import { percent } from '../facts/top-rows'

const quotationsWithoutOrders: Diagnosis = {
  id: 'quotations-without-orders',
  title: text('商洽率高、成交率低', 'Many quotations, few orders'),
  grain: 'store',
  reads: ['quotation-rate/all-visits', 'closing-rate/first-visits'],
  judge({ value, settings: { diagnosis } }) {
    const [quoted, closing] = [value('quotation-rate/all-visits'), value('closing-rate/first-visits')]
    if (quoted === null || closing === null) return null
    if (quoted < diagnosis.quotationHigh || closing >= diagnosis.closingLow) return null
    return {
      finding: text(
        `商洽率${percent(quoted)}，成交率只有${percent(closing)}。`,
        `${percent(quoted)} of the visits reach a quotation, but only ${percent(closing)} end in an order.`,
      ),
      proposal: text(
        '建议做内部培训和角色演练：产品介绍、报价、异议处理。',
        'Internal training and role play may help: presenting the product, quoting, handling objections.',
      ),
    }
  },
  source: ['S002', 'S003'],
}

export default quotationsWithoutOrders
