import type { Diagnosis, FigureId } from '../../model/diagnosis'
import { text } from '../../model/text'
import { percent } from '../facts/top-rows'

const sides = [
  {
    won: 'won-against-lost/won-test-driven',
    lost: 'won-against-lost/lost-test-driven',
    title: text('试驾过的', 'had a test drive'),
    advice: text(
      '成交的客户多半试驾过：建议把邀请试驾做到每一批。',
      'Who buys has mostly driven the car: offer the test drive to every party.',
    ),
  },
  {
    won: 'won-against-lost/won-referred',
    lost: 'won-against-lost/lost-referred',
    title: text('推荐来的', 'were referred'),
    advice: text(
      '推荐来的客户更容易成交：建议请老客户多介绍。',
      'Referred customers buy more easily: ask owners for more referrals.',
    ),
  },
] as const satisfies readonly { readonly won: FigureId; readonly lost: FigureId; readonly [key: string]: unknown }[]

/** Won and lost compared (S003): where they differ most, they part. */
const wonAndLostDiffer: Diagnosis = {
  id: 'won-and-lost-differ',
  title: text('成交与战败的差别', 'What parts the won from the lost'),
  grain: 'store',
  reads: sides.flatMap(({ won, lost }) => [won, lost]),
  judge({ value, base, settings: { diagnosis } }) {
    const apart = sides.flatMap((side) => {
      const [won, lost] = [value(side.won), value(side.lost)]
      const few = [base(side.won), base(side.lost)].some((count) => (count ?? 0) < diagnosis.comparedCards)
      return won === null || lost === null || few ? [] : [{ ...side, won, lost }]
    })
    const [most] = apart.sort((a, b) => b.won - b.lost - (a.won - a.lost))
    if (!most || most.won - most.lost < diagnosis.wonLostApart) return null
    return {
      finding: text(
        `成交的卡中${most.title.zh}占${percent(most.won)}，战败的卡中占${percent(most.lost)}。`,
        `${percent(most.won)} of the won ${most.title.en}, and ${percent(most.lost)} of the lost.`,
      ),
      proposal: most.advice,
    }
  },
  source: ['S003'],
}

export default wonAndLostDiffer
