import type { Edit, Refusal } from '../model/edit'
import type { Host, HostRemark } from '../model/host'
import { text, type Text } from '../model/text'
import type { Area, CellRef } from '../model/workbook'
import type { SessionHost } from './desk'
import type { Wire } from './remote'
import { failureOf } from './failure'
import { breathe } from './slices'
import { pack, unpack, type WireWorkbook } from './wire-columns'

/** A host's calls, beside a session's on the same wire: each message bears `host`. */
type Call = 'read' | 'apply' | 'unseen' | 'formats' | 'reveal' | 'selection' | 'watch' | 'unwatch'
interface Request {
  readonly host: { readonly id: number; readonly call: Call; readonly args: readonly unknown[] }
}
type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failure: Text }
  | { readonly changed: readonly Area[] }
  | { readonly gone: Text }
interface Read {
  readonly workbook: WireWorkbook
  readonly remarks: readonly HostRemark[]
  readonly missing: readonly Text[]
}
/** A refusal by the place of its edit, which need not cross back. */
type Refused = readonly (readonly [index: number, reason: Refusal['reason']])[]

/** A call that the host on the other side did not carry out; its text is for people. */
export class HostFailure extends Error {
  constructor(readonly text: Text) {
    super(text.en)
  }
}

const goneText = text(
  '与Excel的连接断了，请关闭任务窗格，再打开一次。',
  'The connection to Excel is lost: close the task pane and open it again.',
)

/** Carries out what comes over the wire. The answer ends it: every call under way or to come then fails with that text. */
export function serveHost(host: Host, wire: Wire): (why?: Text) => void {
  let gone = false
  let unwatch: (() => void) | undefined
  const answer = (message: Answer, transfer: Transferable[] = []): void => {
    if (!gone) wire.postMessage({ host: message }, transfer)
  }
  const carryOut = async (call: Call, args: readonly unknown[]): Promise<readonly [unknown, Transferable[]]> => {
    switch (call) {
      case 'read': {
        const areas = args[0] as readonly Area[] | undefined
        const { workbook, transfer } = await pack(await host.read(areas), areas !== undefined, breathe)
        const read: Read = { workbook, remarks: host.remarks?.() ?? [], missing: host.missing?.() ?? [] }
        return [read, transfer]
      }
      case 'apply': {
        const edits = args[0] as readonly Edit[]
        const places = new Map(edits.map((edit, index) => [edit, index]))
        const refused: Refused = (await host.apply(edits)).map(({ edit, reason }) => [places.get(edit) ?? 0, reason])
        return [refused, []]
      }
      case 'watch':
        unwatch ??= host.watch?.((changed) => answer({ changed }))
        return [undefined, []]
      case 'unwatch':
        unwatch?.()
        unwatch = undefined
        return [undefined, []]
    }
    // Which of these a host has is not known on the other side.
    const method = host[call] as ((...args: readonly unknown[]) => Promise<unknown>) | undefined
    return [await method?.apply(host, [...args]), []]
  }
  wire.addEventListener('message', ({ data }: MessageEvent<Partial<Request> | null>) => {
    if (!data?.host || gone) return
    const { id, call, args } = data.host
    carryOut(call, args)
      .then(([result, transfer]) => answer({ id, result }, transfer))
      .catch((error: unknown) => answer({ id, failure: failureOf(error) }))
  })
  return (why = goneText) => {
    unwatch?.()
    answer({ gone: why })
    gone = true
  }
}

/** The host on the other side of the wire. What its workbook is known to be is as of the last reading. */
export function connectHost(wire: Wire): SessionHost {
  let next = 0
  let gone: Text | null = null
  let remarks: readonly HostRemark[] = []
  let missing: readonly Text[] = []
  const listeners = new Set<(areas: readonly Area[]) => void>()
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  wire.addEventListener('message', ({ data }: MessageEvent<{ readonly host?: Answer } | null>) => {
    const answer = data?.host
    if (!answer) return
    if ('changed' in answer) {
      for (const listener of listeners) listener(answer.changed)
    } else if ('gone' in answer) {
      gone = answer.gone
      for (const { reject } of waiting.values()) reject(new HostFailure(gone))
      waiting.clear()
    } else {
      const call = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('failure' in answer) call?.reject(new HostFailure(answer.failure))
      else call?.resolve(answer.result)
    }
  })
  const send = <T>(call: Call, ...args: readonly unknown[]): Promise<T> =>
    new Promise((resolve, reject) => {
      if (gone) return reject(new HostFailure(gone))
      const id = next++
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject })
      wire.postMessage({ host: { id, call, args } } satisfies Request)
    })
  return {
    async read(areas) {
      const read = await send<Read>('read', areas)
      remarks = read.remarks
      missing = read.missing
      return unpack(read.workbook)
    },
    async apply(edits) {
      const refused = await send<Refused>('apply', edits)
      return refused.flatMap(([index, reason]) => (edits[index] ? [{ edit: edits[index], reason }] : []))
    },
    remarks: () => remarks,
    missing: () => missing,
    unseen: async (areas) => (await send<readonly Area[] | undefined>('unseen', areas)) ?? [],
    formats: async (cells) => (await send<readonly string[] | undefined>('formats', cells)) ?? [],
    reveal: (at) => send('reveal', at),
    selection: async () => (await send<CellRef | null | undefined>('selection')) ?? null,
    watch(changed) {
      listeners.add(changed)
      if (listeners.size === 1) send('watch').catch(() => undefined)
      return () => {
        if (listeners.delete(changed) && listeners.size === 0) send('unwatch').catch(() => undefined)
      }
    },
  }
}
