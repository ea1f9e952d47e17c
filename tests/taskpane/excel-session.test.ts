import { catalog } from '../../src/catalog'
import { createSession } from '../../src/session/create-session'
import { connectHost } from '../../src/session/host-wire'
import { ownPorts } from '../../src/session/own-ports'
import { serveSession } from '../../src/session/remote'
import { excelSession } from '../../src/taskpane/excel-session'
import { severities } from '../../src/model/severity'
import { dealerMonth } from '../support/dealer-month'
import { FakeClock, LiveHost, settled } from '../session/live-host'
import { closeWires, wires } from '../session/wires'
import { PAUSE } from '../../src/session/watching'
import { kpiSheetIds } from '../support/kpi-sheets'

afterEach(closeWires)

/** The pane's side and, behind a channel as behind a worker, the engine's. */
function started(host: LiveHost, clock = new FakeClock()) {
  const [near, far] = wires()
  const inner = connectHost(far)
  const ports = ownPorts(catalog, new Date(2026, 3, 10))
  serveSession(createSession({ ...ports, attachHost: () => inner, later: clock.later }), far)
  return { session: excelSession(near, host), clock }
}

test('check, click, fix, fill and take back work through the worker on the host of the main thread', async () => {
  const host = new LiveHost(dealerMonth({ defects: ['DF09', 'ST11'] }).workbook())
  const { session } = started(host)
  expect(await session.attach()).toBe(true)
  await session.check()
  expect(session.state()).toMatchObject({ phase: 'ready', can: { open: false, save: false, look: false } })
  expect(host.inner.marks).toHaveLength(session.state().outline!.marked)
  const [item] = await session.findings({ severities }, 0)
  await session.reveal(item!.at)
  expect(host.shown).toEqual([item!.at])
  await session.fixAllSafe()
  expect(session.state().outline!.safeFixes).toBe(0)
  const sheet = await session.fillKpis('zh')
  const ours = async () => (await host.inner.read()).sheets.filter(({ ours }) => ours).map(({ id }) => id)
  expect(sheet).toBe('ours-kpis')
  expect(await ours()).toEqual(kpiSheetIds.map((id) => `ours-${id}`))
  await session.undo()
  expect(await ours()).toEqual([])
  await expect(session.save()).rejects.toMatchObject({ text: { zh: '请直接在Excel里保存（Ctrl+S）。' } })
})

test('what a person types in Excel is checked again, with one reading and one marking over the wire', async () => {
  const host = new LiveHost(dealerMonth({ defects: ['DF09'] }).workbook())
  const { session, clock } = started(host)
  await session.attach()
  await session.check()
  const [item] = await session.findings({ severities, rule: 'missing-loss-reason' }, 0)
  host.asked.length = 0
  await host.type(item!.at, '买了哈弗H6，比我们便宜8千')
  await settled(session)
  clock.pass(PAUSE)
  await settled(session)
  expect(host.asked).toEqual(['read areas', 'apply'])
  expect((await session.findingsAt(item!.at)).map(({ code }) => code)).not.toContain('DF09')
})

test('a list of problems is one apply, memory and all, and one reading', async () => {
  const host = new LiveHost(dealerMonth({ defects: ['DF09'] }).workbook())
  const { session } = started(host)
  await session.attach()
  await session.check()
  host.asked.length = 0
  await session.writeProblems('zh')
  expect(host.asked).toEqual(['apply', 'read'])
})
