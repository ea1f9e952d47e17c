import type { Summary } from '../../model/summary'
import { text } from '../../model/text'
import { tieredCustomers, tierShares, tierYears } from '../facts/tier-keys'

const tierByRegion: Summary = {
  id: 'tier-by-region',
  title: text('客户分级汇总（区域×级别×年）', 'Tiers by region and year'),
  definition: text(
    '基盘客户分级表（没有时取保有客户管理卡、旧客进度管制表）中的全部客户，按居住区域、级别和购车年份计数；级别空白而各项评分齐全的，按评分推定。占比为占同一级别、同一年的比例（区域集中度）。',
    'All customers of the tier sheet (else of the owners’ cards, else of the visit plan), by district, tier and year of purchase; a blank tier is the one that the points come to, where all of them are there. Shares are of the same tier and year: how far a region holds it.',
  ),
  highlights: tierShares,
  sheet: { id: 'tier-by-region', title: text('区域分级汇总', 'Tiers by region') },
  of: tieredCustomers('district'),
  rows: { id: 'region', title: text('区域', 'Region') },
  columns: tierYears,
  unit: text('位', 'customers'),
  measures: ['count', 'columnShare'],
  source: ['S001'],
}

export default tierByRegion
