import fc from 'fast-check'
import { funnelOf } from '../../src/engine/funnel'
import { text } from '../../src/model/text'

const stagesOf = (counts: readonly (number | null)[]) =>
  counts.map((count, index) => ({
    id: `stage-${index}`,
    title: text(`第${index}步`, `Stage ${index}`),
    count,
    reason: count === null ? text('没有这一列', 'No such column') : null,
  }))

test('S003’s first step: 100 came, 80 were captured, 20 lost at 10,000 yuan each', () => {
  const [came, captured] = funnelOf(stagesOf([100, 80, 8]), 10_000)
  expect(came).toMatchObject({ count: 100, passRate: null, lost: null, valueLost: null })
  expect(captured).toMatchObject({ passRate: 0.8, lost: 20, lostShare: 0.2, valueLost: 200_000, gain: 0.1 })
})

test('one more visitor is worth the product of all later pass rates', () => {
  const gains = funnelOf(stagesOf([100, 80, 40, 10]), 1).map(({ gain }) => gain)
  expect(gains).toEqual([0.1, 10 / 80, 10 / 40, 1])
})

test('a stage that could not be counted is passed over', () => {
  const stages = funnelOf(stagesOf([50, null, 25]), 1)
  expect(stages[1]).toMatchObject({ count: null, passRate: null, gain: null })
  expect(stages[2]).toMatchObject({ passRate: 0.5, lost: 25 })
})

test('where a stage exceeds the one before, nothing is reckoned with it (KP13)', () => {
  const [first, second, third] = funnelOf(stagesOf([10, 4, 6]), 1)
  expect(third).toMatchObject({ passRate: 1.5, lost: null, lostShare: null, valueLost: null, gain: 1 })
  expect([first?.gain, second?.gain]).toEqual([null, null])
})

test('nobody came: no rates, nothing lost', () => {
  const [, second] = funnelOf(stagesOf([0, 0]), 1)
  expect(second).toMatchObject({ passRate: null, lost: 0, lostShare: null, valueLost: 0 })
})

test('in a funnel that narrows, what is lost and what arrives is all that came', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 2, maxLength: 7 }), (some) => {
      const counts = [...some].sort((a, b) => b - a)
      const stages = funnelOf(stagesOf(counts), 3)
      const lost = stages.reduce((sum, stage) => sum + (stage.lost ?? 0), 0)
      expect(lost + counts.at(-1)!).toBe(counts[0])
      expect(stages.reduce((sum, stage) => sum + (stage.valueLost ?? 0), 0)).toBe(3 * lost)
      stages.forEach(({ gain }, index) => {
        // Through a stage that nobody reached no rate leads.
        if (counts.slice(index, -1).some((count) => count === 0)) expect(gain).toBe(null)
        else expect(gain).toBeCloseTo(counts[index]! > 0 ? counts.at(-1)! / counts[index]! : 1, 12)
      })
    }),
  )
})
