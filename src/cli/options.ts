import { chooseProfile } from '../engine/choose-profile'
import type { ChurnProfileId } from '../model/churn-profile'
import type { Question } from '../model/context'
import type { Mapping } from '../model/mapping'
import type { RuleSettings } from '../model/rule-settings'
import { monthId, serialOf, type MonthId } from '../model/month'
import type { Profile } from '../model/profile'
import type { Severity } from '../model/severity'
import { text, type Locale } from '../model/text'
import type { Workbook } from '../model/workbook'
import { Usage } from './usage'

/** What every command that checks can be told; plain data, so that it reaches a worker. */
export interface Asked {
  readonly profile?: string
  readonly month?: MonthId
  readonly asOf?: number
  readonly today?: number
  readonly lang: Locale
  readonly unmask?: boolean
  readonly mapping?: Mapping
  readonly config?: RuleSettings
  /** These two stand above what `config` says of them. */
  readonly churnProfile?: ChurnProfileId
  readonly bands?: readonly number[]
  /** The path of last month's workbook. */
  readonly previous?: string
}
export type FailOn = Severity | 'never'

export function parseMonth(value: string): MonthId {
  const match = /^(\d{4})-(\d{1,2})$/.exec(value.trim())
  const [year, month] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || serialOf(year, month, 1) === null || !isYear(year)) {
    throw new Usage(
      text(`--month 要写成 年-月，例如 2026-03，不是“${value}”`, `--month is YYYY-MM, such as 2026-03, not "${value}"`),
    )
  }
  return monthId(year, month)
}

/** The serial of `2026-03-05`. */
export const parseDay =
  (option: string) =>
  (value: string): number => {
    const match = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(value.trim())
    const serial = match && serialOf(Number(match[1]), Number(match[3]), Number(match[4]))
    if (!match || serial === null || serial === undefined || !isYear(Number(match[1]))) {
      throw new Usage(
        text(
          `${option} 要写成 年-月-日，例如 2026-03-05，不是“${value}”`,
          `${option} is YYYY-MM-DD, such as 2026-03-05, not "${value}"`,
        ),
      )
    }
    return serial
  }
/** Excel's calendar. */
const isYear = (year: number): boolean => year >= 1901 && year <= 9999

/** One of these words, in any case. */
export const parseChoice =
  <T extends string>(option: string, choices: readonly T[]) =>
  (value: string): T => {
    const found = choices.find((choice) => choice.toLowerCase() === value.trim().toLowerCase())
    if (found !== undefined) return found
    throw new Usage(
      text(
        `${option} 只能是 ${choices.join('、')}，不是“${value}”`,
        `${option} is one of ${choices.join(', ')}, not "${value}"`,
      ),
    )
  }

/** One or more of these words, by comma or repeated. */
export const parseChoices =
  <T extends string>(option: string, choices: readonly T[]) =>
  (value: string, earlier: readonly T[] = []): readonly T[] => [
    ...earlier,
    ...value.split(/[,，、]/).map(parseChoice(option, choices)),
  ]

/** Keys of findings, by comma or repeated: `DF01:` and 24 hex digits. */
export const parseKeys = (value: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  ...value.split(/[,，、]/).map((key) => {
    const wanted = key.trim()
    if (/^[A-Z]{2}\d+:[0-9a-f]{24}$/.test(wanted)) return wanted
    throw new Usage(
      text(
        `--key 要写成 DF01: 加 24 位字母数字，不是“${wanted}”（用 check --keys 列出）`,
        `--key is such as DF01: and 24 hex digits, not "${wanted}" (check --keys shows them)`,
      ),
    )
  }),
]

/** `0,1,2,4`: the full years at which bands of vehicle age begin. */
export function parseBands(value: string): readonly number[] {
  const bounds = value.split(/[,，、]/).map((part) => Number(part.trim() === '' ? 'x' : part))
  if (bounds.every((bound, place) => bound >= 0 && bound <= 100 && (place === 0 || bound > (bounds[place - 1] ?? 0))))
    return bounds
  throw new Usage(
    text(
      `--bands 要写成从小到大的年数，例如 0,1,2,3,4,5,6，不是“${value}”`,
      `--bands are rising numbers of years, such as 0,1,2,3,4,5,6, not "${value}"`,
    ),
  )
}

/** How the rules are set by all that was asked. */
export function configOf({ config, churnProfile, bands }: Asked): RuleSettings | undefined {
  if (churnProfile === undefined && bands === undefined) return config
  const settings = {
    ...config?.settings,
    ...(churnProfile === undefined ? {} : { churnProfile }),
    ...(bands === undefined ? {} : { ageBands: bands }),
  }
  return { rules: config?.rules ?? {}, settings }
}

/** The question for one workbook: what it remembers stands behind what was asked. */
export function questionOf(asked: Asked, workbook: Workbook, profiles: readonly Profile[], today: number): Question {
  const { mapping } = asked
  const config = configOf(asked)
  return {
    ...chooseProfile(profiles, { asked: asked.profile, mapping, memory: workbook.memory }),
    today: asked.today ?? today,
    month: asked.month,
    asOf: asked.asOf,
    ...(mapping ? { mapping } : {}),
    ...(config ? { config } : {}),
  }
}
