import type { Desk, SessionHost } from './desk'
import { systemClock, Watching, type Clock } from './watching'

/** Hears what others change in the workbook that is open, and has it read. */
export class Following {
  private readonly watching: Watching
  private unwatch: (() => void) | null = null

  /** `paused` is called when there is something to read. */
  constructor(
    private readonly desk: () => Desk | null,
    paused: () => void,
    clock: Clock = systemClock,
  ) {
    this.watching = new Watching(clock, paused)
  }

  /** From now on, before the first reading: nothing is missed between the two. */
  listen(host: SessionHost | null): void {
    this.unwatch?.()
    this.watching.stop()
    this.unwatch = host?.watch?.((areas) => this.watching.heard(areas)) ?? null
  }

  /** Something was heard of that is not read yet. */
  get behind(): boolean {
    return this.watching.waiting
  }
  /** Reads it; answers whether anything is different. What we wrote ourselves is not. */
  async takeIn(): Promise<boolean> {
    const desk = this.desk()
    return desk !== null && this.watching.take((areas) => desk.takeIn(areas))
  }
  /** Likewise, but leaves people time to finish. */
  async takeInWhenDue(): Promise<boolean> {
    return this.watching.due && this.takeIn()
  }
}
