import { abilitiesOf } from './abilities'
import type { SessionPorts } from './bench'
import type { Desk } from './desk'
import type { SessionState } from './state'
import { tabsOf } from './tabs'

type OfDesk =
  'can' | 'fileName' | 'remarks' | 'readOnly' | 'sheets' | 'previous' | 'canUndo' | 'canRedo' | 'changed' | 'unsaved'

/** What a state says of the open workbook itself. */
export function deskState(desk: Desk, ports: SessionPorts): Pick<SessionState, OfDesk> {
  const { workbook, history, changed, unsaved, fileName, remarks, readOnly, previous } = desk
  return {
    can: abilitiesOf(ports, desk.host),
    fileName: fileName ?? workbook.fileName ?? null,
    remarks,
    readOnly,
    sheets: tabsOf(desk),
    previous: previous && { fileName: previous.fileName, month: previous.month },
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    changed,
    unsaved,
  }
}
