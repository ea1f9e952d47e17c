import { openFindings } from '../../engine/open-findings'
import { changeOf, settledRules } from '../../engine/rule-settings'
import type { Question } from '../../model/context'
import type { Catalog, Report } from '../../model/report'
import type { Rule } from '../../model/rule'
import type { RuleSettings } from '../../model/rule-settings'
import type { Severity } from '../../model/severity'
import type { Text } from '../../model/text'
import type { Memory } from '../../model/workbook'

/** A rule as it is set now. */
export interface RuleLine {
  readonly id: string
  readonly code: string
  readonly title: Text
  readonly severity: Severity
  readonly off: boolean
  /** What the profile makes of it, before anybody said anything. */
  readonly usual: 'off' | Severity
  /** What it says is of several severities, as nobody said one for all. */
  readonly mixed: boolean
  /** Who said that it is not as the catalog has it. */
  readonly by: Text | null
  /** The workbook remembers something of it. */
  readonly own: boolean
  /** Null before a check. */
  readonly findings: number | null
}

interface Standing {
  readonly catalog: Pick<Catalog, 'rules'>
  readonly question: Pick<Question, 'profile' | 'config'>
  readonly memory: Memory | undefined
  readonly report: Report | null
}

export function ruleLines({ catalog, question, memory, report }: Standing): readonly RuleLine[] {
  const { rules: layers } = settledRules(question, memory)
  const counts = new Map<string, number>()
  for (const { rule } of report ? openFindings(report) : []) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return catalog.rules
    .map((rule): RuleLine => {
      const { id, code, title, severities } = rule
      const set = changeOf(rule, layers)
      const change = set?.change ?? {}
      const said = change === 'off' ? undefined : change.severity
      const usual = saidIn(question.profile.rules, rule) ?? {}
      return {
        id,
        code,
        title,
        severity: said ?? rule.severity,
        off: change === 'off',
        usual: usual === 'off' ? 'off' : (usual.severity ?? rule.severity),
        mixed: !said && Object.values(severities ?? {}).some((one) => one !== rule.severity),
        by: set && (change === 'off' || said) ? set.by : null,
        own: saidIn(memory?.config?.rules, rule) !== undefined,
        findings: report ? (counts.get(id) ?? 0) : null,
      }
    })
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
}

const saidIn = (rules: RuleSettings['rules'] | undefined, { code, id }: Pick<Rule, 'code' | 'id'>) =>
  rules?.[code] ?? rules?.[id]
