import { catalog } from '../../src/catalog'
import { memoryHost } from '../../src/hosts/memory'
import { workbookRule } from '../../src/model/rule'
import { text } from '../../src/model/text'
import type { Workbook } from '../../src/model/workbook'
import { createSession } from '../../src/session/create-session'
import type { Session } from '../../src/session/session'
import { dealerMonth } from '../support/dealer-month'
import { day } from '../support/testRule'

const march = dealerMonth().workbook()
const february = dealerMonth({ month: '2026-02', seed: 7 }).workbook()
const files: Readonly<Record<string, Workbook>> = { 三月: march, 二月: february }

/** Says how many of last month's cards there are, at this month's first. */
const counting = workbookRule({
  code: 'ZZ01',
  id: 'counting',
  severity: 'info',
  title: text('数', 'Count'),
  why: text('数', 'Count'),
  messages: { counted: text('上月{n}张', '{n} last month') },
  source: ['inferred'],
  reads: {
    cards: { template: 'prospect-card', fields: ['customerName'] },
    before: { template: 'prospect-card', fields: ['customerName'], previous: true },
  },
  *check({ cards: [cards], before: [before] }) {
    if (cards && before)
      yield { in: cards, row: 0, field: 'customerName', message: 'counted', data: { n: before.height } }
  },
})

async function opened(): Promise<Session> {
  const memory = memoryHost(march)
  const session = createSession({
    catalog: { ...catalog, rules: [...catalog.rules, counting] },
    question: { profile: catalog.profiles[0]!, today: day('2026-04-10') },
    openHost: async () => ({ read: memory.read, apply: memory.apply, snapshot: () => () => undefined }),
    readOther: async (_, fileName) => {
      const workbook = files[fileName]
      if (!workbook) throw Object.assign(new Error('damaged'), { text: text('文件损坏了。', 'The file is damaged.') })
      return workbook
    },
    now: () => performance.now(),
    salt: () => 'salt',
  })
  await session.open(new Uint8Array(), '三月.xlsx')
  await session.check()
  return session
}
const bytes = new Uint8Array()
const said = (session: Session): string => session.state().notice?.text.zh ?? ''
const counted = (session: Session): boolean => session.state().outline!.groups.some(({ code }) => code === 'ZZ01')

test("last month's workbook is checked beside this one until it is closed", async () => {
  const session = await opened()
  expect(session.state()).toMatchObject({ previous: null, can: { previous: true } })
  expect(counted(session)).toBe(false)
  await session.openPrevious(bytes, '二月')
  expect(session.state().previous).toEqual({ fileName: '二月', month: '2026-02' })
  expect(said(session)).toContain('已打开上月工作簿“二月”（2026-02）')
  expect(counted(session)).toBe(true)
  await session.closePrevious()
  expect(session.state().previous).toBeNull()
  expect(counted(session)).toBe(false)
})

test("each consultant's figure of last month stands beside this month's", async () => {
  const session = await opened()
  const ask = () => session.figureByPerson('capture-rate', 'first-visits')
  expect((await ask()).map(({ previous }) => previous)).toEqual((await ask()).map(() => null))
  await session.openPrevious(bytes, '二月')
  const people = await ask()
  const known = people.filter(({ previous }) => previous !== null)
  expect(known.length).toBeGreaterThan(1)
  for (const { of, previous } of known) {
    const own = (await session.figures(of))!.kpis.find(({ kpi }) => kpi === 'capture-rate')!.figures[0]!
    expect(own.previous).toBe(previous)
    expect(previous).toBeLessThanOrEqual(1)
  }
})

test('one of the same month is refused, one that cannot be opened too; the one before stays', async () => {
  const session = await opened()
  await session.openPrevious(bytes, '二月')
  await expect(session.openPrevious(bytes, '三月')).rejects.toThrow()
  expect(said(session)).toContain('“三月”没有用上：它也是2026-03的表')
  await expect(session.openPrevious(bytes, '坏了')).rejects.toThrow()
  expect(said(session)).toBe('上月工作簿“坏了”打不开：文件损坏了。')
  expect(session.state().previous?.fileName).toBe('二月')
})

test('it is let go when another month is chosen of which it is not the one before', async () => {
  const session = await opened()
  await session.openPrevious(bytes, '二月')
  await session.setMonth('2026-02')
  expect(session.state().previous).toBeNull()
  expect(said(session)).toContain('“二月”不再对照')
})
