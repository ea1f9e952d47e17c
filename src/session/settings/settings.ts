import type { RuleSettings } from '../../model/rule-settings'
import { text, type Text } from '../../model/text'
import type { Bench } from '../bench'
import { readConfigFile, writeConfigFile } from '../config-file'
import { chosenBy } from '../recognising'
import { done } from '../sentences'
import { wholeCatalog } from '../whole-catalog'
import { ourParts } from './ours'
import { nothingSaid, remembering } from './remembering'
import { ruleSaid, withRule } from './rule-choices'
import { ruleLines } from './rule-lines'
import { judged } from './setting-faults'
import { settingsSheet } from './setting-lines'
import { withoutValue, withValue } from './setting-paths'
import type { SettingInput, SettingLine, SettingOutcome } from './setting-sheet'
import type { SettingsSession } from './settings-session'

/** How the rules are set: what holds now, and what the workbook is to remember of it. */
export function settings(bench: Bench): SettingsSession {
  const keep = remembering(bench)
  const standing = async () => {
    const desk = bench.open()
    if (!desk) return null
    const { report, workbook } = desk
    return {
      catalog: await wholeCatalog(bench.ports),
      question: chosenBy(bench, desk),
      memory: workbook.memory,
      report,
    }
  }

  return {
    rules: async () => {
      const now = await standing()
      return now ? ruleLines(now) : []
    },
    setRule: async (name, choice) => {
      const { rules } = await wholeCatalog(bench.ports)
      const rule = rules.find(({ id, code }) => id === name || code === name)
      if (!rule) return false
      return keep((config) => withRule(config, rule, choice), { kind: 'done', text: ruleSaid(rule, choice) })
    },
    settings: async () => {
      const now = await standing()
      return now && settingsSheet(now)
    },
    setSetting: async (id, value) => {
      const now = await standing()
      const line =
        now &&
        settingsSheet(now)
          .groups.flatMap(({ settings: lines }) => lines)
          .find((one) => one.id === id)
      if (!now || !line) return refused(text('没有这一项设置。', 'There is no such setting.'))
      const wanted = value === null ? asUsual : meant(line, value)
      const made = wanted === asUsual ? null : judged(line, wanted, now.question.profile.settings)
      if (made && 'fault' in made) return refused(made.fault)
      const isUsual = !made || JSON.stringify(made.value) === JSON.stringify(line.usual)
      const kept = await keep(
        ({ rules, settings: said }) => ({
          rules,
          settings: isUsual ? withoutValue(said, id) : withValue(said, id, made.value),
        }),
        isUsual
          ? done(`“${line.title.zh}”恢复为默认。`, `“${line.title.en}” is as it usually is again.`)
          : done(
              `“${line.title.zh}”已改；工作簿记住了，可以撤消。`,
              `“${line.title.en}” is changed. The workbook remembers it; it can be undone.`,
            ),
      )
      return kept ? { kept, why: null } : refused(bench.state().notice?.text ?? null)
    },
    resetSettings: (what) =>
      keep(
        ({ rules, settings: said }) => ({
          rules: what === 'settings' ? rules : {},
          settings: what === 'rules' ? said : {},
        }),
        done('已全部恢复为默认，可以撤消。', 'All is as it usually is again; it can be undone.'),
      ),
    ours: async () => {
      const desk = bench.open()
      return desk && ourParts(desk, await wholeCatalog(bench.ports))
    },
    exportSettings: async () => {
      const desk = bench.open()
      return desk && writeConfigFile(desk.workbook.memory?.config ?? nothingSaid)
    },
    async importSettings(json) {
      const catalog = await wholeCatalog(bench.ports)
      // A file that is wrong is told as what just happened, like any refusal.
      const read: RuleSettings = await bench.act('working', async () => readConfigFile(json, catalog))
      await keep(() => read, done('已导入，按设置文件检查。', 'Imported: it is checked by these settings now.'))
    },
  }
}

const asUsual = Symbol('as usual')
/** What the field says: without a value there is no end, or nothing is said. */
const meant = ({ usual, endless }: SettingLine, value: SettingInput): unknown =>
  value !== 'none' || !endless ? value : usual === 'none' ? asUsual : null

const refused = (why: Text | null): SettingOutcome => ({ kept: false, why })
