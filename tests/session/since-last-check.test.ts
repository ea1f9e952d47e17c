import { catalog } from '../../src/catalog'
import type { Workbook } from '../../src/model/workbook'
import type { CheckMemory, KeptCheck } from '../../src/session/check-memory'
import { createSession } from '../../src/session/create-session'
import type { FindingItem, Session } from '../../src/session/session'
import { severities } from '../../src/model/severity'
import { dealerMonth } from '../support/dealer-month'
import { day } from '../support/testRule'
import { FakeHost } from './fake-host'

const month = (): Workbook => dealerMonth({ defects: ['DF01', 'DF09', 'ST11'] }).workbook()
let due: (() => void) | null = null
let salts = 0

function sessionOn(checks?: CheckMemory): Session {
  return createSession({
    catalog,
    question: { profile: catalog.profiles[0]!, today: day('2026-04-10') },
    openHost: async () => new FakeHost(month()),
    now: () => performance.now(),
    salt: () => `salt${++salts}`,
    later: (_, action) => {
      due = action
      return () => (due = null)
    },
    ...(checks && { checks }),
  })
}
async function opened(checks?: CheckMemory, fileName = '三月.xlsx'): Promise<Session> {
  const session = sessionOn(checks)
  await session.open(new Uint8Array(), fileName)
  await session.check()
  return session
}
const since = async (session: Session) => (await session.home())!.since
const of = async (session: Session, code: string): Promise<FindingItem> =>
  (await session.findings({ severities }, 0)).find((item) => item.code === code)!
const total = (session: Session): number =>
  severities.reduce((sum, severity) => sum + session.state().outline!.roots[severity], 0)

/** In memory, as a browser would keep it. */
function memory(): CheckMemory & { readonly rows: Map<string, KeptCheck>; readonly kept: () => Promise<void> } {
  const rows = new Map<string, KeptCheck>()
  let wake: () => void = () => undefined
  return {
    rows,
    recall: async (workbook) => rows.get(workbook) ?? null,
    keep: async (workbook, check) => {
      rows.set(workbook, check)
      wake()
    },
    kept: () =>
      new Promise((resolve) => {
        wake = resolve
        due?.()
      }),
  }
}

test('after the first check it is counted what is solved since, and what a change made new', async () => {
  const session = await opened()
  const before = total(session)
  expect(await since(session)).toMatchObject({ fresh: 0, solved: 0, open: before, first: true })
  const blank = await of(session, 'DF09')
  await session.edit(blank.at, '买了哈弗H6，比我们便宜8千')
  const after = total(session)
  expect(after).toBeLessThan(before)
  expect(await since(session)).toMatchObject({ fresh: 0, solved: before - after, open: after, first: true })
})

test('the next check is compared with the one before, whatever was changed between them', async () => {
  const session = await opened()
  const before = total(session)
  const blank = await of(session, 'DF09')
  await session.edit(blank.at, '买了哈弗H6，比我们便宜8千')
  const between = total(session)
  await session.check()
  expect(await since(session)).toMatchObject({ fresh: 0, solved: before - between, open: between, first: false })
  await session.undo()
  expect(await since(session)).toMatchObject({ fresh: 0, solved: 0, open: before })
  await session.check()
  // Now it is compared with the second, which did not have it.
  expect(await since(session)).toMatchObject({ fresh: before - between, solved: 0, open: between })
  const fresh = await session.findings({ severities, only: ['new'] }, 0)
  expect(fresh.map(({ code }) => code)).toContain('DF09')
  expect(fresh).toHaveLength(before - between)
})

test('what was accepted counts as solved', async () => {
  const session = await opened()
  const item = await of(session, 'DF01')
  await session.accept({ ids: [item.id] }, '客户当月另行登记', '何刚')
  expect((await since(session))!.solved).toBeGreaterThan(0)
})

test('opened again on the same machine, it is compared with how it was left', async () => {
  const checks = memory()
  const first = await opened(checks)
  const blank = await of(first, 'DF09')
  await first.edit(blank.at, '买了哈弗H6，比我们便宜8千')
  const left = total(first)
  await checks.kept()
  const again = await opened(checks)
  const fresh = total(again) - left
  expect(fresh).toBeGreaterThan(0)
  expect(await since(again)).toMatchObject({ fresh, solved: 0, open: left, first: false })
})

test('another file is not compared with it, a saved copy is', async () => {
  const checks = memory()
  await opened(checks)
  await checks.kept()
  expect(await since(await opened(checks, '四月.xlsx'))).toMatchObject({ first: true })
  expect(await since(await opened(checks, '三月-已检查.xlsx'))).toMatchObject({ first: false })
})

test('nothing but hashes is kept', async () => {
  const checks = memory()
  const session = await opened(checks)
  await checks.kept()
  const [[workbook, { keys, salt }] = ['', {} as KeptCheck]] = checks.rows
  expect(workbook).toMatch(/^[0-9a-f]{32}$/)
  expect(keys).toMatch(/^[0-9a-f]+$/)
  expect(keys).toHaveLength(12 * total(session))
  expect(salt).toMatch(/^salt/)
})

test('where the memory fails, the check goes on without it', async () => {
  const failing: CheckMemory = {
    recall: () => Promise.reject(new Error('no store')),
    keep: () => Promise.reject(new Error('no store')),
  }
  const session = await opened(failing)
  expect(await since(session)).toMatchObject({ first: true })
  due?.()
  expect(session.state().notice).toBeNull()
})
