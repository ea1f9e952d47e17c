import type { ExcelPlayer, Reply } from '../excel-player'
import type { NativeBridge } from '../library'

const messageType = { request: 1, event: 3 } as const
/** Of an event that comes from the rich API. */
const richApiCategory = 65_536

interface BridgeMessage {
  readonly id: number
  readonly flags: number
  readonly message: { readonly body: unknown }
}

/** The global `_richApiNativeBridge`: text in both directions, so that nothing leaks by reference. */
export function nativeBridge(player: () => ExcelPlayer): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as BridgeMessage
      const body = JSON.stringify(message.body)
      setTimeout(() => {
        player().answer(body, flags, (reply) => bridge.onMessageFromHost?.(envelope(id, reply)))
      }, 0)
    },
  }
  return bridge
}
/** Brings the host's events to the add-in. */
export function connectEvents(player: ExcelPlayer, bridge: NativeBridge): void {
  player.sendEvents = (events) => {
    const entries = events.map(({ type, target, message }, place) => [
      richApiCategory,
      type,
      target,
      JSON.stringify(message),
      place,
    ])
    bridge.onMessageFromHost?.(JSON.stringify({ type: messageType.event, controlId: '', message: { entries } }))
  }
}

function envelope(id: number, reply: Reply): string {
  if ('text' in reply) {
    return `{"id":${id},"type":${messageType.request},"message":{"statusCode":200,"headers":{},"body":${reply.text}}}`
  }
  const { code, message = code, status = 400 } = reply.fault
  const body = { error: { code, message } }
  return JSON.stringify({ id, type: messageType.request, message: { statusCode: status, headers: {}, body } })
}
