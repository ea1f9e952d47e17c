import type { Text } from '../model/text'
import { failureOf } from './sentences'
import type { Call, Session } from './session'
import { emptyState, type SessionState } from './state'

/** A worker, the inside of a worker, or one end of a message channel. */
export interface Wire {
  postMessage(message: unknown, transfer?: Transferable[]): void
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

/** Answers calls that come over the wire, and tells every new state. */
export function serveSession(session: Session, wire: Wire): void {
  session.subscribe(() => wire.postMessage({ state: session.state() } satisfies Message))
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
      state = outline && data.state.outline?.serial === outline.serial ? { ...data.state, outline } : data.state
      for (const listener of listeners) listener()
      return
    }
    const call = waiting.get(data.id)
    waiting.delete(data.id)
    if ('failure' in data) call?.reject(new SessionFailure(data.failure))
    else call?.resolve(data.result)
  })
  const send = (call: Call, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = next++
      waiting.set(id, { resolve, reject })
      wire.postMessage({ id, call, args } satisfies Request)
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

const calls: Readonly<Record<Call, true>> = {
  open: true,
  attach: true,
  check: true,
  cancel: true,
  setMonth: true,
  findings: true,
  neighbour: true,
  findingsAt: true,
  explain: true,
  fix: true,
  fixAllSafe: true,
  fixGroup: true,
  edit: true,
  paste: true,
  undo: true,
  redo: true,
  fillKpis: true,
  makeSummary: true,
  writeProblems: true,
  clearMarks: true,
  clean: true,
  save: true,
  layout: true,
  cells: true,
  reveal: true,
  dismiss: true,
}
