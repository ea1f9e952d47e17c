import { catalog } from '../../src/catalog'
import { createSession } from '../../src/session/create-session'
import { connectSession, serveSession, SessionFailure, type Wire } from '../../src/session/remote'
import { severities } from '../../src/model/severity'
import { dealerMonth } from '../support/dealer-month'
import { FakeHost } from './fake-host'

const ends: MessagePort[] = []
afterEach(() => ends.splice(0).forEach((end) => end.close()))

function wires(): [Wire, Wire] {
  const { port1, port2 } = new MessageChannel()
  ends.push(port1, port2)
  port1.start()
  port2.start()
  return [port1 as Wire, port2 as Wire]
}

test('a session across a wall answers as the session itself', async () => {
  const [near, far] = wires()
  const inner = createSession({
    catalog,
    question: { profile: catalog.profiles[0]!, today: 46122 },
    openHost: async () => new FakeHost(dealerMonth({ defects: ['DF10'] }).workbook()),
    now: () => performance.now(),
    salt: () => 'salt',
  })
  serveSession(inner, far)
  const outer = await Promise.resolve(connectSession(near))
  let told = 0
  outer.subscribe(() => told++)
  await outer.open(new Uint8Array(), '三月.xlsx')
  await outer.check()
  expect(told).toBeGreaterThan(1)
  expect(outer.state()).toEqual(inner.state())
  const { outline } = outer.state()
  expect(await outer.findings({ severities }, 0)).toEqual(await inner.findings({ severities }, 0))
  await outer.dismiss()
  expect(outer.state().outline).toBe(outline)
})

test('a failure crosses as a sentence', async () => {
  const [near, far] = wires()
  serveSession(
    createSession({
      catalog,
      question: { profile: catalog.profiles[0]!, today: 46122 },
      openHost: () => Promise.reject(Object.assign(new Error('no'), { text: { zh: '不行。', en: 'No.' } })),
      now: () => performance.now(),
      salt: () => 'salt',
    }),
    far,
  )
  const outer = connectSession(near)
  await expect(outer.open(new Uint8Array(), 'a.xlsx')).rejects.toEqual(new SessionFailure({ zh: '不行。', en: 'No.' }))
})
