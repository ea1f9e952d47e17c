/** What was found when a workbook was last looked at here: hashes alone, which say neither what nor whom. */
export interface KeptCheck {
  /** Epoch milliseconds. */
  readonly at: number
  /** What the keys were salted with. */
  readonly salt: string
  /** Twelve hex digits each, one after the other. */
  readonly keys: string
}
/** Keeps on this machine what was found, workbook by workbook; a workbook goes by a hash. */
export interface CheckMemory {
  /** Null where nothing was kept of it. */
  recall(workbook: string): Promise<KeptCheck | null>
  keep(workbook: string, check: KeptCheck): Promise<void>
}
