interface Turn {
  stopped: boolean
}

/** One action after another; those under way or waiting can be asked to end early. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve()
  private readonly open = new Set<Turn>()
  private current: Turn | null = null

  take<T>(action: () => Promise<T>): Promise<T> {
    const turn: Turn = { stopped: false }
    this.open.add(turn)
    const mine = this.last
      .catch(() => undefined)
      .then(async () => {
        this.current = turn
        try {
          return await action()
        } finally {
          this.current = null
          this.open.delete(turn)
        }
      })
    this.last = mine
    return mine
  }

  /** The action that is under way. */
  stop(): void {
    if (this.current) this.current.stopped = true
  }
  stopAll(): void {
    for (const turn of this.open) turn.stopped = true
  }
  /** Whether the action under way is to end. */
  readonly stopped = (): boolean => this.current?.stopped === true
}
