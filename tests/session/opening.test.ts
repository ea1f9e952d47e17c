import { catalog } from '../../src/catalog'
import type { Opening } from '../../src/model/opening'
import { serialOf } from '../../src/model/month'
import { createSession } from '../../src/session/create-session'
import type { Session } from '../../src/session/session'
import type { SessionState } from '../../src/session/state'
import { dealerMonth } from '../support/dealer-month'
import { FakeHost } from './fake-host'

const first = dealerMonth({ defects: ['DF09', 'ST11'] }).workbook()
const second = dealerMonth({ defects: ['DF10'] }).workbook()
const sheet = first.sheets[0]!.id

interface Door {
  readonly opening: Opening
  readonly enter: () => void
}
/** A session with the first workbook open; whatever is opened then waits at a door. */
async function withDoor(
  now = () => performance.now(),
): Promise<{ session: Session; door: (name: string) => Promise<Door> }> {
  const doors = new Map<string, Door>()
  let told = (): void => undefined
  const session = createSession({
    catalog,
    question: { profile: catalog.profiles[0]!, today: serialOf(2026, 4, 10) ?? 0 },
    openHost: async (_, name, opening) => {
      if (name === '三月.xlsx') return new FakeHost(first)
      await new Promise<void>((enter) => {
        doors.set(name, { opening, enter })
        told()
      })
      if (opening.cancelled?.()) throw new Error('cancelled')
      return new FakeHost({ ...second, fileName: name })
    },
    now,
    salt: () => 'salt',
  })
  await session.open(new Uint8Array(), '三月.xlsx')
  const door = async (name: string): Promise<Door> => {
    while (!doors.has(name)) await new Promise<void>((resolve) => (told = resolve))
    return doors.get(name)!
  }
  return { session, door }
}
const seen = ({ fileName, sheets, outline, changed, canUndo, opened }: SessionState) => ({
  fileName,
  sheets,
  outline,
  changed,
  canUndo,
  opened,
})
const host = new FakeHost(second)
const preview = {
  sheets: second.sheets.map(({ id, name }) => ({ id, name })),
  rows: 5,
  view: (window: { from: number; count: number }) =>
    host.view(second.sheets[0]!.id, { ...window, count: Math.min(5, window.count) }),
}

test('an opening tells how far it is, and cancelled leaves the workbook of before with its findings', async () => {
  const { session, door } = await withDoor()
  await session.check()
  const before = seen(session.state())
  const opening = session.open(new Uint8Array(), '四月.xlsx')
  const { opening: ears, enter } = await door('四月.xlsx')
  expect(session.state()).toMatchObject({ phase: 'opening', ...before })
  ears.progress?.(0.25, '来店登记')
  expect(session.state().progress).toMatchObject({ done: 0.25, of: 1 })
  expect(session.state().progress?.what.zh).toContain('来店登记')
  await session.cancel()
  expect(ears.cancelled?.()).toBe(true)
  enter()
  expect(await opening).toBe(false)
  expect(session.state()).toMatchObject({ phase: 'ready', progress: null, ...before })
  expect(session.state().notice).toMatchObject({ kind: 'told' })
  expect((await session.findings({ severities: ['error'] }, 0)).length).toBeGreaterThan(0)
})

test('a preview shows the new workbook alone, answers what it knows, and changes nothing', async () => {
  const { session, door } = await withDoor()
  await session.check()
  const before = seen(session.state())
  const opening = session.open(new Uint8Array(), '四月.xlsx')
  const { opening: ears, enter } = await door('四月.xlsx')
  ears.preview?.(preview)
  expect(session.state()).toMatchObject({ fileName: '四月.xlsx', outline: null, canUndo: false, readOnly: true })
  expect(session.state().opened).not.toBe(before.opened)
  expect((await session.layout(sheet)).columns).toBe(second.sheets[0]!.columns.length)
  const block = await session.cells({ sheet, row: 0, column: 0, height: 100, width: 5 })
  expect(Math.max(...block.cells.map(({ row }) => row))).toBe(4)
  expect(await session.findings({ severities: ['error'] }, 0)).toEqual([])
  expect(await session.edit({ sheet, row: 3, column: 0 }, 'x')).toBe(false)
  expect(session.state().notice).toMatchObject({ kind: 'refused' })

  // What it does not know is answered when the file is open.
  let answered = false
  const below = session.cells({ sheet, row: 5, column: 0, height: 2, width: 5 }).then((cells) => {
    answered = true
    return cells
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(answered).toBe(false)
  enter()
  expect(await opening).toBe(true)
  expect((await below).cells.length).toBeGreaterThan(0)
  expect(session.state()).toMatchObject({ fileName: '四月.xlsx', phase: 'ready', opened: before.opened + 1 })
})

test.each(['cancelled', 'refused'])(
  'a preview of a file that is %s goes, and the workbook of before is back',
  async (how) => {
    const { session, door } = await withDoor()
    await session.check()
    const before = seen(session.state())
    const opening = session.open(new Uint8Array(), '四月.xlsx').catch(() => 'refused')
    const { opening: ears, enter } = await door('四月.xlsx')
    ears.preview?.(preview)
    if (how === 'cancelled') await session.cancel()
    else (ears as { cancelled?: () => boolean }).cancelled = () => true
    enter()
    expect(await opening).toBe(how === 'cancelled' ? false : 'refused')
    expect(seen(session.state())).toEqual(before)
    expect(session.state().readOnly).toBe(false)
  },
)

test('of two files opened one after the other the last is open', async () => {
  const { session, door } = await withDoor()
  const one = session.open(new Uint8Array(), '四月.xlsx')
  const { opening, enter } = await door('四月.xlsx')
  const two = session.open(new Uint8Array(), '五月.xlsx')
  expect(opening.cancelled?.()).toBe(true)
  enter()
  expect(await one).toBe(false)
  ;(await door('五月.xlsx')).enter()
  expect(await two).toBe(true)
  expect(session.state()).toMatchObject({ phase: 'ready', fileName: '五月.xlsx', notice: null })
})

test('a file opened while a check runs ends the check, asked for or after a change', async () => {
  for (const fixing of [false, true]) {
    let time = 0
    const { session, door } = await withDoor(() => (time += 20))
    if (fixing) await session.check()
    const checked: (Promise<unknown> | undefined)[] = []
    let opening: Promise<boolean> | undefined
    session.subscribe(() => {
      if (session.state().phase !== 'checking' || !session.state().progress) return
      opening ??= session.open(new Uint8Array(), '四月.xlsx')
    })
    checked.push(fixing ? session.fixAllSafe() : session.check())
    await Promise.all(checked)
    ;(await door('四月.xlsx')).enter()
    expect(await opening).toBe(true)
    expect(session.state()).toMatchObject({ fileName: '四月.xlsx', outline: null, stale: false })
  }
})

test('the check after a change can be cancelled: the findings stay, and are said to be of before', async () => {
  let time = 0
  const { session } = await withDoor(() => (time += 20))
  await session.check()
  expect(session.state()).toMatchObject({ stale: false })
  const fixes = session.state().outline!.safeFixes
  const stop = session.subscribe(
    () => session.state().phase === 'checking' && session.state().progress && void session.cancel(),
  )
  await session.fixAllSafe()
  expect(session.state()).toMatchObject({ phase: 'ready', stale: true, changed: true })
  expect(session.state().outline!.safeFixes).toBe(fixes)
  stop()
  await session.check()
  expect(session.state()).toMatchObject({ stale: false })
  expect(session.state().outline!.safeFixes).toBe(0)
})
