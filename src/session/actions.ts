import { accepting } from './accepting'
import type { Bench } from './bench'
import { changes } from './changes'
import { fetched } from './fetched'
import { recognising } from './recognising'
import type { Call, Session } from './session'
import { sharing } from './sharing/sharing'
import { writings } from './writings'

const settingsPart = () => fetched(() => import('./settings/settings'))
const proposals = () => fetched(() => import('./reasons'))

/** Everything that people do to an open workbook. */
export const actionsOn = (bench: Bench) =>
  ({
    ...changes(bench),
    ...writings(bench),
    ...recognising(bench),
    reasons: async (offset) => (await proposals()).reasons(bench).reasons(offset),
    confirmReasons: async (chosen) => (await proposals()).reasons(bench).confirmReasons(chosen),
    ...accepting(bench),
    ...sharing(bench),
    settings: async () => (await settingsPart()).settings(bench).settings(),
    setSetting: async (id, value) => (await settingsPart()).settings(bench).setSetting(id, value),
    resetSettings: async (what) => (await settingsPart()).settings(bench).resetSettings(what),
    ours: async () => (await settingsPart()).settings(bench).ours(),
    exportSettings: async () => (await settingsPart()).settings(bench).exportSettings(),
    importSettings: async (json) => (await settingsPart()).settings(bench).importSettings(json),
    rules: async () => (await settingsPart()).settings(bench).rules(),
    setRule: async (rule, choice) => (await settingsPart()).settings(bench).setRule(rule, choice),
  }) satisfies Partial<Pick<Session, Call>>
