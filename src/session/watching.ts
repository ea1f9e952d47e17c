import type { Area } from '../model/workbook'

/** So long nobody may have changed anything before it is read: people type several cells in a row. */
export const PAUSE = 400

export interface Clock {
  /** Does it later, unless the answer is called before. */
  readonly later: (milliseconds: number, action: () => void) => () => void
}
export const systemClock: Clock = {
  later: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** What others changed in the workbook, gathered until they pause. */
export class Watching {
  private areas: readonly Area[] | null = null
  private forget: (() => void) | null = null
  /** They have paused: it is time to read. */
  due = false

  constructor(
    private readonly clock: Clock,
    private readonly paused: () => void,
  ) {}

  /** An empty list means anything. */
  heard(areas: readonly Area[]): void {
    const before = this.areas
    this.areas = areas.length === 0 || before?.length === 0 ? [] : [...(before ?? []), ...areas]
    this.due = false
    this.forget?.()
    this.forget = this.clock.later(PAUSE, () => {
      this.forget = null
      this.due = true
      this.paused()
    })
  }

  get waiting(): boolean {
    return this.areas !== null
  }

  /** What is to be read; it is heard of again where the reading fails. */
  async take(read: (areas: readonly Area[]) => Promise<boolean>): Promise<boolean> {
    const { areas } = this
    if (!areas) return false
    this.stop()
    try {
      return await read(areas)
    } catch (problem) {
      const since = this.areas as readonly Area[] | null
      this.areas = since === null ? areas : since.length === 0 || areas.length === 0 ? [] : [...areas, ...since]
      throw problem
    }
  }

  stop(): void {
    this.areas = null
    this.due = false
    this.forget?.()
    this.forget = null
  }
}
