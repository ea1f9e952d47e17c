import { catalog } from '../../src/catalog'
import { createSession } from '../../src/session/create-session'
import { connectSession, serveSession, SessionFailure } from '../../src/session/remote'
import { severities } from '../../src/model/severity'
import { dealerMonth } from '../support/dealer-month'
import { FakeHost } from './fake-host'
import { closeWires, wires } from './wires'

afterEach(closeWires)

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

test('the first state crosses unasked: a pane knows at once what can be done', async () => {
  const [near, far] = wires()
  const outer = connectSession(near)
  const told = new Promise<void>((resolve) => void outer.subscribe(resolve))
  serveSession(
    createSession({
      catalog,
      question: { profile: catalog.profiles[0]!, today: 46122 },
      attachHost: () => new FakeHost(dealerMonth().workbook()),
      now: () => performance.now(),
      salt: () => 'salt',
    }),
    far,
  )
  await told
  expect(outer.state()).toMatchObject({ phase: 'empty', can: { open: false, save: false } })
})

test('when the worker breaks nobody waits any longer', async () => {
  const heard = new Map<string, (event: never) => void>()
  const outer = connectSession({
    postMessage: () => undefined,
    addEventListener: (type: string, listener: (event: never) => void) => void heard.set(type, listener),
  })
  const checking = outer.check()
  heard.get('message')!({ data: { state: { ...outer.state(), phase: 'checking' } } } as never)
  heard.get('error')!({} as never)
  await expect(checking).rejects.toBeInstanceOf(SessionFailure)
  expect(outer.state()).toMatchObject({ phase: 'ready', notice: { kind: 'refused' } })
})
