/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { Locale } from '../../src/model/text'
import type { Workbook } from '../../src/model/workbook'
import { Pane } from '../../src/pane/Pane'
import type { Session } from '../../src/session/session'
import { attached, settled, type LiveHost } from '../session/live-host'
import { dealerMonth } from '../support/dealer-month'
import { workbookOfTables } from '../support/testRule'

// jsdom has none.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, MessageChannel })

let root: Root
let session: Session
let host: LiveHost
const place = document.createElement('div')
document.body.append(place)
const nothing = (): void => undefined

const all = (selector: string): readonly HTMLElement[] => [...place.querySelectorAll<HTMLElement>(selector)]
const find = (selector: string): HTMLElement | null => place.querySelector(selector)
const wordsOf = (selector: string): string => find(selector)?.textContent ?? ''
/** What is fetched, and asked for then, takes a few turns. */
async function until(there: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !there(); turn++) await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  expect(there()).toBe(true)
}
const click = async (element: HTMLElement): Promise<void> => {
  await act(async () => element.click())
  await act(() => settled(session))
}
async function choose(select: HTMLElement, value: string): Promise<void> {
  const { set } = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!
  await act(async () => {
    set!.call(select, value)
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await act(() => settled(session))
}
async function show(workbook: Workbook, locale: Locale = 'zh', isChecked = true): Promise<void> {
  ;({ session, host } = await attached(workbook))
  if (isChecked) await session.check()
  root = createRoot(place)
  await act(async () =>
    root.render(<Pane session={session} locale={locale} dark={false} onDark={nothing} onLocale={nothing} />),
  )
  await click(find('#sanbiao-tab-figures')!)
}
afterEach(() => act(async () => root.unmount()))

test('a figure stands with its base, its formula in words, and leads to the rows that it counts', async () => {
  await show(dealerMonth({ visits: 120 }).workbook())
  await until(() => find('[data-kpi="capture-rate"]') !== null)
  const [first] = (await session.figures(''))!.kpis.find(({ kpi }) => kpi === 'capture-rate')!.figures
  const { value, numerator, denominator } = first!
  const card = wordsOf('[data-kpi="capture-rate"]')
  expect(card).toContain(`${(value! * 100).toFixed(1)}%`)
  expect(card).toContain(`首次来店留档批数 ${numerator.count} ÷ 首次来店批数 ${denominator!.count}`)
  expect(card).not.toContain('首次来店且“是否留档”为是的批数÷首次来店批数')
  await click(find('[data-kpi="capture-rate"] [data-action="definition"]')!)
  expect(wordsOf('[data-kpi="capture-rate"]')).toContain('首次来店且“是否留档”为是的批数÷首次来店批数')

  const number = all('[data-kpi="capture-rate"] [data-counted]')[0]!
  expect(number.getAttribute('aria-label')).toBe(`首次来店留档批数 ${numerator.count}，查看明细`)
  await click(number)
  await until(() => all('[data-entry]').length === numerator.count)
  expect(document.activeElement?.textContent).toBe(`首次来店留档批数：${numerator.count}`)
  expect(wordsOf('[data-entry]')).toMatch(/来店日期 2026-03-\d\d · 来店次数 .* · 是否留档 是 · 销售顾问/)
  host.shown.length = 0
  await click(all('[data-entry]')[0]!)
  expect(host.shown).toHaveLength(1)
  await click(find('[data-action="counted-back"]')!)
  expect(document.activeElement).toBe(all('[data-kpi="capture-rate"] [data-counted]')[0])
})

test('another way of counting is chosen, and kept while rows are looked at; a consultant has figures of his own', async () => {
  await show(dealerMonth({ visits: 120 }).workbook())
  await until(() => find('[data-kpi="capture-rate"] select') !== null)
  await choose(find('[data-kpi="capture-rate"] select')!, 'all-visits')
  expect(wordsOf('[data-kpi="capture-rate"] p + p')).toMatch(/^留档批数 \d+ ÷ 来店总批数 120$/)
  await click(all('[data-kpi="capture-rate"] [data-counted]')[1]!)
  await until(() => all('[data-entry]').length === 120)
  await click(find('[data-action="counted-back"]')!)
  expect(find('[data-kpi="capture-rate"]')!.dataset.variant).toBe('all-visits')

  const store = Number(wordsOf('[data-stage="visits"] td'))
  const [name] = (await session.figures(''))!.people
  await choose(find('[data-choose="whose"]')!, name!)
  await until(() => find(`[data-figures="${name}"]`) !== null)
  expect(store).toBe(120)
  expect(Number(wordsOf('[data-stage="visits"] td'))).toBeLessThan(120)
  expect(all('[data-balance]')).toHaveLength(1)
  expect(wordsOf('[data-balance]')).toContain(name)
  expect(find('[data-action="by-person"]')).toBeNull()
})

test('bars by consultant are a table, each with its numbers; the pictures are passed over by readers', async () => {
  await show(dealerMonth({ visits: 80 }).workbook())
  await until(() => find('[data-kpi="capture-rate"]') !== null)
  const more = find('[data-kpi="capture-rate"] [data-action="by-person"]')!
  expect(more.getAttribute('aria-expanded')).toBe('false')
  await click(more)
  await until(() => find('[data-people="capture-rate"]') !== null)
  const everybody = await session.figureByPerson('capture-rate', 'first-visits')
  expect(all('[data-people="capture-rate"] th').map(({ textContent }) => textContent)).toEqual(
    everybody.map(({ of }) => of),
  )
  expect(all('[data-people="capture-rate"] td:last-child').map(({ textContent }) => textContent)).toEqual(
    everybody.map(
      ({ value, numerator, denominator, isSmall }) =>
        `${(value! * 100).toFixed(1)}%${numerator} ÷ ${denominator}${isSmall ? ' 基数小' : ''}`,
    ),
  )
  expect(everybody.map(({ isSmall }) => isSmall)).toContain(true)
  await until(() => find('[data-people="capture-rate"] svg rect') !== null)
  expect(
    all('svg rect, svg path').every((shape) => shape.closest('[aria-hidden][inert], button, svg[aria-hidden]')),
  ).toBe(true)
  expect(all('[data-stage] th').map(({ textContent }) => textContent)).toEqual([
    '来店总批数',
    '留档批数',
    '试驾批数',
    '本月成交卡数',
  ])
  expect(wordsOf('[data-stages]')).toContain('本月交车台数：工作簿里没有保有客户管理卡。')
})

test('consultants that cannot be loaded are not taken for forms that name none', async () => {
  await show(dealerMonth({ visits: 80 }).workbook())
  await until(() => find('[data-kpi="capture-rate"]') !== null)
  jest.spyOn(session, 'figureByPerson').mockRejectedValue(new Error('broken'))
  await click(find('[data-kpi="capture-rate"] [data-action="by-person"]')!)
  await until(() => wordsOf('[data-kpi="capture-rate"]').includes('再试一次'))
  expect(wordsOf('[data-kpi="capture-rate"]')).not.toContain('没有销售顾问')
})

test('a small base is said, a base of 0 is a dash with its reason, and what formulas misread is a remark', async () => {
  const visit = { arrivalTime: 0.4, departureTime: 0.5, customerName: '王芳', phone: '13800000001', model: '菱智' }
  await show(
    workbookOfTables({
      'showroom-traffic-log': [
        { ...visit, visitDate: { raw: '2026-03-05' }, visitKind: '首次', captured: '是', consultant: '周敏' },
        { ...visit, visitDate: '2026-03-06', visitKind: '再次', captured: '否', consultant: '李静' },
      ],
    }),
  )
  await until(() => find('[data-kpi="capture-rate"]') !== null)
  expect(wordsOf('[data-kpi="capture-rate"]')).toContain('基数只有1，不足30，仅供参考。')
  expect(wordsOf('[data-kpi="showroom-visits"]')).toContain(
    '有1行公式看不全（“来店客户登记表”第2行，来店日期不是规范写法）',
  )
  await choose(find('[data-choose="whose"]')!, '李静')
  await until(() => find('[data-figures="李静"]') !== null)
  expect(wordsOf('[data-kpi="capture-rate"] [data-value]')).toBe('-')
  expect(wordsOf('[data-kpi="capture-rate"]')).toContain('“首次来店批数”为0，不算比率')
  await click(find('[data-action="lacking"]')!)
  expect(wordsOf('[data-lacking]')).toContain('工作簿里没有来电客户登记表')
})

test('figures are found by name', async () => {
  await show(dealerMonth({ visits: 60 }).workbook())
  await until(() => find('[data-find="kpi"]') !== null)
  const before = all('[data-kpi]').length
  const input = find('input[data-find="kpi"], [data-find="kpi"] input') as HTMLInputElement
  const type = (words: string): Promise<void> =>
    act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, words)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
  await type('留档')
  expect(all('[data-kpi]').map(({ dataset }) => dataset.kpi)).toContain('capture-rate')
  expect(all('[data-kpi]').length).toBeLessThan(before)
  await type('没有的')
  expect(all('[data-kpi]')).toEqual([])
  expect(place.textContent).toContain('没有叫“没有的”的指标。')
})

test('before a check the tab says what it will list; in English nothing is left in Chinese', async () => {
  await show(dealerMonth({ visits: 60 }).workbook(), 'en', false)
  await until(() => place.textContent!.includes('After a check'))
  await act(() => session.check())
  await until(() => find('[data-kpi="capture-rate"]') !== null)
  const names = (await session.figures(''))!.people
  const said = names.reduce((words, name) => words.replaceAll(name, ''), wordsOf('[data-figures]'))
  expect(said).not.toMatch(/[\u4e00-\u9fff]/)
  expect(said).toContain('March 2026')
})

test('what the figures suggest is shown when asked for, with the figures that it rests on', async () => {
  const visits = Array.from({ length: 40 }, (_, index) => ({
    visitDate: '2026-03-05',
    arrivalTime: 0.4,
    customerName: '王芳',
    phone: `1380000${2000 + index}`,
    visitKind: '首次',
    consultant: '陈晓东',
    captured: '是',
    testDriven: index < 10 ? '是' : '否',
  }))
  await show(workbookOfTables({ 'showroom-traffic-log': visits }))
  await until(() => find('[data-action="statements"]') !== null)
  expect(wordsOf('[data-action="statements"]')).toBe('诊断提示（1条）')
  expect(find('[data-statement]')).toBeNull()
  await click(find('[data-action="statements"]')!)
  expect(wordsOf('[data-statement="visits-without-test-drives"]')).toContain('依据：')
  expect(wordsOf('[data-statement="visits-without-test-drives"]')).toContain('25.0% (10/40)')
})
