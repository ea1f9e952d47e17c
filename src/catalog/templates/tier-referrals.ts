import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import type { Tier } from '../../model/vocabulary'
import { spellings } from '../facts/spellings'

const countsOf = (tier: Tier | '合计', what: '推荐' | '续购'): readonly string[] =>
  spellings(`
    ${tier}${what}数 ${tier}${what} ${tier}客户${what}数 ${tier}客户${what} ${tier}级${what}数 ${tier}${what}台数 ${tier}${what}数量
    ${what}数${tier} ${what}${tier} ${tier}${what}量
  `)

const tierReferrals: SheetTemplate = {
  id: 'tier-referrals',
  title: text('分级推荐续购统计', 'Referrals and repurchases by tier'),
  titles: spellings(`
    分级推荐/续购统计 分级推荐统计 分级客户推荐续购统计表 推荐续购统计 推荐续购统计表 客户分级推荐续购表 推荐/续购统计表
    基盘客户推荐续购统计
  `),
  layout: { kind: 'list', transposable: true },
  columns: {
    referralMonth: { headers: spellings('月份 月 月度 统计月份'), key: true },
    premiumReferrals: { headers: countsOf('优质', '推荐') },
    premiumRepurchases: { headers: countsOf('优质', '续购') },
    potentialReferrals: { headers: countsOf('潜力', '推荐') },
    potentialRepurchases: { headers: countsOf('潜力', '续购') },
    ordinaryReferrals: { headers: countsOf('一般', '推荐') },
    ordinaryRepurchases: { headers: countsOf('一般', '续购') },
    totalReferrals: {
      headers: [...countsOf('合计', '推荐'), ...spellings('推荐总数 总推荐数 推荐数合计')].filter(once),
    },
    totalRepurchases: {
      headers: [...countsOf('合计', '续购'), ...spellings('续购总数 总续购数 续购数合计')].filter(once),
    },
    remark: { headers: spellings('备注 说明') },
  },
  telling: [
    ['premiumReferrals', 'premiumRepurchases'],
    ['premiumReferrals', 'potentialReferrals'],
    ['premiumRepurchases', 'potentialRepurchases'],
    ['potentialReferrals', 'ordinaryReferrals'],
    ['potentialReferrals', 'potentialRepurchases'],
  ],
  eventDate: 'referralMonth',
  monthly: false,
  source: 'S001',
}

function once(header: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(header) === index
}

export default tierReferrals
