import type { Diagnosis } from '../../model/diagnosis'
import { text } from '../../model/text'
import { percent } from '../facts/top-rows'

const diligentButLosing: Diagnosis = {
  id: 'diligent-but-losing',
  title: text('跟进勤、客户多、战败率高', 'Diligent, many prospects, many lost'),
  grain: 'consultant',
  reads: ['contacts/all', 'open-prospects/hab', 'loss-rate/cards'],
  judge({ of, value, mean, store, settings }) {
    const [contacts, open, lost] = [value('contacts/all'), value('open-prospects/hab'), value('loss-rate/cards')]
    const [usual, many, rate] = [mean('contacts/all'), mean('open-prospects/hab'), store('loss-rate/cards')]
    if (contacts === null || open === null || lost === null || usual === null || many === null || rate === null)
      return null
    if (contacts < usual || open < many || lost < rate + settings.lossRateRise) return null
    return {
      finding: text(
        `${of}本月跟进${contacts}次，在跟H、A、B级${open}位，都不低于平均；战败率${percent(lost)}，全店${percent(rate)}。`,
        `${of} made ${contacts} contacts and follows ${open} prospects of levels H, A, B, no fewer than the mean; loses ${percent(lost)} where the store loses ${percent(rate)}.`,
      ),
      proposal: text(
        '肯下功夫，建议经理陪同洽谈、辅导成交技巧。',
        'The effort is there: a manager’s company in negotiations and coaching in closing may help.',
      ),
    }
  },
  source: ['S000'],
}

export default diligentButLosing
