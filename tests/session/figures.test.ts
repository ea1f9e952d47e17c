import { catalog } from '../../src/catalog'
import { createSession } from '../../src/session/create-session'
import type { Counted } from '../../src/session/figure-lines'
import { connectSession, serveSession } from '../../src/session/remote'
import { PAGE, type Session } from '../../src/session/session'
import type { Workbook } from '../../src/model/workbook'
import { dealerMonth } from '../support/dealer-month'
import { day, workbookOfTables } from '../support/testRule'
import { FakeHost } from './fake-host'
import { closeWires, wires } from './wires'

afterEach(closeWires)

/** A checked workbook, across a wall. */
async function checked(workbook: Workbook): Promise<Session> {
  const [near, far] = wires()
  serveSession(
    createSession({
      catalog: { ...catalog, rules: [] },
      question: { profile: catalog.profiles[0]!, today: day('2026-04-10') },
      openHost: async () => new FakeHost(workbook),
      now: () => performance.now(),
      salt: () => 'salt',
    }),
    far,
  )
  const session = connectSession(near)
  await session.open(new Uint8Array(), '三月.xlsx')
  await session.check()
  return session
}
const lineOf = async (session: Session, kpi: string, variant: string, of = '') =>
  (await session.figures(of))!.kpis.find((one) => one.kpi === kpi)?.figures.find((one) => one.variant === variant)

test('every figure has as many entries behind it as it says, of the store and of a consultant', async () => {
  const session = await checked(dealerMonth({ visits: 120 }).workbook())
  const store = (await session.figures(''))!
  expect(store.people.length).toBeGreaterThan(2)
  expect(store.kpis.length).toBeGreaterThan(8)
  let compared = 0
  for (const name of ['', store.people[0]!]) {
    for (const { kpi, figures } of (await session.figures(name))!.kpis) {
      for (const { variant, numerator, denominator } of figures) {
        const sides = { numerator, ...(denominator && { denominator }) }
        for (const [side, { count }] of Object.entries(sides)) {
          const counted = { kpi, variant, side, of: name } as Counted
          const { lines } = await session.counted(counted, 0)
          const listed = lines.reduce((sum, { amount }) => sum + amount, 0)
          // Minutes are fractions of a day.
          if (Math.abs(listed - count) > 1e-6) expect({ ...counted, listed }).toEqual({ ...counted, listed: count })
          compared++
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(60)
})

test('an entry says where it stands, whose it is and why it was counted; pages follow one another', async () => {
  const visit = {
    arrivalTime: 0.4,
    departureTime: 0.5,
    model: '菱智',
    visitKind: '首次',
    captured: '是',
    consultant: '周敏',
  }
  const visits = Array.from({ length: PAGE + 5 }, (_, index) => ({
    ...visit,
    customerName: `客户${index}`,
    phone: `1380000${1000 + index}`,
    visitDate: '2026-03-05',
  }))
  const session = await checked(
    workbookOfTables({ 'showroom-traffic-log': [{ ...visits[0]!, visitDate: '2026-02-27' }, ...visits] }),
  )
  const counted: Counted = { kpi: 'capture-rate', variant: 'first-visits', side: 'numerator', of: '' }
  const first = await session.counted(counted, 0)
  expect([first.total, first.lines.length]).toEqual([PAGE + 5, PAGE])
  const [line] = first.lines
  expect(line).toMatchObject({ name: '客户0', amount: 1 })
  expect(line!.facts.map(({ field, words }) => [field.zh, words])).toEqual([
    ['来店日期', '2026-03-05'],
    ['来店次数', '首次'],
    ['是否留档', '是'],
    ['销售顾问', '周敏'],
  ])
  expect(line!.address).toBe(`${line!.address[0]}${line!.at.row + 1}`)
  const second = await session.counted(counted, PAGE)
  expect(second.lines.map(({ name }) => name)).toEqual([200, 201, 202, 203, 204].map((index) => `客户${index}`))
  expect(await session.counted({ ...counted, variant: 'no such' }, 0)).toEqual({ total: 0, lines: [] })
})

test('a base below the smallest sample makes a small figure; a base of 0 none, with the reason', async () => {
  const visit = {
    arrivalTime: 0.4,
    departureTime: 0.5,
    customerName: '王芳',
    phone: '13800000001',
    model: '菱智',
    captured: '是',
  }
  const session = await checked(
    workbookOfTables({
      'showroom-traffic-log': [
        { ...visit, visitDate: '2026-03-05', visitKind: '再次', consultant: '周敏' },
        { ...visit, visitDate: '2026-03-06', visitKind: '首次', consultant: '李静' },
      ],
    }),
  )
  const small = (await lineOf(session, 'capture-rate', 'first-visits', '李静'))!
  expect(small).toMatchObject({ value: 1, isSmall: true, denominator: { count: 1, words: { zh: '首次来店批数' } } })
  const none = (await lineOf(session, 'capture-rate', 'first-visits', '周敏'))!
  expect(none).toMatchObject({ value: null, isSmall: false, denominator: { count: 0 } })
  expect(none.remarks.map(({ zh }) => zh)).toEqual(['“首次来店批数”为0，不算比率'])
  const everybody = await session.figureByPerson('capture-rate', 'first-visits')
  expect(everybody.map(({ of, value, isSmall }) => [of, value, isSmall])).toEqual([
    ['李静', 1, true],
    ['周敏', null, false],
  ])
  const { lacking, smallSample } = (await session.figures(''))!
  expect(smallSample).toBe(30)
  expect(lacking.find(({ reason }) => reason.zh === '工作簿里没有来电客户登记表')!.titles.length).toBeGreaterThan(2)
})

test('stages follow each other with their pass rates; one that cannot be counted says why and is passed over', async () => {
  const session = await checked(dealerMonth({ visits: 120 }).workbook())
  const { stages, balances } = (await session.figures(''))!
  expect(stages.map(({ id }) => id)).toEqual(['visits', 'captured', 'test-driven', 'ordered', 'delivered'])
  const [visits, captured, , ordered, delivered] = stages
  expect([visits!.count, visits!.rate]).toEqual([120, null])
  expect(captured!.rate).toBe(captured!.count! / 120)
  expect(delivered).toMatchObject({ count: null, rate: null, reason: { zh: '工作簿里没有保有客户管理卡' } })
  const { total, lines } = await session.counted({ stage: 'ordered', of: '' }, 0)
  expect([total, lines.length]).toEqual([ordered!.count, ordered!.count])
  const [{ consultant }] = balances as [(typeof balances)[number]]
  const theirs = (await session.figures(consultant!))!
  expect(theirs.balances).toEqual([balances[0]])
  expect(theirs.stages[0]!.count).toBeLessThan(120)
})

test('what the workbook’s own formulas miss is said beside the figure', async () => {
  const visit = {
    arrivalTime: 0.4,
    departureTime: 0.5,
    customerName: '王芳',
    phone: '13800000001',
    model: '菱智',
    visitKind: '首次',
  }
  const session = await checked(
    workbookOfTables({ 'showroom-traffic-log': [{ ...visit, visitDate: { raw: '2026-03-05' }, consultant: '周敏' }] }),
  )
  const { value, remarks } = (await lineOf(session, 'showroom-visits', 'all'))!
  expect(value).toBe(1)
  expect(remarks.map(({ zh }) => zh)).toEqual([
    '有1行公式看不全（“来店客户登记表”第2行，来店日期不是规范写法），修正后即一致',
  ])
})

test('what the figures suggest stands with those that it rests on, of the store and of a consultant apart', async () => {
  const visits = Array.from({ length: 40 }, (_, index) => ({
    visitDate: '2026-03-05',
    arrivalTime: 0.4,
    departureTime: 0.5,
    customerName: '王芳',
    phone: `1380000${2000 + index}`,
    model: '菱智',
    visitKind: '首次',
    consultant: '陈晓东',
    captured: '是',
    testDriven: index < 10 ? '是' : '否',
  }))
  const session = await checked(workbookOfTables({ 'showroom-traffic-log': visits }))
  const { statements } = (await session.figures(''))!
  const [few] = statements
  expect(few).toMatchObject({ id: 'visits-without-test-drives', title: { zh: '到店多、试驾少' } })
  expect(few?.finding.zh).toContain('试驾只占25.0%')
  expect(few?.basis.map(({ zh }) => zh)).toContain('试乘试驾率（首次来店） 25.0% (10/40)')
  const own = (await session.figures('陈晓东'))!.statements
  expect(own.map(({ id }) => id)).not.toContain('visits-without-test-drives')
})

test('before a check nothing is known', async () => {
  const session = createSession({
    catalog,
    question: { profile: catalog.profiles[0]!, today: day('2026-04-10') },
    openHost: async () => new FakeHost(dealerMonth().workbook()),
    now: () => performance.now(),
    salt: () => 'salt',
  })
  expect(await session.figures('')).toBeNull()
  expect(await session.figureByPerson('capture-rate', 'first-visits')).toEqual([])
  expect(await session.counted({ stage: 'visits', of: '' }, 0)).toEqual({ total: 0, lines: [] })
})
