import type { Context, Question } from '../model/context'
import type { Rule } from '../model/rule'
import type { RuleChange, RuleLayer, RuleSettings } from '../model/rule-settings'
import type { Settings } from '../model/settings'
import { text, type Text } from '../model/text'
import type { Memory } from '../model/workbook'

type Said = Pick<Question, 'profile' | 'config'>

/** Profile, workbook, question: each stands above those before it. */
export function settledRules(
  { profile, config }: Said,
  memory: Memory | undefined,
): Pick<Context, 'settings' | 'rules'> {
  const rules: readonly RuleLayer[] = [
    { by: text('口径', 'the profile'), rules: profile.rules ?? {} },
    { by: text('工作簿中记住的设置', 'the settings that the workbook remembers'), rules: memory?.config?.rules ?? {} },
    { by: text('给出的设置文件', 'the settings given'), rules: config?.rules ?? {} },
  ].filter((layer) => Object.keys(layer.rules).length > 0)
  return { settings: settingsOf(profile.settings, memory?.config, config), ...(rules.length > 0 ? { rules } : {}) }
}

/** What holds of a rule, and who said so. */
export function changeOf(
  { code, id }: Pick<Rule, 'code' | 'id'>,
  layers: readonly RuleLayer[] = [],
): { readonly change: RuleChange; readonly by: Text } | null {
  const layer = layers.findLast(({ rules }) => rules[code] ?? rules[id])
  return layer ? { change: (layer.rules[code] ?? layer.rules[id])!, by: layer.by } : null
}

/** What was asked for stands above what the workbook remembers, name by name. */
export function effectiveConfig(
  asked: RuleSettings | undefined,
  remembered: RuleSettings | undefined,
): RuleSettings | undefined {
  if (!asked || !remembered) return asked ?? remembered
  return {
    rules: { ...remembered.rules, ...asked.rules },
    settings: overlaid(remembered.settings, asked.settings) as RuleSettings['settings'],
  }
}

/** The very same object for the same inputs: rules keep what they computed by it. */
function settingsOf(base: Settings, ...configs: readonly (RuleSettings | undefined)[]): Settings {
  return configs.reduce((settings, config) => {
    if (!config || Object.keys(config.settings).length === 0) return settings
    const known = made.get(config)
    if (known?.base === settings) return known.settings
    const next = overlaid(settings, fitting(config.settings, settings as unknown as Group)) as Settings
    made.set(config, { base: settings, settings: next })
    return next
  }, base)
}
const made = new WeakMap<RuleSettings, { readonly base: Settings; readonly settings: Settings }>()

type Group = Readonly<Record<string, unknown>>
const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value)

function overlaid(base: unknown, change: unknown): unknown {
  if (!isGroup(base) || !isGroup(change)) return change
  const groups = Object.entries(change).map(([name, value]) => [name, overlaid(base[name], value)])
  return { ...base, ...Object.fromEntries(groups) }
}

/** What a newer version wrote into a workbook, and this one does not know, is passed over. */
function fitting(change: Group, base: Group): Group {
  const known = Object.entries(change).flatMap(([name, value]): [string, unknown][] => {
    const there = base[name]
    if (isGroup(there)) return isGroup(value) ? [[name, fitting(value, there)]] : []
    const isKnown = name in base ? isLike(value, there, base) : isLevel(name, value)
    return isKnown ? [[name, value]] : []
  })
  return Object.fromEntries(known)
}

/** A level that the profile says nothing of. */
const isLevel = (name: string, value: unknown): boolean => /^[OHABCD]$/.test(name) && typeof value === 'number'

function isLike(value: unknown, there: unknown, base: Group): boolean {
  if (there === 'official' || value === 'official') return value === 'official' || isListOf('number', value)
  if (Array.isArray(there)) return isListOf(typeof (there[0] ?? ''), value)
  // Only in a group where something has no end may another have none.
  if (value === null || there === null) return isNumber(value ?? 0) && Object.values(base).includes(null)
  return typeof value === typeof there && (typeof value !== 'number' || isNumber(value))
}
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)
const isListOf = (type: string, value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === type)
