import type { View } from '../../model/rule'
import { text, type Text } from '../../model/text'
import { percent } from './top-rows'
import {
  chainRates,
  chainStepOf,
  chainSteps,
  impossibleSteps,
  isContactCount,
  type ChainFigures,
  type ChainRate,
  type ChainStep,
  type RateStep,
} from './win-back-chain'
import { winBackClassOf } from './win-back-outcomes'

export const boardFields = ['boardClass', 'boardItem', 'boardTarget', 'kpiActual', 'boardTotal'] as const
export type BoardView = View<never, (typeof boardFields)[number]>

/** What a line of the board is called: its item, else its class. */
export const lineName = ({ values }: BoardView, entry: number): string | null =>
  values.boardItem?.at(entry) ?? values.boardClass?.at(entry) ?? null
export const lineActual = ({ values }: BoardView, entry: number): number | null =>
  values.boardTotal?.at(entry) ?? values.kpiActual?.at(entry) ?? null

type Draft = { -readonly [S in ChainStep]: number | null }
const nothing = (): Draft => ({ contacts: null, appointments: null, arrivals: null, customers: null, amount: null })

/** The chain as the board's lines have it, planned and made; contacts that no line sums up are those of its outcomes. */
export function chainOnBoard(views: readonly BoardView[]): {
  readonly target: ChainFigures
  readonly actual: ChainFigures
} {
  const [target, actual] = [nothing(), nothing()]
  let contacts: number | null = null
  let outcomes: number | null = null
  for (const view of views)
    for (let entry = 0; entry < view.height; entry++) {
      const name = lineName(view, entry)
      if (name === null) continue
      if (isContactCount(name)) contacts = (contacts ?? 0) + (lineActual(view, entry) ?? 0)
      const found = chainStepOf(name)
      if (!found) {
        const outcome = winBackClassOf(
          view.values.boardClass?.at(entry) ?? null,
          view.values.boardItem?.at(entry) ?? null,
        )
        const isContact = outcome !== null && outcome !== '预约失败' && !isContactCount(name)
        if (isContact) outcomes = (outcomes ?? 0) + (lineActual(view, entry) ?? 0)
        continue
      }
      const { step, factor } = found
      const [planned, made] = [view.values.boardTarget?.at(entry) ?? null, lineActual(view, entry)]
      if (planned !== null) target[step] = planned * factor
      if (made !== null) actual[step] = made * factor
    }
  return { target, actual: { ...actual, contacts: actual.contacts ?? contacts ?? outcomes } }
}

const rateTitles: Readonly<Record<RateStep, Text>> = {
  appointmentRate: text('预约确认率', 'Appointments agreed'),
  arrivalRate: text('到店率', 'Arrived'),
  spendRate: text('到店消费率', 'Spent'),
  spendPerCustomer: text('消费单台金额', 'Spend a vehicle'),
}
const stepTitles: Readonly<Record<ChainStep, Text>> = {
  contacts: text('招揽数', 'contacts'),
  appointments: text('预约确认', 'appointments'),
  arrivals: text('到店', 'arrivals'),
  customers: text('消费台', 'customers'),
  amount: text('到店金额', 'amount'),
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100)
function said(rate: ChainRate | undefined): Text | null {
  if (!rate || rate.numerator === null || rate.denominator === null) return null
  const parts = `${rounded(rate.numerator)}÷${rounded(rate.denominator)}`
  if (rate.value === null) return text(`-（${parts}，分母为0）`, `- (${parts}: divided by 0)`)
  const value = rate.step === 'spendPerCustomer' ? rounded(rate.value) : percent(rate.value)
  return text(`${value}（${parts}）`, `${value} (${parts})`)
}

/** The chain of rates, planned and made; the amount against its target; and a step that nothing came before. */
export function chainRemarks(views: readonly BoardView[]): readonly Text[] {
  const { target, actual } = chainOnBoard(views)
  const [planned, made] = [chainRates(target), chainRates(actual)]
  const rates = planned.flatMap(({ step }, at): Text[] => {
    const [asked, reached] = [said(planned[at]), said(made[at])]
    if (!asked && !reached) return []
    const { zh, en } = rateTitles[step]
    return [
      text(
        `${zh}：${[asked && `目标${asked.zh}`, reached && `实际${reached.zh}`].filter(Boolean).join('，')}。`,
        `${en}: ${[asked && `target ${asked.en}`, reached && `made ${reached.en}`].filter(Boolean).join(', ')}.`,
      ),
    ]
  })
  return [...carriedOut(target, actual), ...rates, ...achieved(target, actual), ...impossible(actual)]
}

/** 招揽计划达成率: the contacts made of those planned. */
function carriedOut({ contacts: asked }: ChainFigures, { contacts: reached }: ChainFigures): readonly Text[] {
  if (asked === null || reached === null || asked === 0) return []
  const share = percent(reached / asked)
  return [
    text(
      `招揽计划达成率：${share}（${rounded(reached)}÷${rounded(asked)}）。`,
      `Contacts against the plan: ${share} (${rounded(reached)} of ${rounded(asked)}).`,
    ),
  ]
}

function achieved({ amount: asked }: ChainFigures, { amount: reached }: ChainFigures): readonly Text[] {
  if (asked === null || reached === null || asked === 0) return []
  const share = percent(reached / asked)
  return [
    text(
      `到店金额达成率：${share}（${rounded(reached)}÷${rounded(asked)}元）。`,
      `Amount against its target: ${share} (${rounded(reached)} of ${rounded(asked)} yuan).`,
    ),
  ]
}

const impossible = (actual: ChainFigures): readonly Text[] =>
  impossibleSteps(actual).map((step) => {
    const before = stepTitles[chainSteps[chainSteps.indexOf(step) - 1] ?? 'contacts']
    const { zh, en } = stepTitles[step]
    return text(
      `${before.zh}为0，而${zh}有${rounded(actual[step] ?? 0)}：请核对看板。`,
      `No ${before.en}, yet ${rounded(actual[step] ?? 0)} of ${en}: please look at the board.`,
    )
  })
