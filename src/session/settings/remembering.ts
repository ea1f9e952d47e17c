import type { RuleSettings } from '../../model/rule-settings'
import type { Memory } from '../../model/workbook'
import type { Bench } from '../bench'
import { byMemory } from '../by-memory'
import type { Desk } from '../desk'
import { did } from '../history'
import { writing } from '../read-only'
import { checkCancelled, refusalNotice } from '../sentences'
import type { Notice } from '../state'
import { undoably } from '../taking-back'

export const nothingSaid: RuleSettings = { rules: {}, settings: {} }
type Keep = (change: (config: RuleSettings) => RuleSettings, said: Notice) => Promise<boolean>

/** Changes what the workbook remembers of rules and thresholds, and checks anew; false where it was refused: the notice says why. */
export const remembering =
  (bench: Bench): Keep =>
  (change, said) =>
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

const saysNothing = ({ rules, settings }: RuleSettings): boolean =>
  Object.keys(rules).length + Object.keys(settings).length === 0
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
