import lossLevelByKind from '../../../src/catalog/summaries/loss-level-by-kind'
import { pivot } from '../../../src/engine/pivot'
import { readTables } from '../../support/kpi-report'

const loss = (
  lossLevel: string | null,
  lossKind: string | null,
  [createdDate, lossDate]: readonly [string | null, string | null],
  contactCount: number | null = null,
) => ({
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  initialLevel: 'B',
  consultant: '陈晓东',
  managerComment: '加强跟进',
  lossReason: '价格高',
  createdDate,
  lossDate,
  lossLevel,
  lossKind,
  contactCount,
})

const report = readTables({
  'loss-analysis': [
    loss('B', '失控', ['2026-02-01', '2026-03-11'], 2),
    loss('A', '战败', ['2026-03-01', '2026-03-11'], 3),
    loss('A', '战败', ['2026-03-01', '2026-03-31'], 5),
    loss('A', '战败', ['2026-03-20', '2026-03-11'], null),
    loss('H', '准战败', ['2026-02-01', '2026-02-11'], 1),
    loss('H', '战败', ['2026-02-01', null], 4),
    loss(null, '战败', ['2026-03-01', '2026-03-02'], 1),
    loss('C', null, ['2026-03-01', '2026-03-02'], 1),
  ],
})
const result = pivot(lossLevelByKind, report.tables, report.context)

test('levels in their order, months and kinds in theirs, 未填 last; a loss without a date is of its form’s month', () => {
  expect(result.rows).toEqual(['H', 'A', 'B', 'C', '未填'])
  expect(result.columns).toEqual(['2026-02·准战败', '2026-03·战败', '2026-03·失控', '未填'])
  expect(result.columnTotals.map(({ count }) => count)).toEqual([1, 5, 1, 1])
  expect(result.columnGroups?.rows).toEqual(result.rows)
  expect(result.columnGroups?.columns).toEqual(['2026-02', '2026-03', '未填'])
})

test('medians of the days of life and of the contacts; a loss before the first day has no life', () => {
  const cell = result.cells.find(({ row, column }) => row === 'A' && column === '2026-03·战败')
  expect(cell?.medians).toEqual({ life: 20, contacts: 4 })
  expect(result.rowTotals[0]?.medians).toEqual({ life: 10, contacts: 2.5 })
  expect(result.all.medians.life).toBe(10)
})

describe('held against the closures of the follow-up log', () => {
  const entry = (customerName: string, status: string | null, lossDate: string | null = null) => ({
    carriedOver: '上月留存',
    customerName,
    level: 'A',
    source: '来店',
    consultant: '陈晓东',
    status,
    lossDate,
  })
  const lost = (customerName: string, phone: string, kind: string, day: string) => ({
    ...loss('A', kind, ['2026-02-01', day]),
    customerName,
    phone,
  })
  const losses = [
    lost('赵敏', '13800001111', '失控', '2026-03-11'),
    lost('王芳', '13800001234', '战败', '2026-03-11'),
    lost('李强', '13800001235', '战败', '2026-03-31'),
  ]
  const toldWith = (...log: readonly object[]) => {
    const { tables, context } = readTables({ 'loss-analysis': losses, 'follow-up-log': log })
    return pivot(lossLevelByKind, tables, context).told.map(({ zh }) => zh)
  }

  test('the same', () => {
    expect(
      toldWith(
        entry('王芳', '战败', '2026-03-11'),
        entry('李强', '战败'),
        entry('赵敏', '失控'),
        entry('陈立', '在跟'),
      ),
    ).toEqual(['2026-03与接触状况表的结案一致：战败流失表2、接触表2；失控流失表1、接触表1。'])
  })
  test('one is missing; a closure of another month is none of this one', () => {
    expect(
      toldWith(entry('王芳', '战败', '2026-03-11'), entry('李强', '战败', '2026-02-20'), entry('赵敏', '失控')),
    ).toEqual([
      '2026-03与接触状况表的结案不一致：战败流失表2、接触表1；失控流失表1、接触表1。请对照两张表，补上漏登的。',
      '流失表有、接触表本月没有结案：李强。',
    ])
  })
  test('as many, and not the same customers; one of another kind', () => {
    expect(
      toldWith(entry('王芳', '失控', '2026-03-11'), entry('孙丽', '战败', '2026-03-12'), entry('李强', '战败')),
    ).toEqual([
      '2026-03与接触状况表的结案数目一致，客户却对不上：战败流失表2、接触表2；失控流失表1、接触表1。请逐位核对。',
      '接触表已结案、流失表本月没有：孙丽。',
      '流失表有、接触表本月没有结案：赵敏。',
      '两张表的类别不同：王芳（流失表战败、接触表失控）。',
    ])
  })
  test('the phone tells who it is before the name does; many names are shortened', () => {
    const [, phoned] = toldWith(
      { ...entry('王先生', '战败'), phone: '13800001234' },
      { ...entry('李强', '战败'), phone: '13800001235' },
      entry('赵敏', '失控'),
      ...['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬'].map((name) => entry(`周${name}`, '战败')),
    )
    expect(phoned).toBe('接触表已结案、流失表本月没有：周丙、周丁、周庚、周己、周甲、周壬、周戊、周辛等9位。')
  })
  test('without a log nothing is told', () => expect(result.told).toEqual([]))
})
