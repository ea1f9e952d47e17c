import { catalog } from '../../src/catalog'
import { createSession } from '../../src/session/create-session'
import { connectSession, serveSession } from '../../src/session/remote'
import type { Session } from '../../src/session/session'
import type { Workbook } from '../../src/model/workbook'
import { dealerMonth } from '../support/dealer-month'
import { day, workbookOfTables } from '../support/testRule'
import { FakeHost } from './fake-host'
import { closeWires, wires } from './wires'

afterEach(closeWires)

/** A checked workbook, across a wall. */
async function checked(workbook: Workbook): Promise<{ session: Session; written: () => string[] }> {
  const [near, far] = wires()
  const host = new FakeHost(workbook)
  /** The sheets that were put. */
  const written = (): string[] => host.applied.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.id] : []))
  const inner = createSession({
    catalog: { ...catalog, rules: [] },
    question: { profile: catalog.profiles[0]!, today: day('2026-04-10') },
    openHost: async () => host,
    now: () => performance.now(),
    salt: () => 'salt',
  })
  serveSession(inner, far)
  const session = connectSession(near)
  await session.open(new Uint8Array(), '三月.xlsx')
  await session.check()
  return { session, written }
}

test('of every summary each cell, each total and all have as many entries behind them as they say', async () => {
  const { session } = await checked(dealerMonth({ visits: 120 }).workbook())
  const choices = await session.summaries()
  expect(choices.map(({ id }) => id)).toContain('loss-reason-by-series')
  let compared = 0
  for (const { id, total, reason } of choices) {
    const view = await session.summary(id)
    expect([id, view === null]).toEqual([id, reason !== null])
    if (!view) continue
    const { rows, columns, cells, rowTotals, columnTotals, all } = view.table
    expect(all.count).toBe(total)
    const behind = async (where: object): Promise<number> =>
      (await session.counted({ summary: id, ...where }, 0)).lines.reduce((sum, { amount }) => sum + amount, 0)
    const parts = [
      [{}, all.count],
      ...rows.map((row, index) => [{ row }, rowTotals[index]!.count] as const),
      ...columns.map((column, index) => [{ column }, columnTotals[index]!.count] as const),
      ...cells.map(({ row, column, count }) => [{ row, ...(columns.length > 0 && { column }) }, count] as const),
    ] as const
    for (const [where, count] of parts) {
      expect([id, where, await behind(where)]).toEqual([id, where, count])
      compared++
    }
  }
  expect(compared).toBeGreaterThan(40)
})

const loss = {
  customerName: '王芳',
  phone: '13800000001',
  model: '菱智M5',
  lossKind: '战败',
  lossReason: '嫌贵了',
  consultant: '周敏',
}

test('an entry of a cell says where it stands and what the summary read of it', async () => {
  const { session } = await checked(
    workbookOfTables({
      'loss-analysis': [
        { ...loss, lossDate: '2026-03-05' },
        { ...loss, customerName: '李强', lossDate: '2026-03-09' },
      ],
    }),
  )
  const view = (await session.summary('loss-reason-by-consultant'))!
  const [cell] = view.table.cells
  const { total, lines } = await session.counted({ summary: view.id, row: cell!.row, column: cell!.column }, 0)
  expect([total, cell!.count]).toEqual([2, 2])
  expect(lines.map(({ name }) => name)).toEqual(['王芳', '李强'])
  expect(lines[0]!.facts.map(({ words }) => words)).toContain('周敏')
  expect(lines[0]!.facts.length).toBeLessThanOrEqual(5)
  expect(view.notes.map(({ zh }) => zh).join('')).toContain('共2条')
  expect(await session.counted({ summary: 'no-such' }, 0)).toEqual({ total: 0, lines: [] })
})

test('more rows than a pane can show are counted and said', async () => {
  const names = Array.from({ length: 45 }, (_, index) => `顾问${index}`)
  const { session } = await checked(
    workbookOfTables({ 'loss-analysis': names.map((consultant) => ({ ...loss, lossDate: '2026-03-05', consultant })) }),
  )
  const view = (await session.summary('loss-reason-by-consultant'))!
  expect([view.table.columns.length, view.more.columns, view.shape]).toEqual([30, 15, 'heat'])
  expect(view.table.all.count).toBe(45)
  expect(new Set(view.table.cells.map(({ column }) => column)).size).toBe(30)
})

test('one of them is written alone', async () => {
  const { session, written } = await checked(
    workbookOfTables({ 'loss-analysis': [{ ...loss, lossDate: '2026-03-05' }] }),
  )
  await session.makeSummary('zh', ['loss-reason-by-consultant'])
  const [one] = catalog.summaries.filter(({ id }) => id === 'loss-reason-by-consultant')
  expect(written().filter((id) => !id.endsWith('-pivot') && !id.endsWith('-list'))).toEqual([one!.sheet.id])
  await session.makeSummary('zh')
  expect(written().length).toBeGreaterThan(3)
})

test('without a form or a check there is none', async () => {
  const { session } = await checked(workbookOfTables({ 'showroom-traffic-log': [] }))
  expect(await session.summaries()).toEqual([])
  expect(await session.summary('loss-reason-by-series')).toBeNull()
})
