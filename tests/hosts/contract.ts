import type { Edit, Mark } from '../../src/model/edit'
import type { Host } from '../../src/model/host'
import type { Cell, Sheet, Workbook } from '../../src/model/workbook'

/** What the suite looks at beside the host's own words. */
export interface Witness {
  readonly host: Host
  marks(sheet: string): readonly Mark[]
  formula(sheet: string, row: number, column: number): string | undefined
  /** The number format of a cell; undefined where it has none of its own. */
  format(sheet: string, row: number, column: number): string | undefined
}

/** The workbook that every host opens: one sheet, `来店登记`. */
export const contractRows: readonly (readonly Cell[])[] = [
  ['姓名', '来店日期', '来店时间', '离店时间', '停留时间(分)'],
  ['王伟', 46082, 0.5, 0.6, null],
  ['李娜', 46083, 0.375, null, null],
  ['张敏', { error: '#N/A' }, true, 0.75, 45],
]
export const contractSheet = '来店登记'
/** Its one merged area, below the rows. */
export const contractMerge = [7, 0, 2, 2] as const

export function rowsOf({ top, left, columns }: Sheet): Cell[][] {
  const rows = Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => columns.map((column) => column.at(row)))
  return [...Array.from({ length: top }, () => []), ...rows.map((row) => [...new Array<null>(left).fill(null), ...row])]
}
const sheetNamed = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheets.find((one) => one.name === name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

/** The suite that every host passes. */
export function hostContract(name: string, open: () => Promise<Witness>): void {
  describe(`${name}: a host`, () => {
    let witness: Witness
    let id: string
    const read = async (): Promise<Sheet> => sheetNamed(await witness.host.read(), contractSheet)
    const rows = async (): Promise<Cell[][]> => rowsOf(await read())
    const at = (row: number, column: number) => ({ sheet: id, row, column })
    const fill = (over: Partial<Extract<Edit, { kind: 'fill-column' }>> = {}): Edit => ({
      kind: 'fill-column',
      id: 'dwell-time',
      sheet: id,
      column: 4,
      headerRow: 0,
      header: '停留时间(分)',
      rows: Int32Array.of(1, 2, 3),
      formulas: ['(D2-C2)*1440', 'IF(D3="","",(D3-C3)*1440)', '(D4-C4)*1440'],
      values: [144, '', 540],
      format: '0',
      ...over,
    })
    beforeEach(async () => {
      witness = await open()
      id = (await read()).id
    })

    test('reads text, dates as serials, times, flags, errors and blanks', async () => {
      expect(await rows()).toEqual(contractRows)
    })

    test('reads areas as smaller sheets, blank beyond the extent', async () => {
      const { sheets } = await witness.host.read([{ ...at(2, 3), height: 3, width: 3 }])
      expect(sheets).toHaveLength(1)
      expect(sheets[0]).toMatchObject({ id, top: 2, left: 3 })
      expect(
        rowsOf(sheets[0]!)
          .slice(2)
          .map((row) => row.slice(3)),
      ).toEqual([
        [null, null, null],
        [0.75, 45, null],
        [null, null, null],
      ])
    })

    test('sets a cell that still holds what it held, and blanks one', async () => {
      const refused = await witness.host.apply([
        { kind: 'set', at: at(1, 0), was: '王伟', value: '=1+1' },
        { kind: 'set', at: at(2, 3), was: null, value: 0.4 },
        { kind: 'set', at: at(3, 2), was: true, value: null },
      ])
      expect(refused).toEqual([])
      const after = await rows()
      expect([after[1]![0], after[2]![3], after[3]![2]]).toEqual(['=1+1', 0.4, null])
    })

    test('shows a cell by the format that it is set with, also when ours is removed', async () => {
      await witness.host.apply([fill({ column: 6 })])
      const refused = await witness.host.apply([
        { kind: 'set', at: at(1, 0), was: '王伟', value: 46082, format: 'yyyy-mm-dd' },
        { kind: 'set', at: at(2, 2), was: 0.375, value: 0.12, format: '0%' },
        { kind: 'set', at: at(2, 0), was: '张敏', value: 46082, format: '0.00' },
        { kind: 'set', at: at(3, 3), was: 0.75, value: 0.8 },
      ])
      expect(refused.map(({ reason }) => reason)).toEqual(['changed'])
      for (const clean of [false, true]) {
        if (clean) await witness.host.apply([{ kind: 'clean' }])
        const now = await rows()
        expect([now[1]![0], now[2]![0], now[2]![2], now[3]![3]]).toEqual([46082, '李娜', 0.12, 0.8])
        const formats = [[1, 0] as const, [2, 2] as const, [2, 0] as const, [3, 3] as const]
        expect(formats.map(([row, column]) => witness.format(id, row, column))).toEqual([
          'yyyy-mm-dd',
          '0%',
          undefined,
          undefined,
        ])
      }
    })

    test('refuses a cell that has changed, a formula, and a sheet that is not there', async () => {
      await witness.host.apply([fill()])
      const refused = await witness.host.apply([
        { kind: 'set', at: at(1, 0), was: '李娜', value: '王芳' },
        { kind: 'set', at: at(1, 4), was: 144, value: 1 },
        { kind: 'set', at: { sheet: 'none', row: 0, column: 0 }, was: null, value: 1 },
      ])
      expect(refused.map(({ reason }) => reason)).toEqual(['changed', 'formula', 'no such sheet'])
      expect((await rows())[1]).toEqual(['王伟', 46082, 0.5, 0.6, 144])
    })

    test('writes the first cell of a merged area and no other, and nothing that no cell can hold', async () => {
      const refused = await witness.host.apply([
        { kind: 'set', at: at(7, 0), was: null, value: '备注' },
        { kind: 'set', at: at(7, 1), was: null, value: 1 },
        { kind: 'set', at: at(8, 0), was: null, value: 2 },
        { kind: 'set', at: at(9, 0), was: null, value: NaN },
        { kind: 'set', at: at(9, 0), was: null, value: { error: '#OOPS' } },
        { kind: 'set', at: at(7, 2), was: null, value: 3 },
      ])
      expect(refused.map(({ reason }) => reason)).toEqual(['merged', 'merged', 'no cell value', 'no cell value'])
      expect((await rows())[7]).toEqual(['备注', null, 3, null, null])
      expect(await read()).toMatchObject({ merges: [contractMerge] })
    })

    test('takes rows below the last, also with rows between', async () => {
      const refused = await witness.host.apply([
        { kind: 'set', at: at(6, 1), was: null, value: 46085 },
        { kind: 'set', at: at(4, 0), was: null, value: '赵敏' },
        { kind: 'set', at: at(4, 5), was: null, value: true },
        { kind: 'set', at: at(5, 0), was: null, value: null },
      ])
      expect(refused).toEqual([])
      expect((await rows()).slice(4)).toEqual([
        ['赵敏', null, null, null, null, true],
        [null, null, null, null, null, null],
        [null, 46085, null, null, null, null],
      ])
    })

    test('marks exactly the cells of the last call', async () => {
      await witness.host.apply([{ kind: 'mark', sheet: id, marks: [{ at: at(1, 0), severity: 'error' }] }])
      const marks: readonly Mark[] = [
        { at: at(2, 1), severity: 'warning' },
        { at: at(3, 1), severity: 'warning' },
      ]
      await witness.host.apply([{ kind: 'mark', sheet: id, marks }])
      expect(witness.marks(id)).toEqual(marks)
      await witness.host.apply([{ kind: 'mark', sheet: id, marks: [] }])
      expect(witness.marks(id)).toEqual([])
    })

    test('fills a blank column with formulas and values, over nobody, twice alike', async () => {
      for (let time = 0; time < 2; time++) {
        expect(await witness.host.apply([fill()])).toEqual([])
        expect((await rows()).map((row) => row[4])).toEqual(['停留时间(分)', 144, null, 45])
        expect(witness.formula(id, 1, 4)).toBe('(D2-C2)*1440')
        expect(witness.formula(id, 2, 4)).toBe('IF(D3="","",(D3-C3)*1440)')
        expect(witness.formula(id, 3, 4)).toBeUndefined()
      }
      expect((await read()).ourColumns).toBeUndefined()
    })

    test('appends a column of ours and tells where it is; moved, the old one goes', async () => {
      await witness.host.apply([fill({ column: 5 })])
      expect((await read()).ourColumns).toEqual({ 'dwell-time': 5 })
      expect((await rows()).map((row) => row[5])).toEqual(['停留时间(分)', 144, null, 540])
      await witness.host.apply([fill({ column: 6 })])
      expect((await read()).ourColumns).toEqual({ 'dwell-time': 6 })
      expect((await rows()).map((row) => row[5])).toEqual([null, null, null, null])
    })

    test('takes one computed column out and leaves the others, and what the dealer wrote', async () => {
      await witness.host.apply([fill(), fill({ id: 'other', column: 5, header: '计批' })])
      const remove = (column: string): Edit => ({ kind: 'remove-column', id: column, sheet: id })
      expect(await witness.host.apply([remove('dwell-time'), remove('none')])).toEqual([])
      expect((await rows()).map((row) => row[4])).toEqual(['停留时间(分)', null, null, 45])
      expect((await read()).ourColumns).toEqual({ other: 5 })
      expect(await witness.host.apply([remove('other'), remove('other')])).toEqual([])
      expect(await rows()).toEqual(contractRows)
      expect((await read()).ourColumns).toBeUndefined()
      expect(await witness.host.apply([{ kind: 'remove-column', id: 'other', sheet: 'none' }])).toMatchObject([
        { reason: 'no such sheet' },
      ])
    })

    test('puts a sheet once, replaces it, and gives way to the dealer', async () => {
      const put = (value: Cell, title = '指标'): Edit => ({
        kind: 'put-sheet',
        id: 'kpis',
        title,
        content: {
          rows: [[{ value: '标题', style: 'title' }], [{ value }, null, { value: 2 }]],
          widths: [10],
          headerRows: 1,
        },
      })
      await witness.host.apply([put('=1')])
      await witness.host.apply([put('旧'), put('新')])
      const { sheets } = await witness.host.read()
      expect(sheets.map((sheet) => [sheet.name, sheet.ours ?? false])).toEqual([
        [contractSheet, false],
        ['指标', true],
      ])
      expect(rowsOf(sheets[1]!)).toEqual([
        ['标题', null, null],
        ['新', null, 2],
      ])
      await witness.host.apply([put('新', contractSheet)])
      expect((await witness.host.read()).sheets[1]).toMatchObject({
        name: `${contractSheet}(三表助手)`,
        id: sheets[1]!.id,
      })
    })

    test('removes a sheet of ours, and nothing where there is none', async () => {
      const content = { rows: [[{ value: 1 }]], widths: [], headerRows: 1 }
      await witness.host.apply([
        { kind: 'put-sheet', id: 'kpis', title: '指标', content },
        { kind: 'put-sheet', id: 'problems', title: '问题清单', content },
      ])
      const remove: Edit = { kind: 'remove-sheet', id: 'kpis' }
      expect(await witness.host.apply([remove, remove])).toEqual([])
      const { sheets } = await witness.host.read()
      expect(sheets.map((sheet) => [sheet.name, sheet.ours ?? false])).toEqual([
        [contractSheet, false],
        ['问题清单', true],
      ])
    })

    test('remembers, and forgets all of ours when cleaned', async () => {
      const memory = {
        salt: 'a1',
        profile: 'fengxing',
        accepted: [{ key: 'DF01:x', facts: 'f', by: '王经理', reason: '已核实 <"&>', date: '2026-03-31' }],
      }
      const content = { rows: [[{ value: 1 }]], widths: [], headerRows: 0 }
      await witness.host.apply([
        { kind: 'remember', memory },
        fill(),
        fill({ id: 'other', column: 6 }),
        { kind: 'mark', sheet: id, marks: [{ at: at(1, 0), severity: 'info' }] },
        { kind: 'put-sheet', id: 'problems', title: '问题清单', content },
      ])
      expect((await witness.host.read()).memory).toEqual(memory)
      await witness.host.apply([{ kind: 'clean' }])
      const after = await witness.host.read()
      expect(after.memory).toBeUndefined()
      expect(after.sheets.map((sheet) => sheet.name)).toEqual([contractSheet])
      expect(rowsOf(after.sheets[0]!)).toEqual(contractRows)
      expect(after.sheets[0]!.ourColumns).toBeUndefined()
      expect(witness.marks(id)).toEqual([])
    })
  })
}
