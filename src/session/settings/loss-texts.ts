import { text } from '../../model/text'
import type { SettingGroupTexts } from './setting-texts'
import { characters, contacts, customers, days, rows } from './setting-units'

export const lossSettings: readonly SettingGroupTexts[] = [
  {
    id: 'loss',
    title: text('战败', 'Losses'),
    settings: [
      { id: 'shortLifeDays', title: text('几天内战败算短', 'Lost soon means within'), unit: days, rules: ['DF07'] },
      {
        id: 'lowLevels',
        title: text('哪些级别算低', 'Low levels'),
        kind: 'choices',
        rules: ['DF07', 'FL11'],
      },
      {
        id: 'highLevels',
        title: text('哪些级别战败要经理追问', 'Levels whose loss the manager looks into'),
        kind: 'choices',
        rules: ['DF08'],
      },
      {
        id: 'fakeLossMaxContacts',
        title: text('只跟进几次以下就战败，请核对', 'A loss is looked into after at most'),
        unit: contacts,
        rules: ['DF18'],
      },
      {
        id: 'fakeLossContactShare',
        title: text('跟进不到应跟进的多少就战败，请核对', 'A loss is looked into below this share of the contacts due'),
        kind: 'share',
        rules: ['DF18'],
      },
      {
        id: 'lostControlMinAttempts',
        title: text('失控前至少联系几次', 'Attempts before a customer is lost from sight'),
        unit: contacts,
        rules: ['DF17', 'CT21'],
      },
      {
        id: 'lostControlReachedDays',
        title: text('几天内联系上过就不算失控', 'Not lost from sight if reached in the last'),
        unit: days,
        rules: ['DF17'],
      },
      {
        id: 'downgradeDays',
        title: text('战败前几天内降级', 'Downgraded before the loss within'),
        unit: days,
        rules: ['DF35'],
      },
      {
        id: 'downgradeMinRows',
        title: text('降级后战败的几行起才问', 'such losses asked about from'),
        unit: rows,
        rules: ['DF35'],
      },
      {
        id: 'typicalCaseMinRows',
        title: text('几条战败起要有典型案例', 'A typical case is due from'),
        unit: rows,
        rules: ['DF42'],
      },
      {
        id: 'silentMonthMinProspects',
        title: text('在跟多少位而全月没有战败，请核对', 'A month without losses is looked into from'),
        unit: customers,
        rules: ['DF28'],
      },
      {
        id: 'fewRowsMax',
        title: text('只登记几行以下、卡上更多，请核对', 'Fewer losses than cards is looked into up to'),
        unit: rows,
        rules: ['DF27'],
      },
      {
        id: 'lossRateRise',
        title: text('战败率比前三个月高多少才问', 'Loss rate above the last three months by'),
        kind: 'share',
        rules: ['DF43'],
        use: text('诊断“跟进勤、客户多、战败率高”', 'the diagnosis “diligent, many lost”'),
      },
      {
        id: 'smallSample',
        title: text('少于多少位不比较', 'Too few to compare below'),
        unit: customers,
        rules: ['DF43'],
        use: text('指标、汇总、诊断', 'figures, summaries and diagnoses'),
      },
    ],
  },
  {
    id: 'reasons',
    title: text('战败原因和经理意见', "Loss reasons and the manager's comment"),
    settings: [
      {
        id: 'reasonMinChars',
        title: text('原因少于几个字算太短', 'A reason is too short below'),
        unit: characters,
        rules: ['DF10', 'DF12'],
      },
      {
        id: 'vagueReasons',
        title: text('哪些写法算笼统', 'Reasons that are too vague'),
        kind: 'words',
        rules: ['DF10', 'DF12'],
      },
      {
        id: 'commentMinChars',
        title: text('经理意见少于几个字算太短', 'A comment is too short below'),
        unit: characters,
        rules: ['DF08', 'DF22'],
      },
      { id: 'gmRequired', title: text('要总经理签字', 'The general manager signs'), rules: ['DF24'] },
      {
        id: 'sameReasonMinRows',
        title: text('原因几行写法相同才问', 'The same reason is asked about from'),
        unit: rows,
        rules: ['DF11'],
      },
      {
        id: 'sameCommentMinRows',
        title: text('意见几行写法相同才问', 'The same comment is asked about from'),
        unit: rows,
        rules: ['DF23'],
      },
    ],
  },
  {
    id: 'patterns',
    title: text('集中登记', 'Entries that cluster'),
    settings: [
      {
        id: 'sameDateMinRows',
        title: text('几行战败日期同为签字日才问', 'Losses dated on the signing day are asked about from'),
        unit: rows,
        rules: ['DF05'],
      },
      {
        id: 'sharedDateMinRows',
        title: text('一位顾问全月战败同为一天，几行起才问', "A consultant's losses on one date are asked about from"),
        unit: rows,
        rules: ['DF06'],
      },
      { id: 'monthEndDays', title: text('月末看几天', "The month's end is the last"), unit: days, rules: ['DF37'] },
      {
        id: 'monthEndMinRows',
        title: text('月末战败几行起才看', 'Losses at its end are looked at from'),
        unit: rows,
        rules: ['DF37'],
      },
      {
        id: 'monthEndCluster',
        title: text('月末占全月多少才问', 'and asked about from this share of the month'),
        kind: 'share',
        rules: ['DF37'],
      },
      {
        id: 'oneReasonMinRows',
        title: text('一位顾问战败几行起才看原因', "A consultant's reasons are looked at from"),
        unit: rows,
        rules: ['DF39'],
      },
      {
        id: 'oneReasonShare',
        title: text('一个原因占多少才问', 'One reason is asked about from'),
        kind: 'share',
        rules: ['DF39'],
      },
      {
        id: 'priceShareAlert',
        title: text('价格原因占多少才问', 'Price is asked about from'),
        kind: 'share',
        rules: ['DF39'],
      },
    ],
  },
]
