import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { firstVisits, headcount } from '../facts/counts'
import { average, plain } from '../facts/variants'

export default figureKpi({
  id: 'receptions-per-consultant',
  title: text('顾问月均接待批数', 'Receptions per consultant'),
  definition: text(
    '本月首次来店批数÷在岗顾问数。在岗顾问按名册上职务含“顾问”的人计，月中入职、离职的按在岗天数折算；没有入职、离职日期的按整月算。',
    'First visits over consultants on the roster, by the role; who joined or left within the month counts by the days between, who has no such date for all of it.',
  ),
  unit: 'parties',
  variants: [
    average('roster', 'parties', text('顾问月均接待批数', 'Receptions per consultant'), firstVisits, headcount),
    { ...plain('headcount', headcount), unit: 'people' },
  ],
  share: false,
  source: ['S002'],
})
