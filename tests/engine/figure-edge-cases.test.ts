import { figureOf, numbersOf, readNow, readTables, visit } from '../support/kpi-report'
import { storeCell } from '../support/store-cell'
import { workbookOfTables } from '../support/testRule'

const chen = { ...visit, visitKind: '首次', consultant: '陈晓东' }
const card = {
  createdDate: '2026-02-10',
  initialLevel: 'A',
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  level: 'A',
  consultant: '陈晓东',
}
test('denominator zero: no rate and the reason, a dash in the formula', () => {
  const report = readTables({ 'showroom-traffic-log': [{ ...chen, visitKind: '再次', captured: '是' }] }, '2026-03')
  expect(figureOf(report, 'capture-rate', 'first-visits')).toMatchObject({
    value: null,
    numerator: 0,
    denominator: 0,
    reason: { zh: '“首次来店批数”为0，不算比率', en: '“First visits” is 0, so there is no rate' },
  })
  expect(storeCell(report, '留档率（首次来店）')).toMatchObject({ value: '-', formula: expect.stringMatching(/^IF\(/) })
})

test('empty sheets: counts of 0, no rates, nobody', () => {
  const empty = {
    'showroom-traffic-log': {
      rows: [],
      columns: ['visitDate', 'visitKind', 'captured', 'consultant', 'arrivalTime', 'departureTime', 'phone'],
    },
    'prospect-card': {
      rows: [],
      columns: ['createdDate', 'level', 'orderDate', 'lossDate', 'status', 'consultant', 'customerName'],
    },
  } as const
  const report = readTables(empty, '2026-03')
  expect(report.tables.map(({ height }) => height)).toEqual([0, 0])
  expect(numbersOf(report, 'showroom-visits', 'all')).toEqual([0, null, 0])
  expect(numbersOf(report, 'showroom-visits', 'customers')).toEqual([0, null, 0])
  expect(numbersOf(report, 'order-rate', 'cards')).toEqual([0, 0, null])
  expect(numbersOf(report, 'mean-dwell-time', 'times')).toEqual([0, 0, null])
  expect(report.figures.filter(({ grain }) => grain === 'consultant')).toEqual([])
  for (const { value } of report.figures) expect(value === null || value === 0).toBe(true)
})

describe('month boundaries', () => {
  test('the first day from midnight, the last until midnight', () => {
    const serials = [46081.999, 46082, 46112.999, 46113]
    const rows = serials.map((serial) => ({ ...chen, visitDate: { raw: serial } }))
    expect(numbersOf(readTables({ 'showroom-traffic-log': rows }, '2026-03'), 'showroom-visits', 'all')[0]).toBe(2)
  })
  test('a visit in the month, its order in the next: the order counts in the next', () => {
    const tables = {
      'showroom-traffic-log': [{ ...chen, visitDate: '2026-03-31' }],
      'prospect-card': [{ ...card, createdDate: '2026-03-31', orderDate: '2026-04-01' }],
    }
    expect(numbersOf(readTables(tables, '2026-03'), 'closing-rate', 'first-visits')).toEqual([0, 1, 0])
    expect(numbersOf(readTables(tables, '2026-04'), 'closing-rate', 'first-visits')).toEqual([1, 0, null])
  })
  test('what was open at the first midnight is carried over, what closed the day before is not', () => {
    const cards = [
      { ...card, lossDate: '2026-02-28', status: '战败' },
      { ...card, lossDate: '2026-03-01', status: '战败' },
      { ...card, createdDate: '2026-04-01', lossDate: null, status: '在跟' },
    ]
    expect(numbersOf(readTables({ 'prospect-card': cards }, '2026-03'), 'loss-rate', 'cards')).toEqual([1, 1, 1])
  })
  test('callers of the month before: by the calendar, also over a year’s end', () => {
    const call = { customerName: '王芳', phone: '13800001234', model: '菱智', consultant: '陈晓东', visitKind: '首次' }
    const calls = [
      { ...call, callDate: '2025-11-30', actualVisitDate: null },
      { ...call, callDate: '2025-12-01', actualVisitDate: '2026-01-31' },
      { ...call, callDate: '2025-12-31', actualVisitDate: '2026-02-01' },
      { ...call, callDate: '2026-01-01', actualVisitDate: null },
    ]
    const report = readNow(workbookOfTables({ 'phone-up-log': calls }), '2026-01', '2026-02-10')
    expect(numbersOf(report, 'call-visit-rate', 'cohort')).toEqual([1, 2, 0.5])
  })
})

describe('repeated visitors', () => {
  const other = { ...chen, consultant: '李静' }
  const visits = [chen, { ...chen, visitDate: '2026-03-09', visitKind: '再次' }, { ...other, visitDate: '2026-03-12' }]
  const rows = [...visits, { ...other, phone: '未留' }, { ...other, phone: null }]
  const report = readTables({ 'showroom-traffic-log': rows }, '2026-03')

  test('by visits each counts, by customers a phone once, and each visit without one', () => {
    expect(figureOf(report, 'showroom-visits', 'all').value).toBe(5)
    expect(figureOf(report, 'showroom-visits', 'customers')).toMatchObject({ value: 3, unit: 'people', note: null })
  })
  test('whom two consultants received is one of each and one of the store: the difference is told', () => {
    const each = ['陈晓东', '李静'].map((of) => figureOf(report, 'showroom-visits', 'customers', of).value)
    expect(each).toEqual([1, 3])
    expect(figureOf(report, 'showroom-visits', 'customers').reason).toEqual({
      zh: '各顾问合计4，比全店多1（去重差）：同一客户由几位顾问接待',
      en: 'Consultants add up to 4, 1 more than the store: some customers were received by several',
    })
    const alone = readTables({ 'showroom-traffic-log': visits.slice(0, 2) }, '2026-03')
    expect(figureOf(alone, 'showroom-visits', 'customers').reason).toBeNull()
  })
})

describe('leavers', () => {
  const roster = [
    { rosterName: '陈晓东', rosterRole: '销售顾问', joinedDate: '2024-05-01', leftDate: null },
    { rosterName: '李静', rosterRole: '销售顾问', joinedDate: null, leftDate: '2026-03-10' },
    { rosterName: '周敏', rosterRole: '销售顾问', joinedDate: '2026-03-22', leftDate: null },
    { rosterName: '赵敏', rosterRole: '销售顾问', joinedDate: null, leftDate: '2026-02-28' },
    { rosterName: '刘洋', rosterRole: '前台', joinedDate: null, leftDate: null },
  ]
  const tables = {
    'showroom-traffic-log': [
      chen,
      { ...chen, consultant: '李静', visitDate: '2026-03-09' },
      { ...chen, consultant: '赵敏' },
    ],
    roster,
  }
  const report = readTables(tables, '2026-03')
  test('count by their days on the roster', () => {
    const [visits, heads, each] = numbersOf(report, 'receptions-per-consultant', 'roster')
    expect(visits).toBe(3)
    expect(heads).toBeCloseTo(1 + 10 / 31 + 10 / 31, 12)
    expect(each).toBeCloseTo(3 / (51 / 31), 12)
  })
  test('keep what they did: an event belongs to whom its row names', () => {
    expect(figureOf(report, 'showroom-visits', 'all', '赵敏').value).toBe(1)
  })
  test('without a column of leaving everybody stays, and the figure says so', () => {
    const staying = roster.map(({ rosterName, rosterRole }) => ({ rosterName, rosterRole, rosterTeam: '一组' }))
    const figure = figureOf(
      readTables({ ...tables, roster: staying }, '2026-03'),
      'receptions-per-consultant',
      'roster',
    )
    expect(figure).toMatchObject({ denominator: 4, reason: { zh: expect.stringContaining('按该列全空算') } })
  })
})

describe('cancelled orders', () => {
  const sold = { ...card, status: '成交', lossDate: null }
  const stays = { ...sold, orderDate: '2026-03-05', cancelledDate: null }
  const figures = (...cards: readonly object[]) => readTables({ 'prospect-card': cards as never }, '2026-03')
  test('are taken off in the month of the cancellation', () => {
    const report = figures(stays, { ...sold, orderDate: '2026-02-20', cancelledDate: '2026-03-12' })
    expect(numbersOf(report, 'order-rate', 'cards')).toEqual([0, 1, 0])
    const earlier = figures(stays, { ...sold, orderDate: '2026-02-20', cancelledDate: '2026-02-25' })
    expect(numbersOf(earlier, 'order-rate', 'cards')).toEqual([1, 2, 0.5])
  })
  test('return their card to its level, unless it is lost', () => {
    const cancelled = { ...sold, orderDate: '2026-03-05', cancelledDate: '2026-03-12' }
    expect(figureOf(figures(stays, cancelled), 'open-prospects', 'a').value).toBe(1)
    const lost = { ...cancelled, status: '战败', lossDate: '2026-03-13' }
    expect(figureOf(figures(stays, lost), 'open-prospects', 'a').value).toBe(0)
  })
  test('ask nothing of cards without such a column', () => {
    const { cancelledDate: _, ...plain } = stays
    const figure = figureOf(figures({ ...plain, status: '成交' }), 'order-rate', 'cards')
    expect(figure).toMatchObject({ numerator: 1, denominator: 1, reason: null })
  })
})

test('a reopened loss stays in its month, and is taken off beside it', () => {
  const person = { customerName: '王芳', phone: '13800001234', model: '菱智', consultant: '陈晓东' }
  const loss = {
    ...person,
    createdDate: '2026-02-10',
    initialLevel: 'A',
    lossDate: '2026-03-05',
    lossKind: '战败',
    lossReason: '价格高八千',
  }
  const report = readTables(
    {
      'prospect-card': [
        { ...card, lossDate: '2026-03-05', status: '在跟' },
        { ...card, lossDate: '2026-03-06', status: '战败' },
      ],
      'loss-analysis': [loss, { ...loss, lossDate: '2026-03-06' }],
    },
    '2026-03',
  )
  expect(numbersOf(report, 'won-back-rate', 'cards')).toEqual([1, 2, 0.5])
  expect(numbersOf(report, 'won-back-rate', 'net')).toEqual([1, null, 1])
})
