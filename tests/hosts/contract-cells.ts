import { contractRows, contractMerge, rowsOf, type Bench } from './contract-bench'

/** Reading, and setting single cells. */
export function cellContract(bench: Bench): void {
  const { read, rows, at, fill } = bench

  test('reads text, dates as serials, times, flags, errors and blanks', async () => {
    expect(await rows()).toEqual(contractRows)
  })

  test('reads areas as smaller sheets, blank beyond the extent', async () => {
    const { sheets } = await bench.witness.host.read([{ ...at(2, 3), height: 3, width: 3 }])
    expect(sheets).toHaveLength(1)
    expect(sheets[0]).toMatchObject({ id: bench.id, top: 2, left: 3 })
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
    const refused = await bench.witness.host.apply([
      { kind: 'set', at: at(1, 0), was: '王伟', value: '=1+1' },
      { kind: 'set', at: at(2, 3), was: null, value: 0.4 },
      { kind: 'set', at: at(3, 2), was: true, value: null },
    ])
    expect(refused).toEqual([])
    const after = await rows()
    expect([after[1]![0], after[2]![3], after[3]![2]]).toEqual(['=1+1', 0.4, null])
  })

  test('shows a cell by the format that it is set with, also when ours is removed', async () => {
    await bench.witness.host.apply([fill({ column: 6 })])
    const refused = await bench.witness.host.apply([
      { kind: 'set', at: at(1, 0), was: '王伟', value: 46082, format: 'yyyy-mm-dd' },
      { kind: 'set', at: at(2, 2), was: 0.375, value: 0.12, format: '0%' },
      { kind: 'set', at: at(2, 0), was: '张敏', value: 46082, format: '0.00' },
      { kind: 'set', at: at(3, 3), was: 0.75, value: 0.8 },
    ])
    expect(refused.map(({ reason }) => reason)).toEqual(['changed'])
    for (const clean of [false, true]) {
      if (clean) await bench.witness.host.apply([{ kind: 'clean' }])
      const now = await rows()
      expect([now[1]![0], now[2]![0], now[2]![2], now[3]![3]]).toEqual([46082, '李娜', 0.12, 0.8])
      const formats = [[1, 0] as const, [2, 2] as const, [2, 0] as const, [3, 3] as const]
      expect(formats.map(([row, column]) => bench.witness.format(bench.id, row, column))).toEqual([
        'yyyy-mm-dd',
        '0%',
        undefined,
        undefined,
      ])
    }
  })

  test('refuses a cell that has changed, a formula, and a sheet that is not there', async () => {
    await bench.witness.host.apply([fill()])
    const refused = await bench.witness.host.apply([
      { kind: 'set', at: at(1, 0), was: '李娜', value: '王芳' },
      { kind: 'set', at: at(1, 4), was: 144, value: 1 },
      { kind: 'set', at: { sheet: 'none', row: 0, column: 0 }, was: null, value: 1 },
    ])
    expect(refused.map(({ reason }) => reason)).toEqual(['changed', 'formula', 'no such sheet'])
    expect((await rows())[1]).toEqual(['王伟', 46082, 0.5, 0.6, 144])
  })

  test('writes the first cell of a merged area and no other, and nothing that no cell can hold', async () => {
    const refused = await bench.witness.host.apply([
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
    const refused = await bench.witness.host.apply([
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
}
