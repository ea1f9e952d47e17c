import type { Edit, Mark } from '../../src/model/edit'
import type { Cell, Memory } from '../../src/model/workbook'
import { contractRows, contractSheet, rowsOf, type Bench } from './contract-bench'

/** Marks, columns, sheets and memory of ours. */
export function oursContract(bench: Bench): void {
  const { read, rows, at, fill } = bench

  test('marks exactly the cells of the last call', async () => {
    await bench.witness.host.apply([{ kind: 'mark', sheet: bench.id, marks: [{ at: at(1, 0), severity: 'error' }] }])
    const marks: readonly Mark[] = [
      { at: at(2, 1), severity: 'warning' },
      { at: at(3, 1), severity: 'warning' },
    ]
    await bench.witness.host.apply([{ kind: 'mark', sheet: bench.id, marks }])
    expect(bench.witness.marks(bench.id)).toEqual(marks)
    await bench.witness.host.apply([{ kind: 'mark', sheet: bench.id, marks: [] }])
    expect(bench.witness.marks(bench.id)).toEqual([])
  })

  test('fills a blank column with formulas and values, over nobody, twice alike', async () => {
    for (let time = 0; time < 2; time++) {
      expect(await bench.witness.host.apply([fill()])).toEqual([])
      expect((await rows()).map((row) => row[4])).toEqual(['停留时间(分)', 144, null, 45])
      expect(bench.witness.formula(bench.id, 1, 4)).toBe('(D2-C2)*1440')
      expect(bench.witness.formula(bench.id, 2, 4)).toBe('IF(D3="","",(D3-C3)*1440)')
      expect(bench.witness.formula(bench.id, 3, 4)).toBeUndefined()
    }
    expect((await read()).ourColumns).toBeUndefined()
  })

  test('appends a column of ours and tells where it is; moved, the old one goes', async () => {
    await bench.witness.host.apply([fill({ column: 5 })])
    expect((await read()).ourColumns).toEqual({ 'dwell-time': 5 })
    expect((await rows()).map((row) => row[5])).toEqual(['停留时间(分)', 144, null, 540])
    await bench.witness.host.apply([fill({ column: 6 })])
    expect((await read()).ourColumns).toEqual({ 'dwell-time': 6 })
    expect((await rows()).map((row) => row[5])).toEqual([null, null, null, null])
  })

  test('leaves marks beside a new column where they are', async () => {
    const marks: readonly Mark[] = [
      { at: at(0, 4), severity: 'info' },
      { at: at(2, 4), severity: 'error' },
    ]
    await bench.witness.host.apply([{ kind: 'mark', sheet: bench.id, marks }])
    await bench.witness.host.apply([bench.fill({ column: 5 })])
    expect(bench.witness.marks(bench.id)).toEqual(expect.arrayContaining([...marks]))
    expect(bench.witness.marks(bench.id)).toHaveLength(2)
  })

  test('takes one computed column out and leaves the others, and what the dealer wrote', async () => {
    await bench.witness.host.apply([fill(), fill({ id: 'other', column: 5, header: '计批' })])
    const remove = (column: string): Edit => ({ kind: 'remove-column', id: column, sheet: bench.id })
    expect(await bench.witness.host.apply([remove('dwell-time'), remove('none')])).toEqual([])
    expect((await rows()).map((row) => row[4])).toEqual(['停留时间(分)', null, null, 45])
    expect((await read()).ourColumns).toEqual({ other: 5 })
    expect(await bench.witness.host.apply([remove('other'), remove('other')])).toEqual([])
    expect(await rows()).toEqual(contractRows)
    expect((await read()).ourColumns).toBeUndefined()
    expect(await bench.witness.host.apply([{ kind: 'remove-column', id: 'other', sheet: 'none' }])).toMatchObject([
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
    await bench.witness.host.apply([put('=1')])
    await bench.witness.host.apply([put('旧'), put('新')])
    const { sheets } = await bench.witness.host.read()
    expect(sheets.map((sheet) => [sheet.name, sheet.ours ?? false])).toEqual([
      [contractSheet, false],
      ['指标', true],
    ])
    expect(rowsOf(sheets[1]!)).toEqual([
      ['标题', null, null],
      ['新', null, 2],
    ])
    await bench.witness.host.apply([put('新', contractSheet)])
    expect((await bench.witness.host.read()).sheets[1]).toMatchObject({
      name: `${contractSheet}(三表助手)`,
      id: sheets[1]!.id,
    })
  })

  test('removes a sheet of ours, and nothing where there is none', async () => {
    const content = { rows: [[{ value: 1 }]], widths: [], headerRows: 1 }
    await bench.witness.host.apply([
      { kind: 'put-sheet', id: 'kpis', title: '指标', content },
      { kind: 'put-sheet', id: 'problems', title: '问题清单', content },
    ])
    const remove: Edit = { kind: 'remove-sheet', id: 'kpis' }
    expect(await bench.witness.host.apply([remove, remove])).toEqual([])
    const { sheets } = await bench.witness.host.read()
    expect(sheets.map((sheet) => [sheet.name, sheet.ours ?? false])).toEqual([
      [contractSheet, false],
      ['问题清单', true],
    ])
  })

  test('remembers, and forgets all of ours when cleaned', async () => {
    const memory: Memory = {
      salt: 'a1',
      profile: 'fengxing',
      mapping: {
        sheets: [
          { sheet: '来店*', template: 'showroom-traffic-log', headerRow: 3, columns: { '客户\n姓名': 'customerName' } },
          { sheet: '说明', template: 'ignore' },
        ],
      },
      config: {
        rules: { DF01: 'off', DF10: { severity: 'info' } },
        settings: { cadence: { H: 3 }, vagueReasons: ['"贵"'] },
      },
      accepted: [
        { key: 'DF01:x', facts: 'f', by: '王经理', reason: '已核实 <"&>', date: '2026-03-31' },
        { key: 'DF01:y', facts: 'g', by: '王经理', reason: '厂家要求', date: '2026-02-28', withdrawn: true },
      ],
    }
    const content = { rows: [[{ value: 1 }]], widths: [], headerRows: 0 }
    await bench.witness.host.apply([
      { kind: 'remember', memory },
      fill(),
      fill({ id: 'other', column: 6 }),
      { kind: 'mark', sheet: bench.id, marks: [{ at: at(1, 0), severity: 'info' }] },
      { kind: 'put-sheet', id: 'problems', title: '问题清单', content },
    ])
    expect((await bench.witness.host.read()).memory).toEqual(memory)
    await bench.witness.host.apply([{ kind: 'clean' }])
    const after = await bench.witness.host.read()
    expect(after.memory).toBeUndefined()
    expect(after.sheets.map((sheet) => sheet.name)).toEqual([contractSheet])
    expect(rowsOf(after.sheets[0]!)).toEqual(contractRows)
    expect(after.sheets[0]!.ourColumns).toBeUndefined()
    expect(bench.witness.marks(bench.id)).toEqual([])
  })
}
