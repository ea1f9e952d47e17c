import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import * as customer from '../facts/customer-headers'
import * as prospect from '../facts/prospect-headers'
import { spellings } from '../facts/spellings'
import * as vehicle from '../facts/vehicle-headers'

const ownerTier: SheetTemplate = {
  id: 'owner-tier',
  title: text('基盘客户分级表', 'Owner tier sheet'),
  titles: spellings(`
    客户分级表 基盘客户分级 客户分级明细 保有客户分级表 客户分级台账 基盘客户分级评分表 客户评分表 客户分级评分表
    老客户分级表 基盘客户分级明细
  `),
  layout: { kind: 'list' },
  columns: {
    sequence: { headers: customer.sequenceHeaders },
    customerName: { headers: [...customer.customerNameHeaders, ...spellings('车主 车主姓名 基盘客户')], key: true },
    phone: { headers: customer.phoneHeaders, key: true },
    district: { headers: customer.districtHeaders },
    occupation: { headers: customer.occupationHeaders },
    ownedModel: {
      headers: [...spellings('车型系列'), ...vehicle.ownedModelHeaders.filter((header) => header !== '车型系列')],
      key: true,
    },
    purchaseDate: { headers: [...vehicle.purchaseDateHeaders, ...spellings('交车日期')] },
    consultant: { headers: [...prospect.consultantHeaders, ...spellings('负责人 维系人')], key: true },
    scoreSatisfaction: { headers: spellings('对车满意 对车满意度 车辆满意度 满意度 忠诚度对车满意') },
    scoreMaintenance: { headers: spellings('定期保养 是否定期保养 定期回厂保养 忠诚度定期保养') },
    scoreActivity: { headers: spellings('活动积极性 参加活动积极性 活动参与 参与活动积极性 忠诚度活动积极性') },
    scorePraise: { headers: spellings('正面宣传 正面宣传度 口碑宣传 忠诚度正面宣传') },
    loyaltyTotal: { headers: spellings('忠诚度 忠诚度合计 忠诚度得分 忠诚度小计 忠诚度总分 忠诚度评分') },
    scoreRenown: { headers: spellings('知名度 企业知名度 经济能力知名度') },
    scoreBusiness: { headers: spellings('经营状况 经营情况 经济能力经营状况') },
    scoreReputation: { headers: spellings('口碑 行业口碑 经济能力口碑') },
    scoreInfluence: { headers: spellings('辐射能力 影响力 行业影响力 经济能力辐射能力') },
    scoreFleet: { headers: spellings('前期保有数量 保有数量 前期保有 现有车辆数 经济能力前期保有数量') },
    scorePlan: {
      headers: spellings(
        '后期购买计划与能力 后期购买计划 购买计划与能力 后期购买能力 后期购买计划及能力 经济能力后期购买计划与能力',
      ),
    },
    economyTotal: { headers: spellings('经济能力 经济能力合计 经济能力得分 经济能力小计 经济能力总分 经济能力评分') },
    totalScore: { headers: spellings('总分 合计得分 总得分 综合得分 评分 得分 合计分 评分合计') },
    tier: { headers: vehicle.tierHeaders, key: true },
    tierDate: { headers: spellings('分级日期 评级日期 分级时间 评定日期 评分日期 定级日期') },
    remark: { headers: customer.remarkHeaders },
  },
  telling: [
    ['tier', 'totalScore'],
    ['tier', 'tierDate', 'customerName'],
    ['tier', 'loyaltyTotal'],
    ['tier', 'economyTotal'],
    ['loyaltyTotal', 'economyTotal'],
    ['scoreSatisfaction', 'scoreMaintenance'],
    ['scoreMaintenance', 'scoreActivity'],
    ['scoreActivity', 'scorePraise'],
    ['scoreRenown', 'scoreBusiness'],
    ['scoreInfluence', 'scoreFleet'],
    ['scoreInfluence', 'scorePlan'],
    ['loyaltyTotal', 'totalScore'],
  ],
  tellingUnless: { groups: [['customerName', 'tier']], unless: ['customerName'] },
  eventDate: 'tierDate',
  monthly: false,
  source: 'S001',
}

export default ownerTier
