import { text } from '../../model/text'
import type { SettingGroupTexts } from './setting-texts'
import { customers, days, minutes, parties, people, rows } from './setting-units'

export const recordSettings: readonly SettingGroupTexts[] = [
  {
    id: 'visits',
    title: text('来店登记', 'Showroom log'),
    settings: [
      {
        id: 'stayMinForLevel',
        title: text('{level}停留至少多久（空着表示不看）', '{level}: stays at least (blank: not looked at)'),
        unit: minutes,
        rules: ['FL11'],
      },
      {
        id: 'longStayMinutes',
        title: text('停留多久以上与低级别不称', 'A stay too long for a low level'),
        unit: minutes,
        rules: ['FL11'],
      },
      {
        id: 'dwellTolerance',
        title: text('停留时间与两个时刻相差多少以内不提示', 'A dwell time may differ from its times by'),
        unit: minutes,
        rules: ['FL12'],
      },
      {
        id: 'samePartyMinutes',
        title: text('同一批客户当天再来，相隔多久以内算一批', 'A party that comes back the same day is one within'),
        unit: minutes,
        use: text('计批列', 'the party count'),
      },
      {
        id: 'monthLogMinDays',
        title: text('登记了几天起，才查没有登记的工作日', 'Days without entries are looked for from a log of'),
        unit: days,
        rules: ['RG07'],
      },
      {
        id: 'busyDayParties',
        title: text('平均一天几批起，才查没有登记的工作日', 'and from, a day on average'),
        unit: parties,
        rules: ['RG07'],
      },
      {
        id: 'levelFitShare',
        title: text('各级别客户数有多少对得上，才算按这种口径统计', 'Level columns are read one way where they fit on'),
        kind: 'share',
        rules: ['RG05'],
      },
      {
        id: 'summaryMinConsultants',
        title: text('列出几位顾问起，算按顾问汇总的表', 'A sheet lists consultants from'),
        unit: people,
        rules: ['RG09'],
      },
    ],
  },
  {
    id: 'phones',
    title: text('电话', 'Phones'),
    settings: [
      {
        id: 'phoneStrict',
        title: text('电话位数不对是必改（否则是请核对）', 'A phone of wrong length is an error (else a warning)'),
        rules: ['FL03'],
      },
      {
        id: 'sharedPhoneMinCustomers',
        title: text('几位客户同一个电话才问', 'One phone is asked about from'),
        unit: customers,
        rules: ['DF49'],
      },
      {
        id: 'consecutivePhonesMinRows',
        title: text('几行电话连号才问', 'Consecutive phones are asked about from'),
        unit: rows,
        rules: ['DF49'],
      },
    ],
  },
]
