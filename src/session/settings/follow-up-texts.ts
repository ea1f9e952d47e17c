import { text } from '../../model/text'
import type { SettingGroupTexts } from './setting-texts'
import { cards, characters, contacts, customers, days, hours, minutes } from './setting-units'

const workdays = text('按工作日计算的规则', 'rules that count working days')
const busy = text('诊断“忙、人气、跟进”“按周期跟不过来”', 'the diagnoses of workload')

export const followUpSettings: readonly SettingGroupTexts[] = [
  {
    id: 'cadence',
    title: text('跟进节奏', 'Follow-up'),
    hint: text(
      '按级别：多少天内要联系一次，超过几天以内不提示，多少天内应当购买。',
      'By level: how often to contact, how late is let pass, within how many days the customer buys.',
    ),
    settings: [
      {
        id: 'cadence',
        title: text('{level}多少天内联系一次', '{level}: contact within'),
        unit: days,
        rules: ['CT01', 'CT02', 'CT04', 'CT05', 'CT23', 'CT26', 'DF18', 'DF19'],
      },
      {
        id: 'cadenceGrace',
        title: text('{level}超过几天以内不提示', '{level}: let pass up to'),
        unit: days,
        rules: ['CT01', 'CT02', 'CT05', 'CT12', 'CT26', 'DF19'],
      },
      {
        id: 'window',
        title: text('{level}多少天内购买（空着表示没有期限）', '{level}: buys within (blank: no limit)'),
        unit: days,
        endless: true,
        rules: ['CT12', 'CT13', 'FL07'],
      },
      {
        id: 'secondFollowUpDays',
        title: text('第二次跟进要在几天内', 'Second follow-up within'),
        unit: days,
        rules: ['DF40'],
      },
      {
        id: 'monthDays',
        title: text('建卡几天以上没有成交要写原因', 'A reason is asked for cards open for'),
        unit: days,
        rules: ['CT19'],
      },
      {
        id: 'noteMinChars',
        title: text('跟进内容少于几个字算太短', "A contact's note is too short below"),
        unit: characters,
        rules: ['CT18'],
      },
      {
        id: 'sameNoteMinRows',
        title: text('同一客户几次写法相同才问', 'The same note of one customer is asked about from'),
        unit: contacts,
        rules: ['CT18'],
      },
      {
        id: 'maxContactsPerDay',
        title: text('一天最多联系多少户', 'Most customers contacted in a day'),
        unit: customers,
        rules: ['CT22', 'CT23'],
      },
      {
        id: 'onlyFollowUpMinDays',
        title: text('几天日报都只有促进才问', 'Reports with follow-up only are asked about from'),
        unit: days,
        rules: ['CT14'],
      },
      {
        id: 'leaverDays',
        title: text('离职前后看多少天', 'Days looked at around a leaving'),
        unit: days,
        rules: ['CT27'],
      },
      {
        id: 'leaverMinClosed',
        title: text('这些天里结案多少张才问', 'Cards closed in these days that are asked about'),
        unit: cards,
        rules: ['CT27'],
      },
    ],
  },
  {
    id: 'time',
    title: text('时限', 'Time limits'),
    settings: [
      {
        id: 'carryDay',
        title: text('建卡、留档、约定到店后几天内补上不算漏', 'Cards, captures and visits may be entered later by'),
        unit: days,
        rules: ['CT11', 'RG11', 'RG14'],
      },
      {
        id: 'lossRecordLagDays',
        title: text('战败后几天内登记不算晚', 'A loss may be recorded later by'),
        unit: days,
        rules: ['DF04'],
      },
      {
        id: 'lossDateTolerance',
        title: text('卡与表的战败日期在月内相差几天以内算提示', 'Loss dates of card and table may differ by'),
        unit: days,
        rules: ['DF03'],
      },
      {
        id: 'reviewDeadline',
        title: text('经理在月后几天内审阅', 'The manager reviews within, after the month'),
        unit: days,
        rules: ['DF26'],
      },
      {
        id: 'reviewGraceDays',
        title: text('月末战败的，审阅再宽几天', "For losses at the month's end, more"),
        unit: days,
        rules: ['DF26'],
      },
      {
        id: 'lateEntryDays',
        title: text('月初几天内补登上月的不提示', "Last month's entries are let pass in the first"),
        unit: days,
        rules: ['DF29', 'DF01', 'DF27'],
      },
      {
        id: 'lateEntryMaxRows',
        title: text('补登上月的，最多几行不提示', 'Entries of last month let pass, at most'),
        unit: text('行', 'rows'),
        rules: ['DF29'],
      },
      {
        id: 'wonBackDays',
        title: text('战败后几天内又成交算挽回', 'Ordered after a loss counts as won back within'),
        unit: days,
        rules: ['DF32'],
      },
      {
        id: 'rebuiltCardDays',
        title: text('战败后几天内重新建卡才问', 'A new card after a loss is asked about within'),
        unit: days,
        rules: ['DF48'],
      },
    ],
  },
  {
    id: 'rest',
    title: text('休息日', 'Rest days'),
    hint: text('按工作日计算的规则和诊断都跳过休息日。', 'Whatever is counted in working days leaves these out.'),
    settings: [
      { id: 'restDays.weekly', title: text('每周休息', 'Closed weekly'), kind: 'weekdays', use: workdays },
      {
        id: 'restDays.publicHolidays',
        title: text('法定节假日休息', 'Closed on public holidays'),
        use: workdays,
      },
      {
        id: 'restDays.closed',
        title: text('另外关门的日子', 'Also closed on'),
        kind: 'days',
        use: workdays,
      },
      {
        id: 'restDays.open',
        title: text('照常开门的日子', 'Open in spite of it on'),
        kind: 'days',
        use: workdays,
      },
    ],
  },
  {
    id: 'capacity',
    title: text('工作量', 'Workload'),
    hint: text('诊断一位顾问忙不忙，按这些估算。', 'By these it is estimated how busy a consultant is.'),
    settings: [
      { id: 'capacity.hoursPerDay', title: text('每天工作', 'Working day'), unit: hours, use: busy },
      { id: 'capacity.reception', title: text('接待一批', 'Receiving a party takes'), unit: minutes, use: busy },
      { id: 'capacity.followUp', title: text('跟进一次', 'A follow-up takes'), unit: minutes, use: busy },
      { id: 'capacity.ownerContact', title: text('回访一次', 'A call to an owner takes'), unit: minutes, use: busy },
      {
        id: 'capacity.contactsPerDay',
        title: text('全天跟进时，一天最多联系', 'Contacts in a day of nothing else, at most'),
        unit: contacts,
        use: busy,
      },
    ],
  },
]
