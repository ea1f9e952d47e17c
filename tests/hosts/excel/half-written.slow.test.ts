import { isDeepStrictEqual } from 'node:util'
import type { Edit } from '../../../src/model/edit'
import type { Sheet } from '../../../src/model/workbook'
import { fault } from '../../office-host/faults'
import { deleteSheet } from '../../office-host/people'
import { everyEdit } from '../every-edit'
import { openExcel, type OpenExcel } from './excel-witness'
import { snapshotOf } from './snapshot'

jest.setTimeout(300_000)
const rows = [
  ['姓名', '车型', '日期'],
  ['王 伟', null, 46082],
  ['李 娜', null, 46083],
]
let open: OpenExcel
afterEach(() => open.office.close())
type Plan = (sheet: Sheet) => readonly Edit[]

const spaces: Plan = ({ id }) =>
  ['王 伟', '李 娜'].map((was, index) => ({
    kind: 'set',
    at: { sheet: id, row: index + 1, column: 0 },
    was,
    value: was.replace(' ', ''),
  }))
const isSheet = ({ kind }: Edit): boolean => kind === 'put-sheet'
const intoTheirs: Plan = (sheet) => [...spaces(sheet), ...everyEdit(sheet).filter((edit) => !isSheet(edit))]
const sheets: Plan = (sheet) => everyEdit(sheet).filter(isSheet)
const list: Plan = (sheet) => sheets(sheet).slice(0, 1)
const clean: Plan = () => [{ kind: 'clean' }]

async function start(...earlier: readonly Plan[]): Promise<Sheet> {
  open = openExcel({ sheets: { 来店登记: rows } })
  const sheet = (await open.host.read()).sheets[0]!
  for (const plan of earlier) await open.host.apply(plan(sheet))
  return sheet
}

/** `step`: every so many calls fails once. */
test.each([
  { name: 'columns, marks, cells and memory', earlier: [], plan: intoTheirs, step: 1 },
  { name: 'the same again', earlier: [intoTheirs], plan: intoTheirs, step: 1 },
  { name: 'a sheet', earlier: [], plan: list, step: 1 },
  { name: 'sheets', earlier: [], plan: sheets, step: 13 },
  { name: 'sheets in the place of earlier ones', earlier: [sheets], plan: sheets, step: 13 },
  { name: 'removing all', earlier: [intoTheirs, sheets], plan: clean, step: 2 },
] as const)(
  '$name: whatever call fails, a second run does the rest and nothing twice',
  async ({ earlier, plan, step }) => {
    const sheet = await start(...earlier)
    const from = open.office.messages.length
    await open.host.apply(plan(sheet))
    const calls = open.office.messages.slice(from).reduce((sum, { request }) => sum + request.Actions.length, 0)
    const after = snapshotOf(open.office.workbook)
    const harmed: number[] = []
    for (let call = 1; call <= calls; call += step) {
      const edits = plan(await start(...earlier))
      open.office.faults.onAction(call, fault.general)
      await open.host.apply(edits).catch((problem: unknown) => {
        expect(problem).toMatchObject({ code: 'failed', progress: { asked: edits.length } })
      })
      open.office.faults.clear()
      await open.host.apply(edits)
      if (!isDeepStrictEqual(snapshotOf(open.office.workbook), after)) harmed.push(call)
    }
    expect(calls).toBeGreaterThan(50)
    expect(harmed).toEqual([])
  },
)

test('a sheet of ours that somebody deleted is written again, under its name', async () => {
  const sheet = await start(sheets)
  const before = snapshotOf(open.office.workbook)
  open.office.person(deleteSheet('战败原因汇总'))
  expect(await open.host.apply(sheets(sheet))).toEqual([])
  expect(snapshotOf(open.office.workbook)).toEqual(before)
})
