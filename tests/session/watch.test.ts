import { severities } from '../../src/model/severity'
import type { CellRef } from '../../src/model/workbook'
import { PAUSE } from '../../src/session/watching'
import { dealerMonth } from '../support/dealer-month'
import { attached, settled } from './live-host'

const month = () => dealerMonth({ defects: ['DF09', 'DF10', 'ST11'] }).workbook()
const reason = '买了哈弗H6，比我们便宜8千'

async function checked(more: Parameters<typeof attached>[1] = {}) {
  const all = await attached(month(), more)
  await all.session.check()
  const [item] = await all.session.findings({ severities, rule: 'missing-loss-reason' }, 0)
  all.host.asked.length = 0
  return {
    ...all,
    item: item!,
    said: async (at: CellRef) => (await all.session.findingsAt(at)).map(({ code }) => code),
  }
}

test('what a person types is read after a pause, checked and marked, in three messages at most', async () => {
  const { session, host, clock, item, said } = await checked()
  const { outline } = session.state()
  await host.type(item.at, reason)
  clock.pass(PAUSE - 1)
  await settled(session)
  expect(host.asked).toEqual([])
  expect(session.state()).toMatchObject({ outline })
  clock.pass(1)
  await settled(session)
  expect(host.asked).toEqual(['read areas', 'apply'])
  expect(await said(item.at)).not.toContain('DF09')
  expect(host.inner.marks.filter(({ at }) => at.row === item.at.row && at.column === item.at.column)).toEqual([])
  expect(session.state()).toMatchObject({ stale: false, canUndo: false, phase: 'ready', progress: null })
})

test('cells typed one after another are read together', async () => {
  const { session, host, clock, item } = await checked()
  for (let row = 0; row < 4; row++) {
    await host.type({ ...item.at, row: item.at.row + row }, reason)
    clock.pass(PAUSE / 2)
  }
  clock.pass(PAUSE)
  await settled(session)
  expect(host.asked.filter((call) => call === 'read areas')).toHaveLength(1)
})

test('before the first check what is typed is only read', async () => {
  const { session, host, clock } = await attached(month())
  const at = { sheet: session.state().sheets[0]!.id, row: 9, column: 1 }
  host.asked.length = 0
  await host.type(at, '改过')
  clock.pass(PAUSE)
  await settled(session)
  expect(host.asked).toEqual(['read areas'])
  expect(session.state()).toMatchObject({ outline: null, phase: 'ready' })
})

test('what Sanbiao wrote itself changes nothing when it is read back', async () => {
  const { session, host, clock } = await checked()
  await session.fixAllSafe()
  await session.writeProblems('zh')
  const before = session.state()
  host.asked.length = 0
  clock.pass(PAUSE)
  await settled(session)
  expect(host.asked).toEqual(['read'])
  expect(session.state()).toEqual({ ...before, stale: false, revision: before.revision + 1, progress: null })
  expect(session.state().notice?.text.zh).toBe('问题清单已写好。')
})

test('a change while a check runs has it begin again, and only the new result is shown', async () => {
  let time = 0
  const { session, host, clock, item, said } = await checked({ now: () => (time += 20) })
  let typed = false
  const starts: number[] = []
  session.subscribe(() => {
    const { progress, phase } = session.state()
    if (phase === 'checking' && progress) starts.push(progress.done)
    if (typed || !progress || progress.done < 5) return
    typed = true
    void host.type(item.at, reason).then(() => clock.pass(PAUSE))
  })
  await session.check()
  expect(typed).toBe(true)
  const again = starts.findIndex((done, index) => index > 0 && done < starts[index - 1]!)
  expect(again).toBeGreaterThan(0)
  expect(await said(item.at)).not.toContain('DF09')
  expect(session.state()).toMatchObject({ stale: false, notice: null })
})

test('a check that is cancelled stays cancelled, also with changes waiting', async () => {
  let time = 0
  const { session, host, item } = await checked({ now: () => (time += 20) })
  session.subscribe(() => session.state().progress && void session.cancel())
  await host.type(item.at, reason)
  await session.check()
  expect(session.state()).toMatchObject({ phase: 'ready', notice: { text: { zh: '检查已取消。' } }, stale: true })
})

test('an action goes by what is in the cells now, without waiting for the pause', async () => {
  const { session, host, item, said } = await checked()
  await host.type(item.at, reason)
  await session.writeProblems('zh')
  expect(await said(item.at)).not.toContain('DF09')
  const list = (await host.inner.read()).sheets.find(({ name }) => name.startsWith('问题清单'))!
  const addresses = list.columns[4]!
  const listed = Array.from({ length: addresses.length }, (_, row) => addresses.at(row))
  expect(listed).not.toContain(item.address)
})

test('a reading that fails is said and done again later; nothing is lost', async () => {
  const { session, host, clock, item, said } = await checked()
  host.failing = 'read areas'
  await host.type(item.at, reason)
  clock.pass(PAUSE)
  await settled(session)
  expect(session.state()).toMatchObject({ stale: true, notice: { kind: 'refused', text: { zh: '单元格正在编辑。' } } })
  await session.check()
  expect(await said(item.at)).not.toContain('DF09')
  expect(session.state()).toMatchObject({ stale: false, notice: null })
})

test('where rows may have moved, what was changed on that sheet is no longer taken back by its place', async () => {
  const { session, host, clock, item } = await checked()
  await session.fixAllSafe()
  expect(session.state().canUndo).toBe(true)
  clock.pass(PAUSE)
  await settled(session)
  expect(session.state().canUndo).toBe(true)
  const { sheets } = await host.inner.read()
  for (const { id } of sheets) {
    await host.inner.apply([{ kind: 'set', at: { ...item.at, sheet: id, row: 400 }, was: null, value: '挪动' }])
  }
  host.tell([])
  clock.pass(PAUSE)
  await settled(session)
  expect(session.state().canUndo).toBe(false)
})

test('a new sheet, a renamed one and one that is gone are read with everything', async () => {
  const { session, host, clock } = await checked()
  const put = {
    kind: 'put-sheet',
    id: 'other',
    title: '新表',
    content: { rows: [[{ value: 1 }]], widths: [], headerRows: 0 },
  } as const
  await host.inner.apply([put])
  host.tell([{ sheet: 'ours-other', row: 0, column: 0, height: 1, width: 1 }])
  clock.pass(PAUSE)
  await settled(session)
  expect(host.asked[0]).toBe('read')
  expect(session.state().sheets.map(({ name }) => name)).toContain('新表')
  await host.inner.apply([{ kind: 'remove-sheet', id: 'other' }])
  host.tell([])
  clock.pass(PAUSE)
  await settled(session)
  expect(session.state().sheets.map(({ name }) => name)).not.toContain('新表')
})

test('what a person changes on a sheet of ours is not even read', async () => {
  const { session, host, clock } = await checked()
  await session.writeProblems('zh')
  clock.pass(PAUSE)
  await settled(session)
  const { id } = session.state().sheets.find(({ ours }) => ours)!
  host.asked.length = 0
  host.tell([{ sheet: id, row: 3, column: 1, height: 1, width: 1 }])
  clock.pass(PAUSE)
  await settled(session)
  expect(host.asked).toEqual([])
  expect(session.state().stale).toBe(false)
})
