import type { Profile } from '../../model/profile'
import type { Settings } from '../../model/settings'
import type { LossKind, Status } from '../../model/vocabulary'
import { commonWords } from './common-words'
import { fengxingSettings } from './fengxing-settings'
import { lossKindOf, statusOf, visitKindWords } from './outcome-words'

interface Told extends Omit<Profile, 'vocabularies' | 'settings'> {
  /** Where they differ from the default's; cadence and windows are those of the levels. */
  readonly settings?: Partial<Omit<Settings, 'cadence' | 'window'>>
  readonly words?: { readonly status?: { readonly [S in Status]?: readonly string[] } } & {
    readonly lossKind?: { readonly [K in LossKind]?: readonly string[] }
  }
}

/** A profile out of a system of levels and what the OEM has of its own. */
export const profileOf = ({ settings, words = {}, ...told }: Told): Profile => ({
  ...told,
  vocabularies: {
    ...commonWords,
    level: told.levels.words,
    lossKind: lossKindOf(told.levels, words.lossKind),
    status: statusOf(told.levels, words.status),
    visitKind: visitKindWords,
  },
  settings: {
    ...fengxingSettings,
    ...settings,
    cadence: { ...fengxingSettings.cadence, ...told.levels.cadence },
    window: { ...fengxingSettings.window, ...told.levels.window },
  },
})
