import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../../../src/catalog'
import { serialOf } from '../../../src/model/month'
import { severities } from '../../../src/model/severity'
import type { CellRef } from '../../../src/model/workbook'
import { createSession } from '../../../src/session/create-session'
import type { Session } from '../../../src/session/session'
import { PAUSE } from '../../../src/session/watching'
import { fillFromFile } from '../../office-host/fill-from-file'
import { typeInto } from '../../office-host/people'
import { FakeClock, settled } from '../../session/live-host'
import { openExcel, type OpenExcel } from './excel-witness'
import { summaryPivotNames, summarySheetNames, summaryTableNames } from '../../support/summary-sheets'
import { pivotOfSample, pivotsIn, snapshotOf } from './snapshot'

jest.setTimeout(120_000)
const sample = new Uint8Array(readFileSync(join(__dirname, '..', '..', '..', 'samples', 'sample.xlsx')))
const all = { severities }

let open: OpenExcel
const lines: string[] = []
afterEach(() => open.office.close())
afterAll(() => process.stdout.write(`${lines.join('\n')}\n`))

/** Messages that a step may take; what each took is printed. */
const most = {
  attach: 4,
  check: 2,
  click: 1,
  'edit by a person': 3,
  fix: 7,
  undo: 7,
  'all safe fixes': 8,
  problems: 6,
  KPIs: 9,
  summary: 6,
  clean: 9,
} as const

describe.each(['LTSC 2021', 'latest'] as const)('%s', (excel) => {
  let clock: FakeClock
  let sessions = 0
  let unwatch: () => void = () => undefined
  const started = (): Session => {
    clock = new FakeClock()
    return createSession({
      catalog,
      question: { profile: catalog.profiles[0]!, today: serialOf(2026, 4, 10) ?? 0 },
      attachHost: () => ({ ...open.host, watch: (changed) => (unwatch = open.host.watch(changed)) }),
      now: () => performance.now(),
      salt: () => `salt-of-session-${++sessions}`,
      later: clock.later,
    })
  }
  async function step<T>(name: keyof typeof most, action: () => Promise<T>): Promise<T> {
    open.office.takeTraffic()
    const result = await action()
    const { messages, requestBytes, replyBytes } = open.office.takeTraffic()
    const bytes = (count: number): string => `${(count / 1000).toFixed(1)} kB`
    lines.push(
      `${excel.padEnd(10)} ${name.padEnd(17)} ${messages} messages, ${bytes(requestBytes)} out, ${bytes(replyBytes)} in`,
    )
    expect([name, messages <= most[name] ? 'few' : messages]).toEqual([name, 'few'])
    return result
  }
  /** Until what was heard of is read and checked. */
  async function heard(session: Session): Promise<void> {
    await open.office.settled()
    await new Promise((resolve) => setTimeout(resolve, 20))
    clock.pass(PAUSE)
    await settled(session)
  }
  const value = ({ sheet, row, column }: CellRef) =>
    open.office.workbook.sheets.find(({ id }) => id === sheet)!.cells.value(row, column)
  const sheetNames = () => open.office.workbook.sheets.map(({ name }) => name)

  test('the manager walks through Excel from the first check to nothing of ours left', async () => {
    open = openExcel({ sheets: {}, excel })
    const { workbook } = open.office
    await fillFromFile(workbook, sample, '示例.xlsx')
    const before = snapshotOf(workbook)
    const names = sheetNames()

    const session = started()
    expect(await step('attach', () => session.attach())).toBe(true)
    await step('check', () => session.check())
    const first = session.state().outline!.counts
    expect(first.error).toBeGreaterThan(5)
    const marked = () => workbook.sheets.reduce((sum, { id }) => sum + open.marks(id).length, 0)
    expect(marked()).toBe(session.state().outline!.marked)

    // A click on a finding selects its cell.
    const [item] = await session.findings({ ...all, rule: 'missing-loss-reason' }, 0)
    await step('click', () => session.reveal(item!.at))
    expect([workbook.active?.id, workbook.selection?.rects]).toEqual([
      item!.at.sheet,
      [{ row: item!.at.row, column: item!.at.column, rows: 1, columns: 1 }],
    ])

    // What a person types there is checked by itself, and again when it is taken back.
    const type = (text: string) => async (): Promise<void> => {
      open.office.person(typeInto(item!.sheetName, item!.address, [[text]]))
      await heard(session)
    }
    await step('edit by a person', type('买了哈弗H6，比我们便宜8千'))
    expect(session.state().outline!.counts.error).toBe(first.error - 1)
    await step('edit by a person', type(''))
    expect(session.state().outline!.counts).toEqual(first)

    // A fix of one cell, and all safe ones; both are taken back.
    const fixable = (await session.findings({ ...all, rule: 'text-date' }, 0)).find(({ fix }) => fix)!
    const was = value(fixable.at)
    await step('fix', () => session.fix(fixable.id))
    expect(typeof value(fixable.at)).toBe('number')
    await step('undo', () => session.undo())
    expect(value(fixable.at)).toBe(was)
    expect(session.state().outline!.counts).toEqual(first)
    await step('all safe fixes', () => session.fixAllSafe())
    expect(session.state().outline!.safeFixes).toBe(0)
    await step('undo', () => session.undo())
    expect(session.state().outline!.counts).toEqual(first)

    await fillAll(session)
    const written = sheetNames()
    expect(written.slice(0, names.length)).toEqual(names)
    expect(written).toEqual(expect.arrayContaining(['问题清单', '指标', ...summarySheetNames]))
    expect(workbook.charts.map(({ sheet }) => sheet.name)).toEqual(summaryTableNames)
    expect(pivotsIn(workbook).map(({ sheet }) => sheet)).toEqual(summaryPivotNames)
    expect(pivotsIn(workbook)[0]).toEqual(pivotOfSample)
    expect(workbook.xmlParts.map(({ xml }) => xml)).toEqual([expect.stringMatching(/salt="salt-of-session-\d+"/)])
    const filled = snapshotOf(workbook)
    expect(filled).not.toEqual(before)
    await heard(session)
    expect(session.state().notice?.kind).not.toBe('refused')

    // Closed and opened again: the memory is read, and nothing is doubled.
    unwatch()
    await open.office.settled()
    const second = started()
    await step('attach', () => second.attach())
    await step('check', () => second.check())
    expect(second.state().outline!.counts).toEqual(first)
    await fillAll(second)
    expect(snapshotOf(workbook)).toEqual(filled)

    await step('clean', () => second.clean())
    expect(second.state().notice).toMatchObject({ kind: 'done' })
    expect(snapshotOf(workbook)).toEqual(before)
  })

  async function fillAll(session: Session): Promise<void> {
    for (const [name, write] of [
      ['problems', 'writeProblems'],
      ['KPIs', 'fillKpis'],
      ['summary', 'makeSummary'],
    ] as const) {
      const sheet = await step(name, () => session[write]('zh'))
      expect(session.state().notice).toMatchObject({ kind: 'done' })
      await session.reveal({ sheet: sheet!, row: 0, column: 0 })
      expect(open.office.workbook.active?.id).toBe(sheet)
    }
  }
})
