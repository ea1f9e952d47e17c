import { checkNow } from '../../src/engine/check'
import { catalog } from '../../src/catalog'
import { planMarks } from '../../src/engine/plan'
import { severities } from '../../src/model/severity'
import { rowsOf } from '../hosts/contract'
import { dealerMonth } from '../support/dealer-month'
import { openFile } from './open-file'
import { attached, type LiveHost } from './live-host'
import { xlsxOfWorkbook } from '../support/xlsx/of-workbook'

const month = () => dealerMonth({ defects: ['DF09', 'DF10', 'ST11', 'DF01'] }).workbook()
const cellsOf = async (host: LiveHost) => (await host.inner.read()).sheets.map((sheet) => [sheet.name, rowsOf(sheet)])
const all = { severities }

test('takes the workbook that is there and says what can be done with it', async () => {
  const { session, host } = await attached(month())
  expect(session.state()).toMatchObject({
    phase: 'ready',
    can: { open: false, save: false, look: false, undoWriting: false, previous: false },
    fileName: '3月报表.xlsx',
    opened: 1,
  })
  expect(host.asked).toEqual(['read'])
  const { session: page } = await openFile(xlsxOfWorkbook(month()))
  expect(page.state().can).toEqual({ open: true, save: true, look: true, undoWriting: true, previous: false })
})

test('checks and marks as the engine does, in one apply', async () => {
  const { session, host } = await attached(month())
  await session.check()
  const report = checkNow(month(), catalog, { profile: catalog.profiles[0]!, today: 46122 })
  expect(session.state().outline!.counts).toEqual(report.counts)
  const marks = planMarks(report).flatMap((edit) => (edit.kind === 'mark' ? edit.marks : []))
  expect(host.inner.marks).toEqual(marks)
  expect(host.asked).toEqual(['read', 'apply'])
})

test('what is seen, typed, pasted, saved and opened in Excel is calmly sent there', async () => {
  const { session, host } = await attached(month())
  const at = { sheet: session.state().sheets[0]!.id, row: 5, column: 2 }
  const before = await cellsOf(host)
  expect(await session.edit(at, '12')).toBe(false)
  expect(session.state().notice).toEqual({
    kind: 'refused',
    text: { zh: '请直接在Excel的单元格里输入。', en: 'Type into the cell in Excel itself.' },
  })
  expect(await session.paste(at, '1\t2')).toBe(false)
  for (const asked of [
    session.layout(at.sheet),
    session.cells({ ...at, height: 3, width: 3 }),
    session.save(),
    session.open(new Uint8Array(), '三月.xlsx'),
  ])
    await expect(asked).rejects.toMatchObject({ text: { zh: expect.stringContaining('Excel') } })
  expect(await cellsOf(host)).toEqual(before)
  expect(session.state().phase).toBe('ready')
})

test('a page has no Excel to attach to', async () => {
  const { session } = await openFile(xlsxOfWorkbook(month()))
  await expect(session.attach()).rejects.toMatchObject({ text: { zh: expect.stringContaining('打开一个文件') } })
  expect(session.state()).toMatchObject({ phase: 'ready', opened: 1 })
})

test('when the first reading fails nothing is open, and the next attempt succeeds', async () => {
  const { session, host } = await attached(month())
  host.failing = 'read'
  await expect(session.attach()).rejects.toThrow('read')
  expect(session.state().notice?.text.zh).toBe('单元格正在编辑。')
  expect(await session.attach()).toBe(true)
  expect(session.state()).toMatchObject({ phase: 'ready', notice: null, opened: 2 })
})

test('a click shows the cell in Excel; a cell that is gone says so', async () => {
  const { session, host } = await attached(month())
  await session.check()
  const [item] = await session.findings(all, 0)
  await session.reveal(item!.at)
  expect(host.shown).toEqual([item!.at])
  host.failing = 'reveal'
  await session.reveal(item!.at)
  expect(session.state().notice).toMatchObject({ kind: 'refused', text: { zh: '单元格正在编辑。' } })
})

test('what this Excel lacks is said beside what else is to know', async () => {
  const lacking = { zh: '这个版本的Excel不能生成数据透视表。', en: 'This Excel makes no PivotTables.' }
  const inner = await attached(month())
  const host = Object.assign(inner.host, { missing: () => [lacking] })
  const { session } = await attached(month(), { attachHost: () => host })
  expect(session.state()).toMatchObject({ remarks: [{ kind: 'missing', text: lacking }], readOnly: false })
})

const fixable = () => dealerMonth({ defects: ['ST11', 'ST12'] }).workbook()

test('one fix, all of a group and all safe ones reach the workbook and are taken back one by one', async () => {
  const { session, host } = await attached(fixable())
  await session.check()
  const states = [await cellsOf(host)]
  const item = (await session.findings({ ...all, rule: 'stray-space' }, 0)).find(({ fix }) => fix !== null)!
  await session.fix(item.id)
  states.push(await cellsOf(host))
  const group = session.state().outline!.groups.find(({ rule }) => rule === 'text-date')!
  await session.fixGroup({ ...all, sheet: group.sheet, rule: group.rule })
  states.push(await cellsOf(host))
  expect(new Set(states.map((cells) => JSON.stringify(cells))).size).toBe(3)
  for (const before of states.slice(0, -1).reverse()) {
    await session.undo()
    expect(await cellsOf(host)).toEqual(before)
  }
  expect(session.state()).toMatchObject({ canUndo: false, canRedo: true })
  await session.fixAllSafe()
  expect(session.state()).toMatchObject({ canUndo: true, canRedo: false, outline: { safeFixes: 0 } })
  await session.undo()
  expect(await cellsOf(host)).toEqual(states[0])
})

test('a text date that becomes a date is taken back with the format that its cell had', async () => {
  const { session, host } = await attached(fixable())
  await session.check()
  const item = (await session.findings({ ...all, rule: 'text-date' }, 0)).find(({ fix }) => fix)!
  expect(await host.formats([item.at])).toEqual(['General'])
  await session.fix(item.id)
  expect(await host.formats([item.at])).not.toEqual(['General'])
  await session.undo()
  expect(await host.formats([item.at])).toEqual(['General'])
})

test('every fill can be asked for, and remembers a salt once', async () => {
  const { session, host } = await attached(month())
  expect(await session.writeProblems('zh')).not.toBeNull()
  expect(session.state().notice?.text.zh).toBe('问题清单已写好。')
  expect(await session.fillKpis('zh')).not.toBeNull()
  expect(await session.makeSummary('zh')).not.toBeNull()
  expect(host.inner.memory).toEqual({ salt: 'salt', accepted: [] })
  expect((await host.inner.read()).sheets.filter(({ ours }) => ours).length).toBeGreaterThanOrEqual(3)
  await session.clean()
  expect(await cellsOf(host)).toEqual(await cellsOf((await attached(month())).host))
  expect(host.inner.marks).toEqual([])
})
