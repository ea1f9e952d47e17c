import { catalog } from '../../../src/catalog'
import { serialOf } from '../../../src/model/month'
import { severities } from '../../../src/model/severity'
import { createSession } from '../../../src/session/create-session'
import type { Session } from '../../../src/session/session'
import { PAUSE } from '../../../src/session/watching'
import { typeInto } from '../../office-host/people'
import { FakeClock, settled } from '../../session/live-host'
import { dealerMonth, defectCodes } from '../../support/dealer-month'
import { openExcel, type OpenExcel } from './excel-witness'

jest.setTimeout(120_000)
const size = { visits: 1500, cards: 600, losses: 250 } as const
/** Eight rows of a hundred have something wrong. */
const each = Math.round((0.08 * (size.visits + size.cards + size.losses)) / defectCodes.length)

let open: OpenExcel
let session: Session
let clock: FakeClock
const lines: string[] = []
beforeAll(async () => {
  const defects = Object.fromEntries(defectCodes.map((code) => [code, each]))
  open = openExcel({ sheets: dealerMonth({ ...size, defects }).workbook() })
  clock = new FakeClock()
  session = createSession({
    catalog,
    question: { profile: catalog.profiles[0]!, today: serialOf(2026, 4, 10) ?? 0 },
    attachHost: () => open.host,
    now: () => performance.now(),
    salt: () => 'salt',
    later: clock.later,
  })
})
afterAll(() => {
  process.stdout.write(`${lines.join('\n')}\n`)
  open.office.close()
})

/** Messages of a step, with those that it brings about by what Excel tells of it. */
async function messagesOf(name: string, act: () => unknown): Promise<number> {
  open.office.takeTraffic()
  await act()
  await open.office.settled()
  await new Promise((resolve) => setTimeout(resolve, 20))
  clock.pass(PAUSE)
  await settled(session)
  const { messages, requestBytes, replyBytes } = open.office.takeTraffic()
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`
  lines.push(
    `Session: ${name.padEnd(15)} ${messages} messages, ${kilobytes(requestBytes)} out, ${kilobytes(replyBytes)} in`,
  )
  return messages
}
const written = async (): Promise<void> => {
  const sheet = await session.writeProblems('zh')
  await session.reveal({ sheet: sheet!, row: 0, column: 0 })
}

test('a dealer month is read, checked and marked in few messages, first and again', async () => {
  expect(await messagesOf('attach', () => session.attach())).toBeLessThanOrEqual(4)
  expect(await messagesOf('check', () => session.check())).toBeLessThanOrEqual(4)
  expect(session.state().outline!.marked).toBeGreaterThan(80)
  expect(await messagesOf('check again', () => session.check())).toBeLessThanOrEqual(4)
})

test('one edited cell is read, checked and marked in three messages', async () => {
  const [item] = await session.findings({ severities, rule: 'unlisted-level' }, 0)
  const { error } = session.state().outline!.counts
  const type = (): void => open.office.person(typeInto(item!.sheetName, item!.address, 'H'))
  expect(await messagesOf('edited cell', type)).toBeLessThanOrEqual(3)
  expect(session.state().outline!.counts.error).toBeLessThan(error)
})

test('its list of problems takes six messages, shown and all, first and again', async () => {
  expect(await messagesOf('problems', written)).toBeLessThanOrEqual(6)
  const { workbook } = open.office
  expect(workbook.active?.name).toBe('问题清单')
  expect(workbook.active?.cells.extent(false)?.rows).toBeGreaterThan(80)
  expect(await messagesOf('problems again', written)).toBeLessThanOrEqual(6)
  expect(session.state()).toMatchObject({ stale: false, notice: { kind: 'done' } })
})
