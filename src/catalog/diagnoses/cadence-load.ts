import type { Diagnosis } from '../../model/diagnosis'
import { text } from '../../model/text'
import type { Level } from '../../model/vocabulary'

const levels: readonly { readonly level: Level; readonly id: `open-prospects/${string}` }[] = [
  { level: 'O', id: 'open-prospects/o' },
  { level: 'H', id: 'open-prospects/h' },
  { level: 'A', id: 'open-prospects/a' },
  { level: 'B', id: 'open-prospects/b' },
  { level: 'C', id: 'open-prospects/c' },
]

/** Contacts that the cadence asks for a day: each level's open prospects over its days (S002). */
const cadenceLoad: Diagnosis = {
  id: 'cadence-load',
  title: text('按周期跟不过来', 'More contacts due than a day holds'),
  grain: 'consultant',
  reads: levels.map(({ id }) => id),
  judge({ of, value, settings: { cadence, capacity } }) {
    const known = levels.flatMap(({ level, id }) => {
      const open = value(id)
      return open === null ? [] : [{ level, open, due: open / cadence[level] }]
    })
    const due = known.reduce((sum, one) => sum + one.due, 0)
    if (due <= capacity.contactsPerDay) return null
    const open = known.map(({ level, open }) => `${level}${open}`).join(' ')
    return {
      finding: text(
        `${of}在跟客户按跟进周期每天要联系${due.toFixed(1)}户（${open}），一天最多约${capacity.contactsPerDay}户。`,
        `By the cadence ${of} has ${due.toFixed(1)} contacts due a day (${open}), where a day holds about ${capacity.contactsPerDay}.`,
      ),
      proposal: text(
        '建议核对级别是否偏高，把一部分客户转给其他顾问，或先保H、A级。',
        'See whether levels are set too high, hand some prospects over, or look after H and A first.',
      ),
    }
  },
  source: ['S002', 'S003'],
}

export default cadenceLoad
