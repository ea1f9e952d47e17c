import { rowsOf } from '../hosts/contract'
import { dealerMonth } from '../support/dealer-month'
import { FakeHost } from './fake-host'
import { attached, type LiveHost } from './live-host'
import { createSession } from '../../src/session/create-session'
import { catalog } from '../../src/catalog'

const month = () => dealerMonth({ defects: ['DF09', 'DF10'] }).workbook()
const stateOf = async ({ inner }: LiveHost) => {
  const { sheets } = await inner.read()
  return [sheets.map((sheet) => [sheet.name, sheet.ourColumns, rowsOf(sheet)]), inner.marks]
}

test.each(['fillKpis', 'makeSummary', 'writeProblems'] as const)(
  '%s is taken back without a snapshot where nothing of ours was there, and done again',
  async (action) => {
    const { session, host } = await attached(month())
    await session.check()
    const before = await stateOf(host)
    await session[action]('zh')
    expect(session.state().notice).toMatchObject({ kind: 'done' })
    expect(session.state().notice!.text.zh).not.toContain('Ctrl+Z')
    const after = await stateOf(host)
    expect(after).not.toEqual(before)
    expect(await session.undo()).toBeNull()
    expect(await stateOf(host)).toEqual(before)
    expect(session.state()).toMatchObject({ canUndo: false, canRedo: true })
    await session.redo()
    expect(await stateOf(host)).toEqual(after)
  },
)

test('what replaced an earlier sheet of ours stays, and the notice names Undo in Excel', async () => {
  const { session, host } = await attached(month())
  await session.writeProblems('zh')
  const [item] = await session.findings({ severities: ['error'], rule: 'missing-loss-reason' }, 0)
  await host.type(item!.at, '买了哈弗H6，比我们便宜8千')
  await session.writeProblems('zh')
  expect(session.state().notice!.text.zh).toBe(
    '问题清单已写好。三表助手以前写的内容已被换掉，这一步不能在这里撤消；需要时请用Excel的“撤销”（Ctrl+Z）。',
  )
  const names = (await host.inner.read()).sheets.map(({ name }) => name)
  await session.undo()
  expect((await host.inner.read()).sheets.map(({ name }) => name)).toEqual(names.slice(0, -1))
  expect(session.state().canUndo).toBe(false)
})

test('cleared marks come back; everything of ours removed does not, and the notice says so', async () => {
  const { session, host } = await attached(month())
  await session.check()
  const marked = host.inner.marks
  expect(marked.length).toBeGreaterThan(0)
  await session.clearMarks()
  expect(host.inner.marks).toEqual([])
  await session.undo()
  expect(host.inner.marks).toEqual(marked)
  await session.redo()
  expect(host.inner.marks).toEqual([])
  await session.clean()
  expect(session.state().notice!.text.zh).toContain('不能在这里撤消')
  // Nor do the marks that were cleared before, by their own step.
  expect(session.state()).toMatchObject({ canUndo: false, canRedo: false })
})

test('a writing that was refused altogether is no step', async () => {
  const { session, host } = await attached(month())
  await session.check()
  host.inner.apply = async (edits) => edits.map((edit) => ({ edit, reason: 'protected' as const }))
  await session.writeProblems('zh')
  expect(session.state()).toMatchObject({ canUndo: false, notice: { kind: 'refused' } })
  expect(session.state().notice!.text.zh).toContain('保护工作簿')
})

test('a sheet that was refused is no step, though the memory was written', async () => {
  const { session, host } = await attached(month())
  const inner = host.inner.apply
  host.inner.apply = async (edits) => {
    const puts = edits.filter(({ kind }) => kind === 'put-sheet')
    await inner(edits.filter(({ kind }) => kind !== 'put-sheet'))
    return puts.map((edit) => ({ edit, reason: 'protected' as const }))
  }
  await session.writeProblems('zh')
  expect(host.inner.memory).toBeDefined()
  expect(session.state()).toMatchObject({ canUndo: false, notice: { kind: 'refused' } })
})

test('a writing that fails half way is brought back where the host can, and is no step', async () => {
  const host = new FakeHost(month())
  const session = createSession({
    catalog,
    question: { profile: catalog.profiles[0]!, today: 46122 },
    openHost: async () => host,
    now: () => performance.now(),
    salt: () => 'salt',
  })
  await session.open(new Uint8Array(), '三月.xlsx')
  await session.check()
  await session.fixAllSafe()
  const { workbook } = host
  const marks = new Map(host.marks)
  const { canUndo } = session.state()
  const apply = host.apply.bind(host)
  host.apply = async (edits) => {
    if (edits.some(({ kind }) => kind === 'put-sheet')) {
      host.workbook = { sheets: [] }
      host.marks.clear()
      throw new Error('disk')
    }
    return apply(edits)
  }
  await expect(session.writeProblems('zh')).rejects.toThrow('disk')
  expect(host.workbook).toBe(workbook)
  expect(host.marks).toEqual(marks)
  expect(session.state()).toMatchObject({ canUndo, phase: 'ready', notice: { kind: 'refused' } })
})

test('a writing that fails half way in Excel is no step, and what is there now is read; a second run repairs', async () => {
  const { session, host } = await attached(month())
  await session.check()
  const inner = host.inner.apply
  host.inner.apply = async (edits) => {
    await inner(edits.slice(0, 1))
    host.inner.apply = inner
    throw new Error('GeneralException')
  }
  await expect(session.fillKpis('zh')).rejects.toThrow('GeneralException')
  expect(session.state()).toMatchObject({ canUndo: false, phase: 'ready' })
  await session.fillKpis('zh')
  expect(session.state().notice).toMatchObject({ kind: 'done' })
  expect((await host.inner.read()).sheets.some(({ ours }) => ours)).toBe(true)
})
