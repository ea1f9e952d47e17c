import { catalog } from '../../src/catalog'
import { cellAt } from '../../src/engine/patch'
import { memoryHost, type MemoryHost } from '../../src/hosts/memory'
import type { Edit } from '../../src/model/edit'
import { serialOf } from '../../src/model/month'
import type { Area, Cell, CellRef, Workbook } from '../../src/model/workbook'
import { createSession, type SessionPorts } from '../../src/session/create-session'
import type { Session } from '../../src/session/session'

/** A workbook that a person has open beside the session, as in Excel: it tells what changes, ours included. */
export class LiveHost {
  readonly asked: string[] = []
  readonly shown: CellRef[] = []
  /** The next call of this name fails. */
  failing: string | null = null
  readonly inner: MemoryHost
  private readonly ears = new Set<(areas: readonly Area[]) => void>()

  constructor(workbook: Workbook) {
    this.inner = memoryHost(workbook)
  }

  private ask(call: string): void {
    this.asked.push(call)
    if (this.failing !== call) return
    this.failing = null
    throw Object.assign(new Error(call), { text: { zh: '单元格正在编辑。', en: 'A cell is being edited.' } })
  }
  readonly read = async (areas?: readonly Area[]): Promise<Workbook> => {
    this.ask(areas ? 'read areas' : 'read')
    return this.inner.read(areas)
  }
  readonly apply = async (edits: readonly Edit[]): ReturnType<MemoryHost['apply']> => {
    this.ask('apply')
    const refusals = await this.inner.apply(edits)
    const sets = edits.flatMap((edit) => (edit.kind === 'set' ? [{ ...edit.at, height: 1, width: 1 }] : []))
    if (sets.length > 0) this.tell(sets)
    if (edits.some(({ kind }) => kind !== 'set' && kind !== 'mark')) this.tell([])
    return refusals
  }
  readonly formats = (cells: readonly CellRef[]): Promise<readonly string[]> => this.inner.formats!(cells)
  readonly watch = (changed: (areas: readonly Area[]) => void): (() => void) => {
    this.ears.add(changed)
    return () => this.ears.delete(changed)
  }
  readonly reveal = async (at: CellRef): Promise<void> => {
    this.ask('reveal')
    this.shown.push(at)
  }
  tell(areas: readonly Area[]): void {
    for (const ear of this.ears) ear(areas)
  }
  /** What a person does in Excel. */
  async type(at: CellRef, value: Cell): Promise<void> {
    await this.inner.apply([{ kind: 'set', at, value, was: cellAt(await this.inner.read(), at) }])
    this.tell([{ ...at, height: 1, width: 1 }])
  }
}

/** Time passes only when told to. */
export class FakeClock {
  private now = 0
  private waiting: { readonly at: number; readonly action: () => void }[] = []
  readonly later = (milliseconds: number, action: () => void): (() => void) => {
    const one = { at: this.now + milliseconds, action }
    this.waiting.push(one)
    return () => void (this.waiting = this.waiting.filter((some) => some !== one))
  }
  pass(milliseconds: number): void {
    this.now += milliseconds
    const due = this.waiting.filter(({ at }) => at <= this.now)
    this.waiting = this.waiting.filter((one) => !due.includes(one))
    for (const { action } of due) action()
  }
}

interface Live {
  readonly session: Session
  readonly host: LiveHost
  readonly clock: FakeClock
}

/** A session that has not read its workbook yet. */
export function unattached(workbook: Workbook, more: Partial<SessionPorts> = {}): Live {
  const host = new LiveHost(workbook)
  const clock = new FakeClock()
  const session = createSession({
    catalog,
    question: { profile: catalog.profiles[0]!, today: serialOf(2026, 4, 10) ?? 0 },
    attachHost: () => host,
    now: () => performance.now(),
    salt: () => 'salt',
    later: clock.later,
    ...more,
  })
  return { session, host, clock }
}
export async function attached(workbook: Workbook, more: Partial<SessionPorts> = {}): Promise<Live> {
  const live = unattached(workbook, more)
  await live.session.attach()
  return live
}

/** Once nothing is under way or waiting. */
export async function settled(session: Session): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet++) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    if (session.state().phase !== 'ready') quiet = -1
  }
}
