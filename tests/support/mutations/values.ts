import { fields, type FieldKey } from '../../../src/model/field'
import type { Profile } from '../../../src/model/profile'
import type { Cell } from '../../../src/model/workbook'
import { personName, phoneNumber } from '../dealer-month/people'
import type { Random } from '../dealer-month/random'

const FIRST_DAY = 46_082
const models = ['菱智M5', '景逸X5', '301', '2008', 'CM7', 'SX6', '风行T5']
const texts: { readonly [K in FieldKey]?: readonly string[] } = {
  source: ['自然到店', '来电', '老客户推荐', '汽车之家', '抖音', '车展'],
  district: ['惠城区', '博罗县', '惠阳区', '大亚湾'],
  occupation: ['制造业', '服务业', '建筑业', '个体'],
  address: ['江北路12号', '文明路8号院', '河南岸56号'],
  gender: ['男', '女'],
  insurer: ['平安', '太平洋', '人保'],
  leadVerdict: ['有效', '无效', '重复'],
  kpiName: ['来店总批数', '留档率', '平均停留时间', '试乘试驾率', '成交率', '战败率'],
  boardClass: ['完成', '继续', '放弃', '预约失败'],
  boardItem: ['获得临时预约', '公里数不到', '无法接通', '单位用车', '有指定修理厂'],
  unreachedReason: ['停机', '空号', '无法接通', '无人接听', '关机', '拒接'],
  serviceDestination: ['军丰源', '当地已做', '外地已做', '修理厂'],
  referralMonth: ['1月', '2月', '3月', '4月'],
  planMonth: ['1月', '2月', '3月'],
}
const people: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'customerName',
  'consultant',
  'referrer',
  'referredName',
  'insuredName',
  'rosterName',
  'receptionist',
  'callBackPerson',
  'measureOwner',
  'targetPerson',
])
const sentences = ['客户说再考虑', '家里人不同意，月底再看', '价格比隔壁店高八千', '等新款上市', '已约周末试驾', '']

/** A plausible cell of a field, all invented. */
export function valueOf(field: FieldKey, row: number, random: Random, profile: Profile): Cell {
  const { type, vocabulary } = fields[field]
  if (field === 'sequence') return row + 1
  if (field === 'vin') return `LGG7B2D1${String(random.between(100_000_000, 999_999_999))}`
  if (field === 'plate') return `粤L${random.between(10_000, 99_999)}`
  if (people.has(field)) return personName(random)
  if (/model/i.test(field) && type === 'text') return random.pick(models)
  switch (type) {
    case 'phone':
      return phoneNumber(random.below(9000), 9000)
    case 'date':
      return FIRST_DAY + random.below(60)
    case 'time':
      return random.between(540, 1080) / 1440
    case 'flag':
      return random.pick(['是', '否'])
    case 'term':
      return vocabulary ? random.pick(Object.keys(profile.vocabularies[vocabulary])) : null
    case 'number':
      return random.between(0, 60)
    case 'money':
      return random.between(3, 90) * 100
    case 'share':
      return random.between(1, 100) / 100
    case 'signature':
      return random.chance(0.7) ? personName(random) : null
    case 'text':
      return random.pick(texts[field] ?? sentences) || null
  }
}
