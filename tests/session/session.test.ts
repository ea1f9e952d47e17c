import { catalog } from '../../src/catalog'
import { planMarks } from '../../src/engine/plan'
import { checkNow } from '../../src/engine/check'
import { serialOf } from '../../src/model/month'
import { severities } from '../../src/model/severity'
import { createSession, type SessionPorts } from '../../src/session/create-session'
import type { Session } from '../../src/session/session'
import { dealerMonth } from '../support/dealer-month'
import { FakeHost } from './fake-host'

const today = serialOf(2026, 4, 10) ?? 0
const [profile] = catalog.profiles

async function opened(more: Partial<SessionPorts> = {}): Promise<{ host: FakeHost; session: Session }> {
  const host = new FakeHost(dealerMonth({ defects: ['DF09', 'DF10', 'ST11', 'DF01'] }).workbook())
  const session = createSession({
    catalog,
    question: { profile: profile!, today },
    openHost: async () => host,
    now: () => performance.now(),
    salt: () => 'salt',
    ...more,
  })
  await session.open(new Uint8Array(), '三月.xlsx')
  return { host, session }
}
const all = { severities }

test('a check tells counts, groups and marked cells, and the pages hold every cause', async () => {
  const { host, session } = await opened()
  expect(session.state().outline).toBeNull()
  await session.check()
  const outline = session.state().outline!
  const report = checkNow(host.workbook, catalog, { profile: profile!, today })
  expect(outline.counts).toEqual(report.counts)
  expect(outline.roots.error).toBeGreaterThan(0)
  const items = await session.findings(all, 0)
  expect(items).toHaveLength(outline.roots.error + outline.roots.warning + outline.roots.info)
  expect(outline.groups.flatMap(({ roots }) => Object.values(roots)).reduce((a, b) => a + b)).toBe(items.length)
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  const folded = items.reduce((sum, { consequenceCount }) => sum + consequenceCount, 0)
  expect(folded + items.length).toBe(report.findings.length)
  const marked = planMarks(report).flatMap((edit) => (edit.kind === 'mark' ? edit.marks : []))
  expect([...host.marks.values()].flat()).toEqual(marked)
  expect(outline.marked).toBe(marked.length)
})

test('an edit clears its finding, undo brings it back, redo clears it again', async () => {
  const { session } = await opened()
  await session.check()
  const [blank] = await session.findings({ ...all, rule: 'missing-loss-reason' }, 0)
  const said = async (): Promise<string[]> => (await session.findingsAt(blank!.at)).map(({ code }) => code)
  expect(await said()).toContain('DF09')
  expect(await session.edit(blank!.at, '买了哈弗H6，比我们便宜8千')).toBe(true)
  expect(await said()).not.toContain('DF09')
  expect(session.state()).toMatchObject({ canUndo: true, canRedo: false, changed: true })
  expect(await session.undo()).toEqual(blank!.at)
  expect(await said()).toContain('DF09')
  expect(await session.redo()).toEqual(blank!.at)
  expect(await said()).not.toContain('DF09')
  expect(await session.redo()).toBeNull()
})

test('safe fixes are made together and taken back together', async () => {
  const { host, session } = await opened()
  await session.check()
  const before = host.workbook
  expect(session.state().outline!.safeFixes).toBeGreaterThan(0)
  await session.fixAllSafe()
  expect(session.state().outline!.safeFixes).toBe(0)
  await session.undo()
  const cells = (workbook: typeof before) =>
    workbook.sheets.map(({ columns }) =>
      columns.map((column) => Array.from({ length: column.length }, (_, row) => column.at(row))),
    )
  expect(cells(host.workbook)).toEqual(cells(before))
})

test('every fix of one rule on one sheet is one step', async () => {
  const { session } = await opened()
  await session.check()
  const group = session.state().outline!.groups.find(({ fixes }) => fixes > 0)!
  const others = () =>
    session.state().outline!.groups.filter(({ rule, sheet }) => rule !== group.rule || sheet !== group.sheet)
  const before = others().map(({ fixes }) => fixes)
  await session.fixGroup({ severities, sheet: group.sheet, rule: group.rule })
  const after = session.state().outline!.groups.find(({ rule, sheet }) => rule === group.rule && sheet === group.sheet)
  expect(after?.fixes ?? 0).toBe(0)
  expect(others().map(({ fixes }) => fixes)).toEqual(before)
  await session.undo()
  expect(
    session.state().outline!.groups.find(({ rule, sheet }) => rule === group.rule && sheet === group.sheet)?.fixes,
  ).toBe(group.fixes)
})

test('one fix is applied at its cell', async () => {
  const { session } = await opened()
  await session.check()
  const item = (await session.findings(all, 0)).find(({ fix }) => fix !== null)!
  await session.fix(item.id)
  expect((await session.findings(all, 0)).map(({ id }) => id)).not.toContain(item.id)
})

test('formulas are neither typed nor overwritten, and the notice says so', async () => {
  const { host, session } = await opened()
  const at = { sheet: host.workbook.sheets[0]!.id, row: 5, column: 2 }
  expect(await session.edit(at, '=1+1')).toBe(false)
  expect(session.state().notice?.text.zh).toContain('公式')
  host.formulas.add('5,2')
  expect(await session.edit(at, '12')).toBe(false)
  expect(session.state().notice).toMatchObject({ kind: 'refused' })
  expect(host.applied.filter(({ kind }) => kind === 'set')).toEqual([])
})

test('a cancelled check leaves no report behind', async () => {
  let time = 0
  const { session } = await opened({ now: () => (time += 20) })
  session.subscribe(() => session.state().progress && void session.cancel())
  await session.check()
  expect(session.state()).toMatchObject({ phase: 'ready', outline: null, progress: null })
  expect(session.state().notice?.text.zh).toContain('取消')
})

test('next and previous walk every finding and come round', async () => {
  const { session } = await opened()
  await session.check()
  const items = await session.findings(all, 0)
  const seen: string[] = []
  let at: string | null = null
  for (let step = 0; step < items.length; step++) {
    at = (await session.neighbour(at, 1, all, 'sheet'))!.item.id
    seen.push(at)
  }
  expect(seen).toEqual(items.map(({ id }) => id))
  expect((await session.neighbour(at, 1, all, 'sheet'))!.item.id).toBe(seen[0])
  expect((await session.neighbour(seen[0]!, -1, all, 'sheet'))!.item.id).toBe(at)
  const errors = await session.neighbour(null, 1, { severities: ['error'] }, 'sheet')
  expect(errors!.item.severity).toBe('error')
})

test('clearing marks leaves the data, and the month asked for is gone by', async () => {
  const { host, session } = await opened()
  await session.check()
  await session.clearMarks()
  expect([...host.marks.values()].flat()).toEqual([])
  expect(session.state().outline!.marked).toBe(0)
  await session.setMonth('2026-01')
  expect(session.state().outline!.month).toBe('2026-01')
  await session.setMonth(null)
  expect(session.state().outline!.month).not.toBe('2026-01')
})

test('cleared marks stay away while cells are edited, and come back with the next check', async () => {
  const { host, session } = await opened()
  const marksNow = () => [...host.marks.values()].flat()
  await session.check()
  const marked = marksNow()
  await session.clearMarks()
  await session.fixAllSafe()
  expect(marksNow()).toEqual([])
  await session.undo()
  await session.check()
  expect(marksNow()).toEqual(marked)
})

test('a saved workbook has a new name, and nothing is left unsaved', async () => {
  const { session } = await opened()
  await session.check()
  expect(session.state().changed).toBe(true)
  expect(await session.save()).toEqual([{ name: '三月-已检查.xlsx', bytes: new Uint8Array([1, 2, 3]) }])
  expect(session.state().changed).toBe(false)
})

test('a refused file says why and leaves the open one', async () => {
  const refusal = Object.assign(new Error('no'), { text: { zh: '文件已加密。', en: 'Encrypted.' } })
  let refuse = false
  const host = new FakeHost(dealerMonth().workbook())
  const { session } = await opened({
    openHost: () => (refuse ? Promise.reject(refusal) : Promise.resolve(host)),
  })
  const sheets = session.state().sheets
  refuse = true
  await expect(session.open(new Uint8Array(), '锁.xlsx')).rejects.toBe(refusal)
  expect(session.state()).toMatchObject({ phase: 'ready', notice: { kind: 'refused', text: { zh: '文件已加密。' } } })
  expect(session.state().sheets).toEqual(sheets)
})

test('every rule can be explained', async () => {
  const { session } = await opened()
  await session.check()
  for (const rule of catalog.rules) expect((await session.explain(rule.id))?.why).toEqual(rule.why)
})
