import type { Diagnosis } from '../../model/diagnosis'
import { text } from '../../model/text'
import { percent } from '../facts/top-rows'

const fewReferrals: Diagnosis = {
  id: 'few-referrals',
  title: text('推荐客源偏少', 'Few referrals'),
  grain: 'store',
  reads: ['referral-share/new-cards'],
  judge({ value, settings: { diagnosis } }) {
    const share = value('referral-share/new-cards')
    if (share === null || share >= diagnosis.referralShare) return null
    return {
      finding: text(
        `本月新建卡中推荐客源占${percent(share)}，参考值${percent(diagnosis.referralShare)}。`,
        `${percent(share)} of the new prospects were referred, where ${percent(diagnosis.referralShare)} may be expected.`,
      ),
      proposal: text(
        '建议在交车、回访电话、彩页和保修手册上提示“推荐有奖”。',
        'Mention the reward for referrals on delivery, in follow-up calls, in leaflets and in the warranty booklet.',
      ),
    }
  },
  source: ['S001'],
}

export default fewReferrals
