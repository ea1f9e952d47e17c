import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import { spellings } from '../facts/spellings'

const referralStatistics: SheetTemplate = {
  id: 'referral-statistics',
  title: text('推荐客源统计', 'Referral statistics'),
  titles: spellings(`
    推荐客源统计表 推荐客源分析 推荐客源分析表 推荐信息统计 推荐信息统计表 老用户推荐统计 转介绍统计 转介绍统计表 推荐客户统计表
    对应策略表 推荐客源
  `),
  layout: { kind: 'list', transposable: true },
  columns: {
    referralMonth: { headers: spellings('月份 月 月度 统计月份'), key: true },
    referralSource: { headers: spellings('客户结构 推荐来源 客源结构 推荐类型 推荐类别') },
    referralLeads: { headers: spellings('推荐信息总数 推荐信息数 推荐信息 推荐信息量 推荐线索数 推荐线索总数') },
    ownerReferrals: { headers: spellings('老用户推荐 老客户推荐 老用户推荐数 老客户转介绍 老用户介绍 保有客户推荐') },
    ownerRepurchases: { headers: spellings('老用户续购 老客户续购 老用户续购数 老客户再购 保有客户续购') },
    firstReferrals: { headers: spellings('首次推荐 新用户推荐 首次推荐数 新客户推荐') },
    repeatReferrals: { headers: spellings('重复推荐 重复推荐数 多次推荐') },
    industryReferrals: { headers: spellings('同行业推荐 同行推荐 同行业推荐数 行业推荐') },
    districtReferrals: { headers: spellings('同区域推荐 同区域推荐数 区域推荐 同地区推荐') },
    friendReferrals: { headers: spellings('亲朋好友推荐 亲友推荐 亲朋推荐 朋友推荐 亲朋好友推荐数 朋友介绍') },
    referralSum: { headers: spellings('推荐合计 合计 推荐数 推荐数合计 小计') },
    referralShare: { headers: spellings('推荐比例 比例 占比 推荐占比 推荐率') },
    measure: { headers: spellings('对应措施和策略 措施和策略 对应策略 对策 措施 策略 对应措施') },
    remark: { headers: spellings('备注 说明') },
  },
  telling: [
    ['referralLeads', 'firstReferrals'],
    ['referralLeads', 'ownerReferrals'],
    ['referralLeads', 'ownerRepurchases'],
    ['firstReferrals', 'repeatReferrals'],
    ['industryReferrals', 'friendReferrals'],
    ['ownerReferrals', 'friendReferrals'],
    ['ownerReferrals', 'repeatReferrals'],
    ['referralSource', 'referralShare', 'measure'],
    ['referralSource', 'referralSum', 'referralShare'],
  ],
  eventDate: 'referralMonth',
  monthly: false,
  source: 'S001',
}

export default referralStatistics
