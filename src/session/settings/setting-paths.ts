import type { SettingsChange } from '../../model/rule-settings'

type Group = Readonly<Record<string, unknown>>
const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at `cadence.H`; undefined where nothing does. */
export const valueAt = (settings: unknown, id: string): unknown =>
  id.split('.').reduce((there, name) => (isGroup(there) ? there[name] : undefined), settings)

/** Thresholds with one of them set to something else. */
export function withValue(settings: SettingsChange, id: string, value: unknown): SettingsChange {
  const [name = '', part] = id.split('.')
  const there = valueAt(settings, name)
  return { ...settings, [name]: part === undefined ? value : { ...(isGroup(there) ? there : {}), [part]: value } }
}

/** Thresholds without one of them; a group of which nothing is left goes with it. */
export function withoutValue(settings: SettingsChange, id: string): SettingsChange {
  const [name = '', part] = id.split('.')
  const { [name]: there, ...others } = settings as Group
  if (part === undefined || !isGroup(there)) return others
  const { [part]: _, ...rest } = there
  return Object.keys(rest).length === 0 ? others : { ...others, [name]: rest }
}
