import { text, type Text } from '../../model/text'
import type { SettingGroupTexts, SettingId } from './setting-texts'
import { days, kilometres, months, people, points, times, vehicles, years, yuan } from './setting-units'

const churn = text('售后流失汇总', 'churn summaries')
const value = text('忠诚客户价值', 'the worth of a loyal customer')
const visits = text('进站理论台次', 'the expected visits')
const tier = text('客户分级列', 'the tier column')
const destination = (id: SettingId, zh: string, en: string) => ({
  id,
  title: text(`“${zh}”的写法`, `Words for “${en}”`),
  kind: 'words' as const,
  use: text('流失去向汇总', 'where churned vehicles went'),
})
const factor = (id: SettingId, title: Text, unit: Text) => ({ id, title, unit, use: value })

export const churnSettings: readonly SettingGroupTexts[] = [
  {
    id: 'service',
    title: text('售后流失', 'After-sales churn'),
    settings: [
      {
        id: 'churnProfile',
        title: text('按哪种口径算流失', 'Definition of churn'),
        kind: 'choice',
        use: text('流失类别列', 'the churn class'),
      },
      {
        id: 'partialChurnMonths',
        title: text('几个月没有保养、没有维修，算部分流失', 'Maintenance or repair has churned after'),
        unit: months,
        use: text('部分流失', 'partial churn'),
      },
      { id: 'countResoldVehicles', title: text('已转卖的车也算流失', 'Resold vehicles count as churned'), use: churn },
      {
        id: 'countMovedVehicles',
        title: text('车在外地的也算流失', 'Vehicles that moved away count as churned'),
        use: churn,
      },
      {
        id: 'ageBands',
        title: text('车龄段从哪几年开始', 'Bands of age begin at'),
        unit: years,
        kind: 'numbers',
        use: text('按车龄的流失汇总', 'churn by age'),
      },
      {
        id: 'callWithinDays',
        title: text('招揽名单上的客户几天内要打电话', 'Customers on a call list are called within'),
        unit: days,
        use: text('流失招揽名单', 'the call list'),
      },
      {
        id: 'expectedVisitsPerYear',
        title: text('一台车一年该进站几次', 'Visits a vehicle should make a year'),
        unit: times,
        use: visits,
      },
      {
        id: 'assumedChurnRate',
        title: text('没有流失率时按多大计算', 'Churn rate where none is known'),
        kind: 'share',
        use: visits,
      },
      {
        id: 'warrantyYears',
        title: text('质保几年', 'Warranty, years'),
        unit: years,
        use: text('保内/保外列', 'the warranty column'),
      },
      {
        id: 'warrantyKilometres',
        title: text('质保几公里', 'Warranty, distance'),
        unit: kilometres,
        use: text('保内/保外列', 'the warranty column'),
      },
      destination('serviceDestinations.同品牌他店', '同品牌他店', 'another dealer of the brand'),
      destination('serviceDestinations.社会修理', '社会修理', 'independent garage'),
      destination('serviceDestinations.自己', '自己', 'oneself'),
      destination('serviceDestinations.外地', '外地', 'elsewhere'),
      destination('serviceDestinations.不明', '不明', 'unknown'),
    ],
  },
  {
    id: 'tiers',
    title: text('客户分级和价值', 'Customer tiers and worth'),
    settings: [
      {
        id: 'tierPremiumPoints',
        title: text('忠诚度和经济能力都到几分为优质', 'Premium: loyalty and means each from'),
        unit: points,
        use: tier,
      },
      {
        id: 'tierPotentialMeans',
        title: text('经济能力到几分为潜力', 'Potential: means from'),
        unit: points,
        use: tier,
      },
      {
        id: 'tierPotentialSum',
        title: text('两项合计到几分为潜力', 'Potential: both together from'),
        unit: points,
        use: tier,
      },
      factor('customerValue.spendPerVisit', text('单次消费', 'Spent a visit'), yuan),
      factor('customerValue.visitsPerYear', text('年进站次数', 'Visits a year'), times),
      factor('customerValue.years', text('保有年数', 'Years'), years),
      factor('customerValue.vehicles', text('一生购车', 'Vehicles in a lifetime'), vehicles),
      factor('customerValue.peopleInfluenced', text('影响多少人', 'People influenced'), people),
      {
        id: 'dealValue',
        title: text('成交一台值多少', 'A deal is worth'),
        unit: yuan,
        use: text('指标和诊断里的损失', 'what lost customers cost'),
      },
    ],
  },
]
