/** One entry of Excel's undo list: what takes it back, last first. */
type Entry = (() => void)[]

/** Excel's undo list as the add-in's messages leave it. */
export class UndoStack {
  private readonly entries: Entry[] = []
  private open: Entry | undefined
  /** How often a message emptied it. */
  cleared = 0

  get depth(): number {
    return this.entries.length
  }
  begin(): void {
    this.open = []
  }
  record(back: () => void): void {
    this.open?.push(back)
  }
  /** A message of which one write cannot be undone empties the list. */
  end(undoable: boolean): void {
    const entry = this.open
    this.open = undefined
    if (!entry) return
    if (undoable) this.entries.push(entry)
    else {
      if (this.entries.length > 0) this.cleared++
      this.entries.length = 0
    }
  }
  /** Ctrl+Z: cells and their formats as they were before the last entry. */
  undo(): boolean {
    const entry = this.entries.pop()
    for (const back of entry?.reverse() ?? []) back()
    return entry !== undefined
  }
}
