import type { Question } from '../model/context'
import type { ReasonTree } from '../model/loss-reason'
import type { Opening } from '../model/opening'
import type { Catalog } from '../model/report'
import type { Workbook } from '../model/workbook'
import type { CheckMemory } from './check-memory'
import type { Desk, SessionHost } from './desk'
import type { Notice, SessionState } from './state'

export interface SessionPorts {
  readonly catalog: Catalog
  /** Fetches what only a check needs, where the catalog is given without it. */
  readonly forChecking?: () => Promise<Omit<Catalog, 'templates' | 'profiles' | 'reasons'>>
  /** Fetches the tree of loss reasons, where the catalog is given without it. */
  readonly reasons?: () => Promise<ReasonTree>
  /** Profile and today. */
  readonly question: Question
  /** Absent where files are not opened: in Excel. */
  readonly openHost?: (bytes: Uint8Array, fileName: string, opening: Opening) => Promise<SessionHost>
  /** Reads a workbook that is only looked into: last month's. */
  readonly readOther?: (bytes: Uint8Array, fileName: string, opening: Opening) => Promise<Workbook>
  /** The host of the workbook that is there: Excel's. */
  readonly attachHost?: () => SessionHost
  /** Milliseconds, for slicing only. */
  readonly now: () => number
  /** A fresh salt for a workbook that has none. */
  readonly salt: () => string
  /** Keeps on this machine what a check found; absent, it is known as long as the workbook is open. */
  readonly checks?: CheckMemory
  /** Does it later, unless the answer is called before. */
  readonly later?: (milliseconds: number, action: () => void) => () => void
}

/** The inside of a session that its actions share. */
export interface Bench {
  readonly ports: SessionPorts
  desk(): Desk
  /** Null while no workbook is open. */
  open(): Desk | null
  state(): SessionState
  tell(part: Partial<SessionState>): void
  /** One action after another. */
  act<T>(phase: SessionState['phase'], action: () => Promise<T>): Promise<T>
  /** Checks where a report was, or always; false when cancelled. */
  check(always: boolean): Promise<boolean>
  shown(notice: Notice | null): void
}
