import type { RuleSettings } from '../../model/rule-settings'
import type { Memory } from '../../model/workbook'
import type { Bench } from '../bench'
import { byMemory } from '../by-memory'
import type { Desk } from '../desk'
import { did } from '../history'
import { writing } from '../read-only'
import { chosenBy } from '../recognising'
import { checkCancelled, refusalNotice } from '../sentences'
import type { Notice } from '../state'
import { undoably } from '../taking-back'
import { wholeCatalog } from '../whole-catalog'
import { ruleSaid, withRule } from './rule-choices'
import { ruleLines } from './rule-lines'
import type { SettingsSession } from './settings-session'

const nothingSaid: RuleSettings = { rules: {}, settings: {} }

/** How the rules are set: what holds now, and what the workbook is to remember of it. */
export function settings(bench: Bench): SettingsSession {
  /** False where it was refused; the notice says why. */
  const keep = (change: (config: RuleSettings) => RuleSettings, said: Notice): Promise<boolean> =>
    writing(bench, false, async () => {
      const desk = bench.desk()
      const before = desk.workbook.memory ?? { salt: bench.ports.salt(), accepted: [] }
      const config = change(before.config ?? nothingSaid)
      if (JSON.stringify(config) === JSON.stringify(before.config ?? nothingSaid)) return true
      // Of several files each keeps what it remembers where nothing is said.
      const after = saysNothing(config) && !desk.host.saveEach ? withoutConfig(before) : { ...before, config }
      const refusals = await remembered(desk, before, after)
      const finished = await bench.check(false)
      bench.shown(finished ? (refusalNotice(refusals) ?? said) : checkCancelled)
      return refusals.length === 0
    })

  return {
    rules: async () => {
      const desk = bench.open()
      if (!desk) return []
      const { report, workbook } = desk
      const catalog = await wholeCatalog(bench.ports)
      return ruleLines({ catalog, question: chosenBy(bench, desk), memory: workbook.memory, report })
    },
    setRule: async (name, choice) => {
      const { rules } = await wholeCatalog(bench.ports)
      const rule = rules.find(({ id, code }) => id === name || code === name)
      if (!rule) return false
      return keep((config) => withRule(config, rule, choice), { kind: 'done', text: ruleSaid(rule, choice) })
    },
  }
}

const saysNothing = ({ rules, settings: said }: RuleSettings): boolean =>
  Object.keys(rules).length + Object.keys(said).length === 0
const withoutConfig = ({ config: _, ...memory }: Memory): Memory => memory

/** Of several files each may remember something else, which comes back only with all of them. */
async function remembered(desk: Desk, before: Memory, after: Memory): ReturnType<Desk['remember']> {
  if (desk.host.saveEach) {
    const { refusals } = await undoably(
      desk,
      () => desk.remember(after),
      () => null,
    )
    return refusals
  }
  const refusals = await desk.remember(after)
  desk.history = did(desk.history, byMemory(desk, before, after))
  return refusals
}
