import type { Wire } from '../../src/session/remote'

const ends: MessagePort[] = []

/** Both ends of a channel; `closeWires` closes all of them. */
export function wires(): [Wire, Wire] {
  const { port1, port2 } = new MessageChannel()
  ends.push(port1, port2)
  port1.start()
  port2.start()
  return [port1 as Wire, port2 as Wire]
}
export const closeWires = (): void => ends.splice(0).forEach((end) => end.close())
