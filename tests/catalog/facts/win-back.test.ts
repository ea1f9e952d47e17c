import {
  chainOf,
  chainRates,
  chainStepOf,
  impossibleSteps,
  isContactCount,
} from '../../../src/catalog/facts/win-back-chain'
import { winBackClassOf, winBackItems } from '../../../src/catalog/facts/win-back-outcomes'
import { nextStep, unreachedOutcomeOf, unreachedOutcomes } from '../../../src/catalog/facts/unreached-outcome'

describe('the chain of a win-back campaign (S004)', () => {
  test('its targets follow from 4000 contacts', () => {
    const { appointments, arrivals, customers, amount } = chainOf(
      4000,
      { appointmentRate: 0.05, arrivalRate: 0.8, spendRate: 0.2 },
      300,
    )
    expect([appointments, arrivals, customers, amount]).toEqual([200, 160, 32, 9600])
    expect(7000 / amount).toBeCloseTo(0.729, 3)
  })
  test('rates of the printed figures; 0.96万 is printed as 1.0', () => {
    const figures = { contacts: 4000, appointments: 200, arrivals: 160, customers: 32, amount: 9600 }
    expect(chainRates(figures).map(({ value }) => value)).toEqual([0.05, 0.8, 0.2, 300])
    expect(impossibleSteps(figures)).toEqual([])
  })
  test('divided by nothing there is no rate, and an amount without a customer is told', () => {
    const figures = { contacts: 4000, appointments: 0, arrivals: 0, customers: 0, amount: 7000 }
    expect(chainRates(figures).map(({ value }) => value)).toEqual([0, null, null, null])
    expect(impossibleSteps(figures)).toEqual(['amount'])
    expect(chainRates({ ...figures, contacts: null }).map(({ value }) => value)).toEqual([null, null, null, null])
  })
  test.each([
    ['流失客户招揽计划目标', 'contacts', 1],
    ['预约确认目标', 'appointments', 1],
    ['预约确认成功', 'appointments', 1],
    ['实际到店', 'arrivals', 1],
    ['到店产生消费（台）', 'customers', 1],
    ['到店金额（万元）', 'amount', 10_000],
    ['到店金额(元)', 'amount', 1],
  ])('%s is %s', (line, step, factor) => expect(chainStepOf(line)).toEqual({ step, factor }))
  test('outcomes and rates are no steps', () => {
    for (const line of [...winBackItems, '预约确认率目标', '到店率目标']) expect(chainStepOf(line)).toBeNull()
    expect(isContactCount('活动继续数')).toBe(true)
    expect(isContactCount('公里数不到')).toBe(false)
  })
})

test.each([
  ['完成', '获得确认预约', '完成'],
  ['活动继续数', null, '继续'],
  [null, '4S店价格高', '放弃'],
  [null, '４S店价格高', '放弃'],
  ['预约失败', '约改天', '预约失败'],
  [null, '改天联系', '继续'],
  [null, '客户生病', null],
])('class %s, outcome %s: %s', (boardClass, item, expected) => expect(winBackClassOf(boardClass, item)).toBe(expected))

describe('why nobody was reached', () => {
  test.each([
    ['停机', '停机'],
    ['号码有误', '号码有误'],
    ['空号/错号', '空号'],
    ['车在外地', '人/车在外地'],
    ['打了两次无人接听', '无人接听'],
    ['呼叫转移', '呼转'],
    ['客户忙', '忙/有事'],
    ['不接受回访', '拒接'],
    ['车已转让', '车已转让'],
    ['没说清', null],
  ])('%s: %s', (written, outcome) => expect(unreachedOutcomeOf(written)).toBe(outcome))
  test('every outcome is its own, and says what to do next', () => {
    for (const outcome of unreachedOutcomes) {
      expect(unreachedOutcomeOf(outcome)).toBe(outcome)
      expect(nextStep[outcome].zh.length).toBeGreaterThan(4)
    }
    expect(nextStep.呼转.zh).toContain('短信')
    expect(nextStep.空号.zh).toContain('服务顾问')
  })
})
