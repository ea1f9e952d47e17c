import { foldWord } from '../../model/fold'
import { spellings } from './spellings'

/** The steps of a win-back campaign (S004): whom to call, who agrees to come, who comes, who spends, and how much. */
export const chainSteps = ['contacts', 'appointments', 'arrivals', 'customers', 'amount'] as const
export type ChainStep = (typeof chainSteps)[number]
export type ChainFigures = Readonly<Record<ChainStep, number | null>>

/** The lines of a board that say a step; `(万)` and the like stand in brackets and are read with them. */
const lines: Readonly<Record<ChainStep, readonly string[]>> = {
  contacts: spellings('流失客户招揽计划目标 招揽计划目标 招揽目标 招揽数 招揽计划 招揽完成数'),
  appointments: spellings('预约确认目标 预约确认成功 预约确认成功数 预约确认数 预约成功'),
  arrivals: spellings('预约确认到店数 实际到店 实际到店数 到店数 到店台数 预约到店数'),
  customers: spellings('到店产生消费 到店产生消费台数 实际到店消费 消费台 消费台数 实际消费 到店消费台数'),
  amount: spellings('到店金额 到店消费金额 消费金额 到店产值'),
}
const stepByLine = new Map(chainSteps.flatMap((step) => lines[step].map((line) => [foldWord(line), step] as const)))

/** In brackets behind a line: 到店金额（万元）. */
const unit = /[（(]([^（()）]*)[）)]$/u
const outcomes = ['活动完成数', '活动继续数', '活动放弃数'].map(foldWord)

export function chainStepOf(item: string): { readonly step: ChainStep; readonly factor: number } | null {
  const written = item.trim()
  const [, bracket = ''] = unit.exec(written) ?? []
  const step = stepByLine.get(foldWord(written.replace(unit, '')))
  return step ? { step, factor: step === 'amount' && bracket.includes('万') ? 10_000 : 1 } : null
}

/** 活动完成数, 活动继续数 and 活动放弃数 together are the contacts that were made. */
export const isContactCount = (item: string): boolean => outcomes.includes(foldWord(item))

export const rateSteps = ['appointmentRate', 'arrivalRate', 'spendRate', 'spendPerCustomer'] as const
export type RateStep = (typeof rateSteps)[number]
export interface ChainRate {
  readonly step: RateStep
  readonly numerator: number | null
  readonly denominator: number | null
  /** Null where one of them is not known, or the denominator is 0: never 0%, never an error value (KP02). */
  readonly value: number | null
}

/** Each step divided by the one before it; the amount, by those who spent. */
export function chainRates(figures: ChainFigures): readonly ChainRate[] {
  return rateSteps.map((step, at): ChainRate => {
    const [before, after] = [chainSteps[at], chainSteps[at + 1]]
    const denominator = before ? figures[before] : null
    const numerator = after ? figures[after] : null
    const isKnown = denominator !== null && numerator !== null && denominator !== 0
    return { step, numerator, denominator, value: isKnown ? numerator / denominator : null }
  })
}

/** A step that happened though nothing came before it: 0.7万 spent by 0 customers. */
export const impossibleSteps = (figures: ChainFigures): readonly ChainStep[] =>
  chainSteps.filter((step, at) => {
    const before = chainSteps[at - 1]
    return before !== undefined && figures[before] === 0 && (figures[step] ?? 0) > 0
  })

/** The targets that follow from the first and the rates asked for: 4000 × 5% = 200 and so on (S004). */
export function chainOf(
  contacts: number,
  rates: { readonly appointmentRate: number; readonly arrivalRate: number; readonly spendRate: number },
  spendPerCustomer: number,
): Readonly<Record<ChainStep, number>> {
  const appointments = contacts * rates.appointmentRate
  const arrivals = appointments * rates.arrivalRate
  const customers = arrivals * rates.spendRate
  return { contacts, appointments, arrivals, customers, amount: customers * spendPerCustomer }
}
