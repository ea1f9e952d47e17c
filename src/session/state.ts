import type { ProfileCandidate } from '../model/context'
import type { HostRemark } from '../model/host'
import type { MonthId } from '../model/month'
import type { Counts, Progress } from '../model/report'
import type { Severity } from '../model/severity'
import type { Text } from '../model/text'
import type { DoubtLine, Named } from './recognition'

export type Phase = 'empty' | 'opening' | 'ready' | 'checking' | 'working'

/** A sheet as the page's tabs and grid need it; sizes in pixels. */
export interface SheetTab {
  readonly id: string
  readonly name: string
  readonly rows: number
  readonly columns: number
  /** Written by Sanbiao. */
  readonly ours: boolean
  readonly marks: Counts
}

/** The findings of one rule on one sheet. Counts are of causes; what only follows from another is folded. */
export interface FindingGroup {
  readonly sheet: string
  readonly sheetName: string
  readonly rule: string
  readonly code: string
  readonly title: Text
  readonly severity: Severity
  readonly roots: Counts
  /** How many of them offer a fix. */
  readonly fixes: number
}
export interface ReadingLine {
  readonly sheet: string
  readonly name: string
  /** The form's title, or null where the sheet is not read. */
  readonly template: Text | null
  readonly file: string | null
  readonly confidence: number
  /** The user said how it is to be read. */
  readonly said: boolean
  readonly rows: number
  readonly month: MonthId | null
  /** Why it is not read, or what to know about how it was. */
  readonly remarks: readonly Text[]
}
/** A question to the user; until it is answered the sheet or the column is left out. */
export interface SheetDoubt extends DoubtLine {
  readonly sheet: string
  readonly sheetName: string
  readonly file: string | null
}
export interface NotCheckedLine {
  readonly code: string
  readonly title: Text
  readonly reason: Text
}
/** What a pane shows of a report at once: nothing grows with the workbook but the number of groups. */
export interface Outline {
  /** Equal for equal outlines. */
  readonly serial: number
  readonly counts: Counts
  readonly roots: Counts
  /** Findings that somebody accepted: neither counted above nor among the groups. */
  readonly accepted: number
  readonly groups: readonly FindingGroup[]
  readonly readings: readonly ReadingLine[]
  readonly notChecked: readonly NotCheckedLine[]
  readonly doubts: readonly SheetDoubt[]
  readonly safeFixes: number
  /** Cells marked, which may be fewer than the findings. */
  readonly marked: number
  readonly profile: Named
  readonly whyProfile: Text
  /** Another profile that the workbook points to, where nobody chose one. */
  readonly proposed: (Named & Pick<ProfileCandidate, 'evidence' | 'sameLevels'>) | null
  readonly month: MonthId | null
  readonly whyMonth: Text
  readonly asOf: string
  readonly whyAsOf: Text
}
/** One sentence on what just happened, why it could not, or what is to be known. */
export interface Notice {
  readonly kind: 'done' | 'refused' | 'told'
  readonly text: Text
}
/** What the place where the workbook lives is good for: a file's page for all of it, Excel does the rest itself. */
export interface Abilities {
  readonly open: boolean
  readonly save: boolean
  /** Cells and layout can be asked for. */
  readonly look: boolean
  /** Written columns and sheets are taken back exactly, whatever they replaced. */
  readonly undoWriting: boolean
  /** Last month's workbook can be opened beside it. */
  readonly previous: boolean
}
export interface SessionState {
  readonly phase: Phase
  readonly can: Abilities
  readonly fileName: string | null
  /** What to know of the open workbook, as long as it is open. */
  readonly remarks: readonly HostRemark[]
  /** Whatever would write into it is refused. */
  readonly readOnly: boolean
  readonly sheets: readonly SheetTab[]
  /** Grows whenever what the grid shows may have changed. */
  readonly revision: number
  /** Which workbook is seen: another number, another workbook. */
  readonly opened: number
  /** Changes whenever sheets may have come, gone or got other measures. */
  readonly shape: string
  readonly progress: Progress | null
  readonly outline: Outline | null
  /** Last month's workbook, opened beside this one. */
  readonly previous: { readonly fileName: string; readonly month: MonthId | null } | null
  /** The outline is of before the last change: its check was cancelled. */
  readonly stale: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Something is not saved yet. */
  readonly changed: boolean
  /** Work that no check brings back is not saved yet. */
  readonly unsaved: boolean
  readonly notice: Notice | null
}
export const emptyState: SessionState = {
  phase: 'empty',
  can: { open: true, save: true, look: true, undoWriting: true, previous: true },
  fileName: null,
  remarks: [],
  readOnly: false,
  sheets: [],
  revision: 0,
  opened: 0,
  shape: '',
  progress: null,
  outline: null,
  previous: null,
  stale: false,
  canUndo: false,
  canRedo: false,
  changed: false,
  unsaved: false,
  notice: null,
}
