import type { Rule } from '../../model/rule'
import type { RuleChange, RuleSettings } from '../../model/rule-settings'
import { severityTitles } from '../../model/severity'
import { text, type Text } from '../../model/text'
import type { RuleChoice } from './settings-session'

/** The settings with something else said of a rule, by its code; null: nothing. */
export function withRule(
  { rules, settings }: RuleSettings,
  { code, id }: Pick<Rule, 'code' | 'id'>,
  choice: RuleChoice | null,
): RuleSettings {
  const { [code]: _, [id]: __, ...others } = rules
  return { rules: choice === null ? others : { ...others, [code]: changeFor(choice) }, settings }
}

const changeFor = (choice: RuleChoice): RuleChange =>
  choice === 'off' ? 'off' : choice === 'on' ? {} : { severity: choice }

/** What was done, for the notice. */
export function ruleSaid({ code, title }: Pick<Rule, 'code' | 'title'>, choice: RuleChoice | null): Text {
  const named = text(`${code} ${title.zh}`, `${code} ${title.en}`)
  if (choice === 'off')
    return text(
      `“${named.zh}”已关闭，列在“没有检查的”里；工作簿记住了，可以撤消。`,
      `“${named.en}” is off and listed under Not checked. The workbook remembers it; it can be undone.`,
    )
  if (choice === null || choice === 'on')
    return text(`“${named.zh}”恢复为默认。`, `“${named.en}” is as it usually is again.`)
  const { zh, en } = severityTitles[choice]
  return text(
    `“${named.zh}”现在按“${zh}”算；工作簿记住了，可以撤消。`,
    `“${named.en}” now counts as ${en}. The workbook remembers it; it can be undone.`,
  )
}
