import { planClean, planKpis } from '../../../src/engine/plan'
import { openWorkbookFile } from '../../../src/hosts/file'
import { memoryHost } from '../../../src/hosts/memory'
import type { Host } from '../../../src/model/host'
import type { Cell } from '../../../src/model/workbook'
import { readNow } from '../../support/kpi-report'
import { workbookOf } from '../../support/workbook'
import { writeXlsx } from '../../support/xlsx/write'

const header = ['日期', '来店时间', '离店时间', '客户姓名', '联系电话', '来店次数', '拟购车型', '停留时间', '销售顾问']
const visit = (arrival: number, name: string): Cell[] => [
  46086,
  arrival,
  0.5,
  name,
  '13800001234',
  '首次',
  '菱智',
  null,
  '陈晓东',
]
const rows: Cell[][] = [['3月来店客户登记表'], header, visit(0.375, '王芳'), visit(0.4375, '李强'), []]
const bytes = (): Uint8Array =>
  writeXlsx([
    {
      name: '来店',
      rows,
      columns: header.map(() => ({ width: 9, style: 'text' as const })),
      titleRows: 1,
      headerRows: 1,
    },
  ])

const fill = async (host: Host): Promise<void> => {
  expect(await host.apply(planKpis(readNow(await host.read()), 'zh'))).toEqual([])
}
const dwell = async (host: Host): Promise<readonly Cell[]> => {
  const { sheets } = await host.read()
  return [2, 3, 4].map((row) => sheets[0]?.columns[7]?.at(row) ?? null)
}
const hosts: readonly (readonly [string, () => Promise<Host>])[] = [
  ['file', () => openWorkbookFile(bytes(), '3月.xlsx')],
  ['memory', async () => memoryHost(workbookOf({ 来店: rows }))],
]

describe.each(hosts)("the form's own column, filled in a %s", (_, open) => {
  test('is filled again with the rows that came to stand below, and is blank once cleaned', async () => {
    const host = await open()
    const before = await host.read()
    await fill(host)
    expect(await dwell(host)).toEqual([180, 90, null])
    const sheet = before.sheets[0]!.id
    const entered = visit(0.25, '周静').flatMap((value, column) =>
      value === null ? [] : [{ kind: 'set' as const, at: { sheet, row: 4, column }, value, was: null }],
    )
    expect(await host.apply(entered)).toEqual([])
    await fill(host)
    expect(await dwell(host)).toEqual([180, 90, 360])
    await fill(host)
    expect(await dwell(host)).toEqual([180, 90, 360])
    await host.apply(planClean())
    expect(await dwell(host)).toEqual([null, null, null])
    expect((await host.read()).sheets[0]?.filledColumns).toBeUndefined()
  })
})

/** A person's cells of rows 3 to 5 as they stand after sorting, inserting or deleting: ours stay where they were. */
async function rearrange(host: Host, visits: readonly (readonly Cell[])[]): Promise<void> {
  const sheet = (await host.read()).sheets[0]!
  const edits = [2, 3, 4].flatMap((row, index) =>
    header.flatMap((title, column) => {
      const was = sheet.columns[column]?.at(row) ?? null
      const value = visits[index]?.[column] ?? null
      return title === '停留时间' || value === was
        ? []
        : [{ kind: 'set' as const, at: { sheet: sheet.id, row, column }, value, was }]
    }),
  )
  expect(await host.apply(edits)).toEqual([])
}
const [early, late, third] = [visit(0.375, '王芳'), visit(0.4375, '李强'), visit(0.25, '周静')]

describe.each([
  ['sorted', [late, early], [90, 180, null]],
  ['inserted between', [early, third, late], [180, 360, 90]],
  ['deleted', [late], [90, null, null]],
] as const)('after rows were %s', (_, now, minutes) => {
  test.each(hosts)(
    'the same column is filled again in a %s, and cleaning leaves the person’s rows',
    async (__, open) => {
      const host = await open()
      await fill(host)
      await rearrange(host, now)
      await fill(host)
      expect(await dwell(host)).toEqual(minutes)
      await fill(host)
      expect(await dwell(host)).toEqual(minutes)
      await host.apply(planClean())
      expect(await dwell(host)).toEqual([null, null, null])
      const { sheets } = await host.read()
      expect([2, 3, 4].map((row) => sheets[0]?.columns[3]?.at(row) ?? null)).toEqual(
        [0, 1, 2].map((index) => now[index]?.[3] ?? null),
      )
    },
  )
})

test('a column in which a person wrote since it was cleaned is left alone', async () => {
  const host = await openWorkbookFile(bytes(), '3月.xlsx')
  await fill(host)
  const sheet = (await host.read()).sheets[0]!.id
  expect((await host.read()).sheets[0]?.filledColumns).toEqual({ 'dwell-time': { column: 7, rows: [2, 3] } })
  await host.apply(planClean())
  await host.apply([{ kind: 'set', at: { sheet, row: 3, column: 7 }, value: 60, was: null }])
  await fill(host)
  expect(await dwell(host)).toEqual([null, 60, null])
})

test('filling a file twice gives the same bytes', async () => {
  const host = await openWorkbookFile(bytes(), '3月.xlsx')
  await fill(host)
  const once = await host.save!()
  await fill(host)
  expect(await host.save!()).toEqual(once)
})
