import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { joinedId } from '../../src/engine/join'
import { memoryHost } from '../../src/hosts/memory'
import type { Profile } from '../../src/model/profile'
import type { Memory, Workbook } from '../../src/model/workbook'
import { createSession } from '../../src/session/create-session'
import type { SessionHost } from '../../src/session/desk'
import { joinHosts } from '../../src/session/join-hosts'
import type { FindingItem, Session } from '../../src/session/session'
import { severities } from '../../src/model/severity'
import { dealerMonth } from '../support/dealer-month'
import { day, workbookOfTables } from '../support/testRule'

const [profile] = catalog.profiles as readonly [Profile, ...Profile[]]
const spaced = (): Workbook => dealerMonth({ defects: ['ST11', 'DF01'] }).workbook()
const ready = (workbook: Workbook) => {
  const host = memoryHost(workbook)
  return { read: host.read, apply: host.apply, snapshot: () => () => undefined }
}
async function opened(host: SessionHost): Promise<Session> {
  let salts = 0
  const session = createSession({
    catalog,
    question: { profile, today: day('2026-04-10') },
    openHost: async () => host,
    readOther: async () => previous!,
    now: () => performance.now(),
    salt: () => `salt${++salts}`,
  })
  await session.open(new Uint8Array(), '三月.xlsx')
  await session.check()
  return session
}
let previous: Workbook | null = null
const memoryOf = async (host: SessionHost): Promise<Memory> => (await host.read()).memory!
const outline = (session: Session) => session.state().outline!
const all = async (session: Session): Promise<readonly FindingItem[]> => session.findings({ severities }, 0)
const of = async (session: Session, code: string): Promise<FindingItem> =>
  (await all(session)).find((item) => item.code === code)!
const total = (session: Session): number => severities.reduce((sum, one) => sum + outline(session).counts[one], 0)
const marked = (session: Session): number => outline(session).marked
const said = (session: Session): string => session.state().notice!.text.zh

test('an accepted finding is neither listed, counted nor marked; it is listed apart with reason, name and day', async () => {
  const host = ready(spaced())
  const session = await opened(host)
  const before = { total: total(session), marked: marked(session) }
  const item = await of(session, 'DF01')
  expect(await session.accept({ ids: [item.id] }, ' 客户当月另行\n登记 ', '何刚')).toBe(true)
  expect(total(session)).toBe(before.total - 1 - item.consequenceCount)
  expect(marked(session)).toBeLessThan(before.marked)
  expect((await all(session)).map(({ id }) => id)).not.toContain(item.id)
  expect(await session.findingsAt(item.at)).not.toContainEqual(expect.objectContaining({ id: item.id }))
  expect(outline(session).accepted).toBe(1)
  const [accepted] = await session.accepted(0)
  expect(accepted).toMatchObject({
    id: item.id,
    acceptance: { by: '何刚', reason: '客户当月另行 登记', date: '2026-04-10', holds: true },
  })
  const memory = await memoryOf(host)
  expect(memory.accepted).toHaveLength(1)
  expect(JSON.stringify(memory)).not.toContain('13800')
})

test('undo, redo and withdrawing bring it back and away again', async () => {
  const host = ready(spaced())
  const session = await opened(host)
  const before = total(session)
  const { id } = await of(session, 'DF01')
  await session.accept({ ids: [id] }, '已核实', '何刚')
  const after = total(session)
  await session.undo()
  expect([total(session), outline(session).accepted]).toEqual([before, 0])
  expect((await memoryOf(host)).accepted).toEqual([])
  await session.redo()
  expect([total(session), outline(session).accepted]).toEqual([after, 1])
  await session.withdraw([id])
  expect([total(session), outline(session).accepted]).toEqual([before, 0])
  expect((await memoryOf(host)).accepted).toEqual([])
  await session.undo()
  expect([total(session), outline(session).accepted]).toEqual([after, 1])
})

test('all of a kind on a sheet are accepted in one go and as one step', async () => {
  const session = await opened(ready(spaced()))
  const { at, rule } = await of(session, 'ST11')
  const group = outline(session).groups.find((one) => one.sheet === at.sheet && one.rule === rule)!
  const n = severities.reduce((sum, one) => sum + group.roots[one], 0)
  await session.accept({ sheet: at.sheet, rule }, '系统导出就是这样', '何刚')
  expect(outline(session).accepted).toBe(n)
  expect(outline(session).groups).not.toContainEqual(expect.objectContaining({ sheet: at.sheet, rule }))
  expect(outline(session).safeFixes).toBe(0)
  await session.undo()
  expect(outline(session).accepted).toBe(0)
})

test('it is open again when its facts change, and says so', async () => {
  const host = ready(spaced())
  const session = await opened(host)
  const item = await of(session, 'DF03')
  await session.accept({ ids: [item.id] }, '客户分两天告知', '何刚')
  const cell = (await host.read([{ ...item.at, height: 1, width: 1 }])).sheets[0]!.columns[0]!.at(0)
  await host.apply([{ kind: 'set', at: item.at, was: cell, value: Number(cell) - 3 }])
  await session.open(new Uint8Array(), '三月.xlsx')
  await session.check()
  const again = (await all(session)).find(({ at }) => at.row === item.at.row && at.column === item.at.column)!
  expect(again.acceptance).toEqual({ by: '何刚', reason: '客户分两天告知', date: '2026-04-10', holds: false })
  expect(outline(session).accepted).toBe(0)
  await session.accept({ ids: [again.id] }, '改名后仍是这样', '何刚')
  expect((await memoryOf(host)).accepted).toHaveLength(1)
})

test.each([
  ['', '何刚', '请写明为什么认可。'],
  ['  ', '何刚', '请写明为什么认可。'],
  ['已核实', ' ', '请写明谁认可的。'],
  ['已打 138-0000 0001 核实', '何刚', '理由里有客户的姓名或电话'],
  ['已核实', '13800000001', '认可人请只写姓名'],
  ['好'.repeat(201), '何刚', '理由太长了'],
])('refuses the reason “%s” by “%s”', async (reason, by, why) => {
  const session = await opened(ready(spaced()))
  const { id } = await of(session, 'DF01')
  expect(await session.accept({ ids: [id] }, reason, by)).toBe(false)
  expect(said(session)).toContain(why)
  expect(session.state().notice!.kind).toBe('refused')
  expect(outline(session).accepted).toBe(0)
})

test('a reason with the name of a customer of the workbook is refused in both languages', async () => {
  const workbook = spaced()
  const session = await opened(ready(workbook))
  const { id } = await of(session, 'DF01')
  const { tables } = checkNow(workbook, catalog, { profile, today: day('2026-04-10') })
  const name = tables.flatMap(({ columns }) => columns.customerName?.values.at(0) ?? [])[0]!
  expect(await session.accept({ ids: [id] }, `${name}已说明`, '何刚')).toBe(false)
  expect(session.state().notice!.text).toEqual({
    zh: expect.stringContaining('不记进工作簿'),
    en: expect.stringContaining('does not keep'),
  })
})

test('of several files each keeps what was accepted on its own sheets, and no other file is changed', async () => {
  const one = ready(spaced())
  const other = ready(dealerMonth({ defects: ['FL09'] }).workbook())
  const session = await opened(
    joinHosts(
      [
        { fileName: '甲.xlsx', host: one },
        { fileName: '乙.xlsx', host: other },
      ],
      () => 'x',
    ),
  )
  const item = (await all(session)).find(({ code, at }) => code === 'ST11' && at.sheet.startsWith(joinedId(0, '')))!
  await session.accept({ ids: [item.id] }, '系统导出就是这样', '何刚')
  expect(outline(session).accepted).toBe(1)
  expect((await memoryOf(one)).accepted).toHaveLength(1)
  expect((await other.read()).memory).toBeUndefined()
  await session.undo()
  expect(outline(session).accepted).toBe(0)
  expect((await memoryOf(one)).accepted).toEqual([])
})

test("last month's acceptances hold beside this month's workbook, are taken along by the next one, and can be withdrawn here", async () => {
  const cards = (n: number) =>
    Array.from({ length: n }, (_, index) => ({
      customerName: `张${'一二三四五六'[index]}`,
      phone: `1380000000${index}`,
      model: '菱智 ',
      level: 'A',
      consultant: '何刚',
      createdDate: `2026-0${index < 4 ? 2 : 3}-1${index}`,
    }))
  const februaryHost = ready({ ...workbookOfTables({ 'prospect-card': cards(4) }), fileName: '2026年2月.xlsx' })
  const february = await opened(februaryHost)
  const { rule, at } = await of(february, 'ST11')
  await february.accept({ sheet: at.sheet, rule }, '系统导出就是这样', '何刚')
  previous = await februaryHost.read()
  const host = ready({ ...workbookOfTables({ 'prospect-card': cards(6) }), fileName: '2026年3月.xlsx' })
  const session = await opened(host)
  expect(outline(session).accepted).toBe(0)
  await session.openPrevious(new Uint8Array(), '2026年2月.xlsx')
  expect(outline(session).accepted).toBe(4)
  const [first] = await session.accepted(0)
  expect(first!.acceptance).toMatchObject({ by: '何刚', previous: true })
  await session.withdraw([first!.id])
  expect(outline(session).accepted).toBe(3)
  await session.closePrevious()
  expect(outline(session).accepted).toBe(3)
  const { accepted } = await memoryOf(host)
  expect(accepted.map(({ withdrawn = false }) => withdrawn)).toEqual([false, false, false, true])
})
