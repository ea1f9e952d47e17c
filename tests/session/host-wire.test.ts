import { patch } from '../../src/engine/patch'
import { memoryHost } from '../../src/hosts/memory'
import { codedColumn, columnOf } from '../../src/model/column'
import type { Edit } from '../../src/model/edit'
import type { Host } from '../../src/model/host'
import { text } from '../../src/model/text'
import { cellCode, type Area, type Cell, type Workbook } from '../../src/model/workbook'
import { connectHost, HostFailure, serveHost } from '../../src/session/host-wire'
import { serveSession } from '../../src/session/remote'
import { hostContract, contractMerge, contractRows, contractSheet, rowsOf } from '../hosts/contract'
import { dealerMonth } from '../support/dealer-month'
import { closeWires, wires } from './wires'

afterEach(closeWires)

const overWire = (host: Host) => {
  const [near, far] = wires()
  return { host: connectHost(near), stop: serveHost(host, far), near, far }
}
const column = (cells: readonly Cell[]) => columnOf(cells)
const contractBook = (): Workbook => ({
  sheets: [
    {
      id: 's1',
      name: contractSheet,
      top: 0,
      left: 0,
      columns: contractRows[0]!.map((_, index) => column(contractRows.map((row) => row[index] ?? null))),
      merges: [contractMerge],
    },
  ],
})

hostContract('memory over a wire', async () => {
  const inner = memoryHost(contractBook())
  return {
    host: overWire(inner).host,
    marks: (sheet) => inner.marks.filter(({ at }) => at.sheet === sheet),
    formula: (sheet, row, at) => inner.formula({ sheet, row, column: at }),
    format: (sheet, row, at) => inner.format({ sheet, row, column: at }),
  }
})

const plain = ({ sheets, ...rest }: Workbook) => ({
  ...rest,
  sheets: sheets.map((sheet) => ({ ...sheet, columns: rowsOf(sheet) })),
})

test('a workbook is the same on both sides, memory, merges and all', async () => {
  const workbook: Workbook = {
    ...dealerMonth({ defects: ['DF09'] }).workbook(),
    fileName: '三月.xlsx',
    date1904: true,
    memory: { salt: 'a', month: '2026-03', accepted: [] },
  }
  const inner = { read: async () => workbook, apply: async () => [] }
  expect(plain(await overWire(inner).host.read())).toEqual(plain(workbook))
})

test('long columns cross as codes, short ones as cells; a coded one stays coded with its shared dictionary', async () => {
  const long = Array.from({ length: 3000 }, (_, row): Cell =>
    row % 7 === 0
      ? null
      : row % 5 === 0
        ? row / 2
        : row % 3 === 0
          ? { error: '#N/A' }
          : row % 2 === 0
            ? true
            : `第${row % 11}组`,
  )
  const strings = ['风神', '皓瀚']
  const coded = [0, 1].map((first) =>
    codedColumn({
      codes: Int32Array.of(first, 1 - first, cellCode.number, cellCode.blank, ...new Array<number>(2996).fill(first)),
      numbers: Float64Array.from({ length: 3000 }, () => 46082),
      strings,
      errors: [],
    }),
  )
  const sheet = { id: 's', name: 'a', top: 0, left: 0 }
  const workbook = {
    sheets: [
      { ...sheet, columns: [columnOf(long), ...coded] },
      { ...sheet, id: 't', columns: [columnOf(['短'])] },
    ],
  }
  const { host } = overWire({ read: async () => workbook, apply: async () => [] })
  for (let time = 0; time < 2; time++) {
    const [first, second] = (await host.read()).sheets
    expect(rowsOf(first!)).toEqual(rowsOf(workbook.sheets[0]!))
    expect(second!.columns[0]!.coded).toBeUndefined()
    const [one, two, three] = first!.columns.map((some) => some.coded!)
    expect(one!.strings).toHaveLength(11)
    expect(two!.strings).toEqual(strings)
    expect(three!.strings).toBe(two!.strings)
  }
})

test('a part laid over the workbook changes only the column that changed, and leaves the dictionary behind', async () => {
  const inner = memoryHost(dealerMonth({ defects: ['DF09'] }).workbook())
  const { host } = overWire(inner)
  const before = await host.read()
  const [sheet] = before.sheets
  const at = { sheet: sheet!.id, row: sheet!.top + 3, column: sheet!.left + 1 }
  const area: Area = { ...at, row: sheet!.top, height: 6, column: sheet!.left, width: sheet!.columns.length }
  expect(patch(before, await host.read([area]))).toBe(before)
  const was = sheet!.columns[1]!.at(3)
  expect(await host.apply([{ kind: 'set', at, was, value: '改过' }])).toEqual([])
  const reading = await host.read([area])
  expect(reading.sheets[0]!.columns.every(({ coded }) => !coded)).toBe(true)
  const after = patch(before, reading)
  expect(after.sheets[0]!.columns.map((some, index) => some === sheet!.columns[index])).toEqual(
    sheet!.columns.map((_, index) => index !== 1),
  )
  expect(after.sheets.slice(1)).toEqual(before.sheets.slice(1))
})

test('refusals name the very edits that were asked for', async () => {
  const { host } = overWire(memoryHost(contractBook()))
  const at = { sheet: 's1', row: 1, column: 0 }
  const edits: readonly Edit[] = [
    { kind: 'set', at, was: '王伟', value: '王芳' },
    { kind: 'set', at, was: '李娜', value: '张敏' },
    { kind: 'mark', sheet: 'none', marks: [] },
  ]
  const refusals = await host.apply(edits)
  expect(refusals.map(({ reason }) => reason)).toEqual(['changed', 'no such sheet'])
  expect(refusals[0]!.edit).toBe(edits[1])
  expect(refusals[1]!.edit).toBe(edits[2])
})

test('a failing call says why, in words where the host has them, and the next one is answered', async () => {
  const asked: unknown[] = []
  const said = text('单元格正在编辑，请按回车键结束编辑。', 'A cell is being edited: press Enter.')
  const { host } = overWire({
    ...memoryHost(contractBook()),
    read: () => Promise.reject(Object.assign(new Error('InvalidOperationInCellEditMode'), { text: said })),
    apply: () => {
      throw new Error('GeneralException')
    },
    unseen: async () => [() => 'no message can carry this'] as unknown as readonly Area[],
    reveal: async (at) => void asked.push(at),
  })
  await expect(host.read()).rejects.toEqual(new HostFailure(said))
  await expect(host.apply([])).rejects.toMatchObject({ text: { zh: '没有完成：GeneralException' } })
  await expect(host.unseen!([])).rejects.toBeInstanceOf(HostFailure)
  const at = { sheet: 's1', row: 4, column: 2 }
  await host.reveal!(at)
  expect(asked).toEqual([at])
})

test('what a host does not have is answered calmly; remarks come with each reading', async () => {
  const bare = { read: async () => contractBook(), apply: async () => [] }
  const { host } = overWire(bare)
  expect(await host.unseen!([])).toEqual([])
  expect(await host.formats!([])).toEqual([])
  await host.reveal!({ sheet: 's1', row: 0, column: 0 })
  expect([host.save, host.view, host.snapshot]).toEqual([undefined, undefined, undefined])
  const remark = { kind: 'read-only', text: text('只读', 'Read-only') } as const
  const lacking = overWire({ ...bare, remarks: () => [remark], missing: () => [text('没有透视表', 'no pivots')] }).host
  expect([lacking.remarks!(), lacking.missing!()]).toEqual([[], []])
  await lacking.read()
  expect([lacking.remarks!(), lacking.missing!()]).toEqual([[remark], [text('没有透视表', 'no pivots')]])
})

test('changes are told while somebody listens', async () => {
  const ears = new Set<(areas: readonly Area[]) => void>()
  const { host } = overWire({
    ...memoryHost(contractBook()),
    watch: (changed) => {
      ears.add(changed)
      return () => ears.delete(changed)
    },
  })
  const heard: (readonly Area[])[] = []
  const stops = [host.watch!((areas) => heard.push(areas)), host.watch!((areas) => heard.push(areas))]
  await host.read()
  expect(ears.size).toBe(1)
  const area = { sheet: 's1', row: 1, column: 0, height: 1, width: 1 }
  for (const tell of ears) tell([area])
  await host.read()
  expect(heard).toEqual([[area], [area]])
  stops.forEach((stop) => stop())
  await host.read()
  expect(ears.size).toBe(0)
})

test('a host that dies lets nobody wait: calls under way fail, and so do later ones', async () => {
  const { host, stop } = overWire({ read: () => new Promise(() => undefined), apply: async () => [] })
  const reading = host.read()
  const refused = expect(reading).rejects.toMatchObject({ text: { zh: expect.stringContaining('Excel') } })
  await host.apply([])
  stop()
  await refused
  await expect(host.apply([])).rejects.toBeInstanceOf(HostFailure)
})

test('a session on the same wire does not hear a host, nor the other way round', async () => {
  const { host, near } = overWire(memoryHost(contractBook()))
  const called: string[] = []
  const answer = (call: string) => (called.push(call), { phase: 'empty' })
  serveSession(new Proxy({}, { get: (_, call) => () => answer(String(call)) }) as never, near)
  near.postMessage({ id: 0, call: 'check', args: [] })
  expect((await host.read()).sheets).toHaveLength(1)
  expect(called).toEqual(['subscribe', 'state'])
})
