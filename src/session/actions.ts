import { accepting } from './accepting'
import type { Bench } from './bench'
import { changes } from './changes'
import { fetched } from './fetched'
import { recognising } from './recognising'
import type { Call, Session } from './session'
import { writings } from './writings'

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
  }) satisfies Partial<Pick<Session, Call>>
