import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { minutesStayed, minutesWritten, staysTimed, staysWritten } from '../facts/counts'
import { average } from '../facts/variants'

export default figureKpi({
  id: 'mean-dwell-time',
  title: text('平均停留时间', 'Mean dwell time'),
  definition: text(
    '本月来店、离店时间齐全的各批（离店−来店）之和÷这些批数，单位分钟；时间是文本、没写离店、离店不晚于来店的不计。表上“停留时间”列口径直接取该列。',
    'Departure less arrival, in minutes, of the month’s visits with both times, over their number; a time that is text, a missing departure, or one not later than the arrival is left out. The other variant takes the form’s own column.',
  ),
  unit: 'minutes',
  variants: [
    average('times', 'minutes', text('平均停留时间(分)', 'Mean dwell time (min)'), minutesStayed, staysTimed),
    average(
      'column',
      'minutes',
      text('平均停留时间(分)（停留时间列）', 'Mean dwell time (min), by its column'),
      minutesWritten,
      staysWritten,
    ),
  ],
  share: false,
  source: ['S002'],
})
