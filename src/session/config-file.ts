import type { Catalog } from '../model/report'
import type { RuleChange, RuleSettings } from '../model/rule-settings'
import type { Settings } from '../model/settings'
import type { Severity } from '../model/severity'
import { text, type Text } from '../model/text'
import { configIssueText, notKnown } from './config-issues'
import { configSchema, configShape } from './config-shape'
import { at, readJson, refusalOf } from './json-file'

const settingsFile = text('设置文件', 'settings file')

/** How the rules are set, from the text of its file, the rules by their codes; throws JsonRefusal. */
export function readConfigFile(json: string, { rules, profiles }: Pick<Catalog, 'rules' | 'profiles'>): RuleSettings {
  const known = profiles[0]!.settings
  const names = namesOf(known)
  const { rules: said = {}, settings = {} } = readJson(json, {
    name: settingsFile,
    shape: configShape(known),
    say: (issue) => configIssueText(issue, names),
  })
  const wrong: Text[] = []
  const changes = new Map<string, RuleChange>()
  for (const [name, change] of Object.entries(said)) {
    const folded = name.trim().toLowerCase()
    const rule = rules.find(({ code, id }) => code.toLowerCase() === folded || id === folded)
    if (!rule) {
      const alike = /^[a-z]{2}\d*$/i.test(folded) ? rules.map(({ code }) => code) : rules.map(({ id }) => id)
      wrong.push(at(['rules'], notKnown(name, alike)))
    } else if (changes.has(rule.code))
      wrong.push(
        at(['rules', name], text(`${rule.code}（${rule.id}）写了两次。`, `${rule.code} (${rule.id}) is given twice.`)),
      )
    else changes.set(rule.code, changeOf(change))
  }
  if (wrong.length > 0) throw refusalOf(wrong, settingsFile)
  return { rules: Object.fromEntries(changes), settings: settings as RuleSettings['settings'] }
}

/** The text of a file of settings. */
export function writeConfigFile({ rules, settings }: RuleSettings): string {
  const changes = Object.entries(rules).map(([code, change]) => [
    code,
    change === 'off' ? 'off' : (change.severity ?? 'on'),
  ])
  return `${JSON.stringify({ schema: configSchema, rules: Object.fromEntries(changes), settings }, null, 2)}\n`
}

function changeOf(said: 'on' | Severity | RuleChange | { readonly severity?: undefined }): RuleChange {
  if (said === 'off') return 'off'
  if (said === 'on') return {}
  const severity = typeof said === 'string' ? said : said.severity
  return severity ? { severity } : {}
}

/** What may be written at each place, by its names. */
const namesOf = (known: Settings) => {
  const levels = { O: 0, H: 0, A: 0, B: 0, C: 0, D: 0 }
  const { cadence, window, cadenceGrace, stayMinForLevel } = known
  const all = { cadence, window, cadenceGrace, stayMinForLevel }
  const byLevel = Object.fromEntries(Object.keys(all).map((name) => [name, levels]))
  return { schema: configSchema, rules: {}, settings: { ...known, ...byLevel } }
}
