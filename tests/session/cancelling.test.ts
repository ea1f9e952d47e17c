import { catalog } from '../../src/catalog'
import { serialOf } from '../../src/model/month'
import { tableRule } from '../../src/model/rule'
import { text } from '../../src/model/text'
import { createSession } from '../../src/session/create-session'
import type { Session } from '../../src/session/session'
import { dealerMonth } from '../support/dealer-month'
import { FakeHost } from './fake-host'

const sessionOver = (host: FakeHost, rules = catalog.rules): Session =>
  createSession({
    catalog: { ...catalog, rules },
    question: { profile: catalog.profiles[0]!, today: serialOf(2026, 4, 10) ?? 0 },
    openHost: async () => host,
    now: () => performance.now(),
    salt: () => 'salt',
  })

test('a check that is cancelled while its last rule runs leaves neither a report nor marks', async () => {
  let cancel = (): void => undefined
  const last = tableRule({
    id: 'last-rule',
    code: 'ZZ99',
    severity: 'info',
    title: text('最后', 'The last'),
    why: text('为', 'why'),
    source: ['inferred'],
    messages: { some: text('某', 'some') },
    on: ['loss-analysis'],
    fields: ['lossReason'],
    *check() {
      cancel()
    },
  })
  const host = new FakeHost(dealerMonth({ defects: ['DF09', 'DF10'] }).workbook())
  const session = sessionOver(host, [...catalog.rules, last])
  await session.open(new Uint8Array(), '三月.xlsx')
  cancel = () => void session.cancel()
  await session.check()
  expect(session.state()).toMatchObject({ phase: 'ready', outline: null, progress: null })
  expect(session.state().notice?.text.zh).toContain('取消')
  expect(host.applied).toEqual([])

  cancel = () => undefined
  await session.check()
  expect(session.state().outline?.counts.error).toBeGreaterThan(0)
  expect([...host.marks.values()].flat().length).toBeGreaterThan(0)
})

test('a check that is cancelled while its sheets are made ready for the marks leaves all as it was', async () => {
  const host = new FakeHost(dealerMonth({ defects: ['DF09', 'DF10'] }).workbook())
  const warmed: string[] = []
  let cancel = (): void => undefined
  const warm = async (sheet: string, stopped: () => boolean): Promise<void> => {
    cancel()
    if (!stopped()) warmed.push(sheet)
  }
  const session = sessionOver(Object.assign(host, { warm }))
  await session.open(new Uint8Array(), '三月.xlsx')
  cancel = () => void session.cancel()
  await session.check()
  expect(session.state()).toMatchObject({ phase: 'ready', outline: null, progress: null })
  expect(host.applied).toEqual([])
  expect(warmed).toEqual([])

  cancel = () => undefined
  await session.check()
  expect(session.state().outline?.counts.error).toBeGreaterThan(0)
  expect(warmed.length).toBeGreaterThan(0)
})
