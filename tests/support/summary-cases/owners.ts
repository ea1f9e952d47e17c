import referralByMonth from '../../../src/catalog/summaries/referral-by-month'
import tierByIndustry from '../../../src/catalog/summaries/tier-by-industry'
import tierByRegion from '../../../src/catalog/summaries/tier-by-region'
import winBackBoard from '../../../src/catalog/summaries/win-back-board'
import { Random } from '../dealer-month/random'
import type { SqlTables } from '../duckdb'
import type { TablesLiteral } from '../testRule'
import type { SummaryCase } from './case'

function makeTiers(seed: number): { readonly tables: TablesLiteral; readonly sql: SqlTables } {
  const random = new Random(seed * 13 + 7)
  const owners = Array.from({ length: 1 + random.below(120) }, (_, place) => ({
    customerName: random.pick(['王芳', '李强']),
    phone: `1380000${String(1000 + place)}`,
    district: random.pick(['惠城区', '博罗县', '龙门县', null]),
    occupation: random.pick(['制造业', '服务业', '建筑业', null]),
    ownedModel: '轻卡',
    purchaseDate: random.pick(['2009-03-05', '2009-12-31', '2010-01-01', '2010-09-30', null]),
    consultant: random.pick(['周敏', '陈晓东']),
    tier: random.pick(['优质', '潜力', '一般', null]),
  }))
  return { tables: { 'owner-tier': owners }, sql: { owners } }
}
const tierYear = `tier || '·' || coalesce(year(CAST(purchaseDate AS DATE)) || '年', '年份未填')`

export const tierByRegionCase: SummaryCase = {
  summary: tierByRegion,
  make: makeTiers,
  asked: { counted: `SELECT district AS row_key, ${tierYear} AS column_key FROM owners` },
}
export const tierByIndustryCase: SummaryCase = {
  summary: tierByIndustry,
  make: makeTiers,
  asked: { counted: `SELECT occupation AS row_key, ${tierYear} AS column_key FROM owners` },
}

const referralKinds = {
  ownerReferrals: '老用户推荐',
  firstReferrals: '首次推荐',
  repeatReferrals: '重复推荐',
  friendReferrals: '亲朋好友推荐',
} as const
export const referralByMonthCase: SummaryCase = {
  summary: referralByMonth,
  make(seed) {
    const random = new Random(seed * 19 + 1)
    const count = (): number | null => (random.chance(0.85) ? random.below(30) : null)
    const months = Array.from({ length: 1 + random.below(12) }, (_, index) => ({
      referralMonth: `${index + 1}月`,
      referralLeads: random.between(10, 90),
      ownerReferrals: count(),
      firstReferrals: count(),
      repeatReferrals: count(),
      friendReferrals: count(),
    }))
    return { tables: { 'referral-statistics': months }, sql: { months } }
  },
  asked: {
    counted: Object.entries(referralKinds)
      .map(
        ([field, title]) =>
          `SELECT referralMonth AS row_key, '${title}' AS column_key, coalesce(CAST(${field} AS DOUBLE), 0) AS weight FROM months`,
      )
      .join(' UNION ALL '),
  },
}

const outcomes = [
  ['完成', '获得临时预约'],
  ['完成', '获得确认预约'],
  ['继续', '公里数不到'],
  ['放弃', '自己保养'],
  ['放弃', '有指定修理厂'],
  ['目标项目', '预约确认率目标'],
] as const
export const winBackBoardCase: SummaryCase = {
  summary: winBackBoard,
  make(seed) {
    const random = new Random(seed * 41 + 3)
    const board = Array.from({ length: 1 + random.below(20) }, () => {
      const [boardClass, boardItem] = random.pick(outcomes)
      const total = random.below(50)
      return {
        boardClass,
        boardItem,
        boardTarget: random.below(100),
        kpiActual: total,
        boardTotal: random.chance(0.8) ? total : null,
      }
    })
    return { tables: { 'win-back-board': board }, sql: { board } }
  },
  asked: {
    counted: `SELECT boardClass || '·' || boardItem AS row_key,
        coalesce(CAST(boardTotal AS DOUBLE), CAST(kpiActual AS DOUBLE)) AS weight
      FROM board WHERE boardClass <> '目标项目'`,
  },
}
