import { text, type Text } from '../model/text'
import type { FileToOpen } from './open-several'
import { failureOf } from './failure'
import type { Call, Session } from './session'
import { emptyState, type SessionState } from './state'

/** A worker, the inside of a worker, or one end of a message channel. Only a worker tells that something in it broke. */
export interface Wire {
  postMessage(message: unknown, transfer?: Transferable[]): void
  addEventListener(type: 'error', listener: () => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}
interface Request {
  readonly id: number
  readonly call: Call
  readonly args: readonly unknown[]
}
type Message =
  | { readonly state: SessionState }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failure: Text }

/** An action that failed on the other side; its text is for people. */
export class SessionFailure extends Error {
  constructor(readonly text: Text) {
    super(text.en)
  }
}

const broken = text(
  '三表助手出错了，没有做完；请再试一次，不行就关闭后重新打开。',
  'Sanbiao broke off and did not finish: try again, or close it and open it once more.',
)

/** Answers calls that come over the wire, and tells every new state, beginning with the present one. */
export function serveSession(session: Session, wire: Wire): void {
  const tell = (): void => wire.postMessage({ state: session.state() } satisfies Message)
  session.subscribe(tell)
  // A host's messages may pass on the same wire.
  wire.addEventListener('message', ({ data }: MessageEvent<Request | { readonly host: unknown }>) => {
    if (!('call' in data)) return
    const { id, call, args } = data
    const method = session[call] as (...args: readonly unknown[]) => Promise<unknown>
    method(...args).then(
      (result) => wire.postMessage({ id, result } satisfies Message),
      (error: unknown) => wire.postMessage({ id, failure: failureOf(error) } satisfies Message),
    )
  })
  tell()
}

/** The same session, on this side of the wire. */
export function connectSession(wire: Wire): Session {
  let state = emptyState
  let next = 0
  const listeners = new Set<() => void>()
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  wire.addEventListener('message', ({ data }: MessageEvent<Message | { readonly host: unknown }>) => {
    if ('host' in data) return
    if ('state' in data) {
      const { outline } = state
      // An equal outline stays the very same, so that nothing that hangs on it is done again.
      tell(outline && data.state.outline?.serial === outline.serial ? { ...data.state, outline } : data.state)
      return
    }
    const call = waiting.get(data.id)
    waiting.delete(data.id)
    if ('failure' in data) call?.reject(new SessionFailure(data.failure))
    else call?.resolve(data.result)
  })
  const tell = (next: SessionState): void => {
    state = next
    for (const listener of listeners) listener()
  }
  // What was asked may never be answered, so nobody waits for it any longer.
  wire.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new SessionFailure(broken))
    waiting.clear()
    const phase = state.phase === 'empty' || state.phase === 'opening' ? 'empty' : 'ready'
    tell({ ...state, phase, progress: null, notice: { kind: 'refused', text: broken } })
  })
  const send = (call: Call, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = next++
      waiting.set(id, { resolve, reject })
      wire.postMessage({ id, call, args } satisfies Request, givenAway[call]?.(args))
    })
  const remote = Object.fromEntries(
    Object.keys(calls).map((call) => [call, (...args: readonly unknown[]) => send(call as Call, args)]),
  ) as unknown as Pick<Session, Call>
  return {
    ...remote,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Files change hands: copying tens of megabytes would hold up the page. */
const givenAway: Partial<Record<Call, (args: readonly unknown[]) => Transferable[]>> = {
  open: ([bytes]) => [(bytes as Uint8Array<ArrayBuffer>).buffer],
  openSeveral: ([files]) => buffersOf(files),
  recover: ([files]) => buffersOf(files),
}
const buffersOf = (files: unknown): Transferable[] =>
  (files as readonly FileToOpen[]).map(({ bytes }) => (bytes as Uint8Array<ArrayBuffer>).buffer)

const calls: Readonly<Record<Call, true>> = {
  open: true,
  openSeveral: true,
  recover: true,
  journal: true,
  attach: true,
  check: true,
  cancel: true,
  setMonth: true,
  openPrevious: true,
  closePrevious: true,
  setTemplate: true,
  setHeaderRow: true,
  setField: true,
  setProfile: true,
  importMapping: true,
  exportMapping: true,
  rules: true,
  setRule: true,
  settings: true,
  setSetting: true,
  resetSettings: true,
  ours: true,
  exportSettings: true,
  importSettings: true,
  recognition: true,
  choices: true,
  selection: true,
  problems: true,
  findings: true,
  neighbour: true,
  findingsAt: true,
  explain: true,
  home: true,
  balances: true,
  figures: true,
  figureByPerson: true,
  summaries: true,
  summary: true,
  counted: true,
  accept: true,
  withdraw: true,
  accepted: true,
  fix: true,
  writeNote: true,
  reasons: true,
  confirmReasons: true,
  previewSafe: true,
  previewGroup: true,
  fixAllSafe: true,
  fixGroup: true,
  edit: true,
  paste: true,
  undo: true,
  redo: true,
  fillKpis: true,
  makeSummary: true,
  writeCallList: true,
  writeProblems: true,
  handOutPeople: true,
  handOut: true,
  writeHandOuts: true,
  clearMarks: true,
  clean: true,
  save: true,
  layout: true,
  cells: true,
  reveal: true,
  dismiss: true,
}
