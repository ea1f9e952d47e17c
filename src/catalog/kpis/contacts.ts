import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { contacts, contactsFor } from '../facts/counts'
import { plain } from '../facts/variants'

export default figureKpi({
  id: 'contacts',
  title: text('访问量', 'Contacts'),
  definition: text(
    '营业日报表中日期在本月的访问行数，按访问目的分开拓、促进、管理（手续）、售后回访（保有客户）。',
    'Entries of the daily reports dated in the month, by purpose: developing, promoting, handling, and calls on owners.',
  ),
  unit: 'contacts',
  variants: [
    plain('all', contacts),
    plain('develop', contactsFor('开拓', 'developing')),
    plain('promote', contactsFor('促进', 'promoting')),
    plain('handle', contactsFor('管理', 'handling')),
    plain('owners', contactsFor('售后回访', 'owners')),
  ],
  share: false,
  source: ['S002'],
})
