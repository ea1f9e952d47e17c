/** What the command line needs of the system around it; tests hand in their own. */
export interface Io {
  out(words: string): void
  err(words: string): void
  /** The real local day, a serial of the 1900 system. */
  today(): number
  /** The worker's script; null checks files one after another in this thread. */
  readonly worker: string | null
}
