import { accepting } from './accepting'
import type { Bench } from './bench'
import { changes } from './changes'
import { recognising } from './recognising'
import { reasons } from './reasons'
import type { Call, Session } from './session'
import { writings } from './writings'

/** Everything that people do to an open workbook. */
export const actionsOn = (bench: Bench) =>
  ({
    ...changes(bench),
    ...writings(bench),
    ...recognising(bench),
    ...reasons(bench),
    ...accepting(bench),
  }) satisfies Partial<Pick<Session, Call>>
