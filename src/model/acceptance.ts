/** What somebody said of a finding: that it may stand, by whom, why, and on which day. */
export interface Acceptance {
  readonly by: string
  readonly reason: string
  /** ISO day. */
  readonly date: string
  /** False where what the rule read has changed since: the finding is open again. */
  readonly holds: boolean
  /** Said in last month's workbook, not yet in this one. */
  readonly previous?: true
  /** It only follows from a finding that was accepted. */
  readonly follows?: true
}
