import type { Diagnosis } from '../../model/diagnosis'
import { text } from '../../model/text'

/** The items of a public deviation test, each with how far below the mean it counts. */
const items = [
  { id: 'showroom-visits/return', title: text('再次到店', 'return visits'), below: 'returnVisitsBelow' },
  { id: 'capture-rate/first-visits', title: text('留档率', 'capture rate'), below: 'captureBelow' },
  {
    id: 'test-drive-rate/prospects',
    base: true,
    title: text('新增客户数', 'new prospects'),
    below: 'newProspectsBelow',
  },
  { id: 'mean-dwell-time/times', title: text('接待时长', 'dwell time'), below: 'dwellBelow' },
  { id: 'test-drive-rate/first-visits', title: text('试驾率', 'test-drive rate'), below: 'testDrivesBelow' },
] as const

const belowTheMean: Diagnosis = {
  id: 'below-the-mean',
  title: text('多项低于平均', 'Below the mean in several items'),
  grain: 'consultant',
  reads: items.map(({ id }) => id),
  judge({ of, value, mean, base, meanBase, settings: { diagnosis } }) {
    const low = items.filter(({ id, below, ...item }) => {
      const [own, usual] = 'base' in item ? [base(id), meanBase(id)] : [value(id), mean(id)]
      return own !== null && usual !== null && usual > 0 && own <= usual * (1 - diagnosis[below])
    })
    if (low.length < diagnosis.itemsBelow) return null
    return {
      finding: text(
        `${of}有${low.length}项低于各顾问平均：${low.map(({ title }) => title.zh).join('、')}。`,
        `${of} is below the mean of all consultants in ${low.length} items: ${low.map(({ title }) => title.en).join(', ')}.`,
      ),
      proposal: text(
        '建议从差得最多的一项谈起，看是接待、留档还是试驾邀请的做法需要调整。',
        'Talk about the item that is furthest below: is it receiving, capturing, or offering the test drive that needs another way?',
      ),
    }
  },
  source: ['public'],
}

export default belowTheMean
