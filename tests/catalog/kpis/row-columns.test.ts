import { catalog } from '../../../src/catalog'
import { day, type TablesLiteral } from '../../support/testRule'
import { readTables, rowValues } from '../../support/kpi-report'

const valuesOf = (kpi: string, tables: TablesLiteral) => rowValues(readTables(tables), kpi)
const card = { createdDate: '2026-03-01', customerName: '王芳', phone: '13800001234', model: '菱智', level: 'A' }

describe('next-contact-due, days-overdue and level-due, counted to 2026-03-31', () => {
  const cards = [
    card,
    { ...card, lastContactDate: '2026-03-20', level: 'h' },
    { ...card, lastContactDate: '2026-03-28', level: 'A级' },
    { ...card, status: '战败' },
    { ...card, status: '在跟', orderDate: '2026-03-09' },
    { ...card, level: 'C' },
    { ...card, level: 'X' },
    { ...card, createdDate: null },
  ]
  test.each([
    ['next-contact-due', ['2026-03-08', '2026-03-22', '2026-04-04', '', '', '2026-03-31', '', '']],
    ['level-due', ['2026-03-31', '2026-03-08', '2026-03-31', '', '', '', '', '']],
  ])('%s', (kpi, days) => {
    expect(valuesOf(kpi, { 'prospect-card': cards })).toEqual(days.map((some) => (some === '' ? '' : day(some))))
  })
  test('a level that has changed since the card was made needs its own day', () => {
    const changed = [
      { ...card, initialLevel: 'B' },
      { ...card, initialLevel: 'a' },
    ]
    expect(valuesOf('level-due', { 'prospect-card': changed })).toEqual(['', day('2026-03-31')])
    const log = { customerName: '王芳', carriedOver: '本月新增', source: '来店', createdDate: '2026-03-01' }
    const rows = [{ ...log, level: 'H', levelDate: '2026-03-10' }]
    expect(valuesOf('level-due', { 'follow-up-log': rows })).toEqual([day('2026-03-17')])
  })
  test('days-overdue', () => {
    expect(valuesOf('days-overdue', { 'prospect-card': cards })).toEqual([23, 9, '', '', '', '', '', ''])
  })
})

test('the life of a prospect, and how late its loss was entered', () => {
  const { level, ...person } = card
  const loss = { ...person, initialLevel: level, lossReason: '价格' }
  const tables = {
    'loss-analysis': [
      { ...loss, lossDate: '2026-03-09', recordedDate: '2026-03-09' },
      { ...loss, lossDate: '2026-03-09', recordedDate: '2026-03-12' },
      { ...loss, lossDate: '3月9日', recordedDate: '2026-03-12' },
    ],
  }
  expect(valuesOf('prospect-life', tables)).toEqual([8, 8, ''])
  expect(valuesOf('entry-lag', tables)).toEqual([0, 3, ''])
})

describe('party-count', () => {
  const visit = {
    visitDate: '2026-03-05',
    arrivalTime: 9 / 24,
    departureTime: 10 / 24,
    customerName: '王芳',
    phone: '13800001234',
    model: '菱智',
    consultant: '李静',
  }
  const count = (...visits: object[]) => valuesOf('party-count', { 'showroom-traffic-log': visits as never })
  test.each([
    ['the same phone within two hours', { arrivalTime: 10 / 24, customerName: '李强' }, 0],
    ['the same phone as a number', { arrivalTime: 10 / 24, phone: 13800001234 }, 0],
    ['exactly two hours later', { arrivalTime: 11 / 24 }, 1],
    ['the next day', { visitDate: '2026-03-06' }, 1],
    ['another phone', { phone: '13800004321', customerName: '李强' }, 1],
    ['a note instead of a phone, the same customer', { arrivalTime: 10 / 24, phone: '未留' }, 0],
    ['a note instead of a phone, another consultant', { arrivalTime: 11 / 24, phone: '未留', consultant: '陈晓东' }, 1],
    ['nobody named', { arrivalTime: 11 / 24, phone: null, customerName: null }, 1],
    ['no arrival: nobody knows when', { arrivalTime: null, departureTime: null }, 0],
    ['a day as text', { visitDate: '3月5日' }, ''],
  ])('%s', (_, more, expected) => {
    expect(count(visit, { ...visit, ...more })).toEqual([1, expected])
  })
  test('is left out of a log of years', () => {
    const kpi = catalog.kpis.find(({ id }) => id === 'party-count')
    expect(kpi?.kind === 'row' && kpi.most).toBe(3000)
    const report = readTables({ 'showroom-traffic-log': Array.from({ length: 3001 }, () => visit) })
    expect(report.rowFigures.map(({ kpi: id }) => id)).toEqual(['dwell-time'])
  })
})

describe('after-sales columns, counted to 2026-03-31', () => {
  const owner = { plate: '琼A00001', ownedModel: '海马3', churnReason: '价格高', customerName: '王芳' }
  const tables = {
    'service-churn': [
      { ...owner, purchaseDate: '2023-03-31', lastServiceDate: '2025-09-30', mileage: 30_000 },
      { ...owner, purchaseDate: '2023-04-01', lastServiceDate: '2025-03-31', mileage: 60_001 },
      { ...owner, purchaseDate: '2020-02-29', lastServiceDate: '2025-10-01', mileage: null },
      { ...owner, purchaseDate: '2024-01-15', lastServiceDate: '2026-04-01', mileage: 10_000 },
      { ...owner, purchaseDate: '2024年', lastServiceDate: null, mileage: 10_000 },
    ],
  }
  test.each([
    ['vehicle-age', [3, 2, 6, 2, '']],
    ['months-since-service', [6, 12, 5, '', '']],
    ['churn-class', ['短期完全流失', '长期流失', '', '', '']],
    ['warranty-side', ['保内', '保外', '保外', '保内', '']],
  ])('%s', (kpi, values) => expect(valuesOf(kpi, tables)).toEqual(values))
  test('partial-churn', () => {
    const visits = [
      { lastMaintenanceDate: '2026-01-05', lastRepairDate: '2025-08-01' },
      { lastMaintenanceDate: '2024-01-05', lastRepairDate: '2026-01-05' },
      { lastMaintenanceDate: '2025-04-01', lastRepairDate: null },
      { lastMaintenanceDate: null, lastRepairDate: null, lastServiceDate: '2026-01-05' },
      { lastMaintenanceDate: '2025-03-31', lastRepairDate: null, lastServiceDate: '2025-03-31' },
      { lastMaintenanceDate: '5年前', lastRepairDate: '2026-01-05' },
    ]
    const rows = visits.map((visit) => ({ ...owner, lastServiceDate: null, ...visit }))
    const told = ['', '保养流失', '维修流失', '保养流失、维修流失', '', '保养流失']
    expect(
      valuesOf('partial-churn', {
        'service-churn': {
          rows,
          headers: { lastMaintenanceDate: '最后保养日期', lastRepairDate: '最后维修日期' },
        },
      }),
    ).toEqual(told)
  })
})

test('points and tier of base customers', () => {
  const scores = (loyalty: readonly [number, number, number, number], means: readonly (number | null)[]) => ({
    customerName: '王芳',
    ownedModel: '菱智',
    ...Object.fromEntries(
      ['scoreSatisfaction', 'scoreMaintenance', 'scoreActivity', 'scorePraise'].map((key, n) => [key, loyalty[n]]),
    ),
    ...Object.fromEntries(
      ['scoreRenown', 'scoreBusiness', 'scoreReputation', 'scoreInfluence', 'scoreFleet', 'scorePlan'].map((key, n) => [
        key,
        means[n],
      ]),
    ),
  })
  const tables = {
    'owner-tier': [
      scores([2, 3, 1, 1], [2, 1, 1, 1, 1, 1]),
      scores([1, 1, 1, 1], [2, 1, 1, 1, 1, 0]),
      scores([2, 3, 2, 1], [1, 1, 1, 1, 0, 0]),
      scores([1, 1, 1, 1], [1, 1, 1, 1, 0, 0]),
      scores([1, 1, 1, 1], [1, 1, 1, 1, 0, null]),
    ],
  }
  expect(valuesOf('loyalty-total', tables)).toEqual([7, 4, 8, 4, 4])
  expect(valuesOf('means-total', tables)).toEqual([7, 6, 4, 4, ''])
  expect(valuesOf('tier-total', tables)).toEqual([14, 10, 12, 8, ''])
  expect(valuesOf('tier-proposal', tables)).toEqual(['优质', '潜力', '潜力', '一般', ''])
})

describe('contact-count: the contacts up to the loss, in a log of one contact a row', () => {
  const loss = { customerName: '王芳', phone: '13800001234', model: '菱智', lossReason: '价格', consultant: '周敏' }
  const contact = { contactMethod: '电话', contactNote: '问价格', customerName: '王芳', consultant: '周敏' }
  const losses = [
    { ...loss, lossDate: '2026-03-09' },
    { ...loss, phone: '', lossDate: '2026-03-09' },
    { ...loss, phone: '138****0002', customerName: '李*', lossDate: '2026-03-09' },
    { ...loss, phone: '', customerName: '', lossDate: '2026-03-09' },
    { ...loss, lossDate: null },
  ]
  const log = [
    { ...contact, contactDate: '2026-03-01', phone: '13800001234' },
    { ...contact, contactDate: '2026-03-09', phone: '13800001234' },
    { ...contact, contactDate: '2026-03-10', phone: '13800001234' },
    { ...contact, contactDate: '2026-03-02' },
    { ...contact, contactDate: '2026-03-03', consultant: '李静' },
    { ...contact, contactDate: '2026-03-03', customerName: '李勇', phone: '138****0002' },
    { ...contact, contactDate: '2026-03-03', customerName: '李勇', phone: '13800000002' },
  ]
  test('by phone, and by name and consultant where the entry has none', () => {
    expect(valuesOf('contact-count', { 'loss-analysis': losses, 'contact-log': log })).toEqual([3, 1, 1, '', 4])
  })
  test.each([
    ['a text date', { ...log[0], contactDate: { raw: '3月1日' } }],
    ['a plan that was not carried out', { ...log[0], contactMade: '否' }],
  ])('nothing where formulas would miscount: %s', (_, entry) => {
    const tables = {
      'loss-analysis': losses,
      'contact-log': [...log.map((one) => ({ ...one, contactMade: '是' })), entry],
    }
    expect(new Set(valuesOf('contact-count', tables))).toEqual(new Set(['']))
  })
  test('nothing without a log', () => {
    expect(new Set(valuesOf('contact-count', { 'loss-analysis': losses }))).toEqual(new Set(['']))
  })
})
