import { text, type Text } from '../../model/text'
import type { SettingGroupTexts, SettingId, SettingText } from './setting-texts'
import { cards, items } from './setting-units'

const share = (part: string, title: Text, use: Text): SettingText => ({
  id: `diagnosis.${part}` as SettingId,
  title,
  kind: 'share',
  use,
})
const fewVisits = text('到店少、成交率高', 'few visits, high closing rate')
const fewDrives = text('到店多、试驾少', 'many visits, few test drives')
const fewQuotations = text('试驾率高、商洽率低', 'many test drives, few quotations')
const fewOrders = text('商洽率高、成交率低', 'many quotations, few orders')
const mean = text('多项低于平均', 'below the mean in several items')
const apart = text('成交与战败的差别', 'what parts the won from the lost')

export const diagnosisSettings: readonly SettingGroupTexts[] = [
  {
    id: 'diagnosis',
    title: text('诊断', 'Diagnoses'),
    hint: text(
      '从什么时候起给出提示；是参考，不是考核线。',
      'From where on a hint is given; a reference, not a target.',
    ),
    settings: [
      share('visitsFall', text('到店比上月少多少算少', 'Visits have fallen by'), fewVisits),
      share('closingHigh', text('成交率多高算高', 'A high closing rate'), fewVisits),
      share('closingLow', text('成交率低于多少算低', 'A low closing rate, below'), fewOrders),
      share('testDriveHigh', text('试驾率多高算高', 'A high test-drive rate'), fewQuotations),
      share('testDriveLow', text('试驾率低于多少算低', 'A low test-drive rate, below'), fewDrives),
      share('quotationHigh', text('商洽率多高算高', 'A high quotation rate'), fewOrders),
      share('quotationLow', text('商洽率低于多少算低', 'A low quotation rate, below'), fewQuotations),
      share(
        'referralShare',
        text('推荐客源占比的参考值', 'Referred prospects may be expected at'),
        text('推荐客源偏少', 'few referrals'),
      ),
      share('newProspectsBelow', text('新增客户数低于平均多少算低', 'New prospects below the mean by'), mean),
      share('captureBelow', text('留档率低于平均多少算低', 'Capture rate below the mean by'), mean),
      share('returnVisitsBelow', text('再次到店低于平均多少算低', 'Return visits below the mean by'), mean),
      share('dwellBelow', text('接待时长低于平均多少算低', 'Dwell time below the mean by'), mean),
      share('testDrivesBelow', text('试驾率低于平均多少算低', 'Test-drive rate below the mean by'), mean),
      {
        id: 'diagnosis.itemsBelow',
        title: text('几项低于平均才提示', 'Items below the mean before it is told'),
        unit: items,
        use: mean,
      },
      {
        id: 'diagnosis.comparedCards',
        title: text('成交、战败各多少张起才比较', 'Cards won and lost before they are compared'),
        unit: cards,
        use: apart,
      },
      share('wonLostApart', text('成交与战败相差多少才提示', 'Won and lost differ by'), apart),
      share(
        'stageBelow',
        text('通过率低于平时多少算弱', 'Pass rate of a stage below the usual by'),
        text('最弱的一步；忙、人气、跟进', 'the weakest stage; busy, visitors, or follow-up'),
      ),
    ],
  },
]
