import { settledRules } from '../../engine/rule-settings'
import type { Question } from '../../model/context'
import type { Profile } from '../../model/profile'
import type { Catalog } from '../../model/report'
import type { RuleSettings } from '../../model/rule-settings'
import type { Settings } from '../../model/settings'
import { format, text, type Text } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import type { Memory } from '../../model/workbook'
import type { Named } from '../recognition'
import type { SettingInput, SettingKind, SettingLine, SettingsSheet } from './setting-sheet'
import { readBy, settingGroups, type SettingText } from './setting-texts'
import { valueAt } from './setting-paths'

export interface SettingsStanding {
  readonly catalog: Pick<Catalog, 'churnProfiles'>
  readonly question: Pick<Question, 'profile' | 'whyProfile' | 'config'>
  readonly memory: Memory | undefined
}

/** Every threshold that something reads, as it is set now. */
export function settingsSheet(standing: SettingsStanding): SettingsSheet {
  const { question, memory } = standing
  const { id, oem, levels } = question.profile
  const { settings } = settledRules(question, memory)
  return {
    profile: {
      id,
      title: oem,
      levels: levels.title,
      why: question.whyProfile ?? null,
      own: memory?.profile !== undefined,
    },
    groups: settingGroups.map((group) => ({
      id: group.id,
      title: group.title,
      hint: group.hint ?? null,
      settings: group.settings.flatMap((said) => linesOf(said, { ...standing, settings })),
    })),
  }
}

interface Settled extends SettingsStanding {
  readonly settings: Settings
}

/** One line; of what is set by level one for each level of the profile. */
function linesOf(said: SettingText, standing: Settled): readonly SettingLine[] {
  if (!said.title.zh.includes('{level}')) return [lineOf(said.id, said, standing)]
  return standing.question.profile.levels.levels.map((letter) => {
    const level = { level: levelName(letter) }
    const title = text(format(said.title, level, 'zh'), format(said.title, level, 'en'))
    return lineOf(`${said.id}.${letter}`, { ...said, title }, standing)
  })
}
const levelName = (letter: Level): Text => text(`${letter}级`, `Level ${letter}`)

function lineOf(id: string, said: SettingText, { catalog, question, memory, settings }: Settled): SettingLine {
  const { profile, config } = question
  const usual = inputOf(valueAt(profile.settings, id))
  const value = inputOf(valueAt(settings, id))
  const own = says(memory?.config, id)
  return {
    id,
    title: said.title,
    unit: said.unit ?? null,
    kind: said.kind ?? kindOf(usual),
    value,
    usual,
    endless: said.endless ?? usual === 'none',
    choices: choicesOf(said, profile, catalog),
    by: says(config, id) ? given : own ? remembered : null,
    own,
    readBy: readBy(said),
  }
}

const inputOf = (value: unknown): SettingInput =>
  (value === undefined || value === null ? 'none' : value) as SettingInput
const kindOf = (value: SettingInput): SettingKind =>
  typeof value === 'boolean' ? 'switch' : Array.isArray(value) ? 'words' : 'number'
const says = (config: RuleSettings | undefined, id: string): boolean => valueAt(config?.settings, id) !== undefined

function choicesOf(
  { id, kind }: SettingText,
  { levels }: Profile,
  { churnProfiles = [] }: SettingsStanding['catalog'],
): readonly Named[] {
  if (kind === 'choices') return levels.levels.map((level) => ({ id: level, title: levelName(level) }))
  return id === 'churnProfile' ? churnProfiles.map(({ id: one, title }) => ({ id: one, title })) : []
}

const given: Text = text('给出的设置文件', 'the settings given')
const remembered: Text = text('工作簿中记住的设置', 'the settings that the workbook remembers')
