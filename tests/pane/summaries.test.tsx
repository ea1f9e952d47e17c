/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { Locale } from '../../src/model/text'
import type { Workbook } from '../../src/model/workbook'
import { Pane } from '../../src/pane/Pane'
import type { Session } from '../../src/session/session'
import { attached, settled, type LiveHost } from '../session/live-host'
import { workbookOfTables } from '../support/testRule'

class NoResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
// jsdom has none.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, MessageChannel, ResizeObserver: NoResizes })

let root: Root
let session: Session
let host: LiveHost
const place = document.createElement('div')
document.body.append(place)
const nothing = (): void => undefined

const all = (selector: string): readonly HTMLElement[] => [...place.querySelectorAll<HTMLElement>(selector)]
const find = (selector: string): HTMLElement | null => place.querySelector(selector)
async function until(there: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !there(); turn++) await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  expect(there()).toBe(true)
}
const click = async (element: HTMLElement): Promise<void> => {
  await act(async () => element.click())
  await act(() => settled(session))
}
async function choose(name: string, value: string): Promise<void> {
  const select = find(`select[data-choose="${name}"], [data-choose="${name}"] select`)!
  const { set } = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!
  await act(async () => {
    set!.call(select, value)
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await act(() => settled(session))
}
const press = (key: string): Promise<void> =>
  act(async () => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
async function show(workbook: Workbook, locale: Locale = 'zh'): Promise<void> {
  ;({ session, host } = await attached(workbook))
  await session.check()
  root = createRoot(place)
  await act(async () =>
    root.render(<Pane session={session} locale={locale} dark={false} onDark={nothing} onLocale={nothing} />),
  )
  await click(find('#sanbiao-tab-summaries')!)
}
afterEach(() => act(async () => root.unmount()))

const loss = (consultant: string | null, lossReason: string, lossReasonCategory: string) => ({
  customerName: '王芳',
  phone: '13800000001',
  model: '菱智M5',
  lossKind: '战败',
  lossDate: '2026-03-05',
  lossReason,
  lossReasonCategory,
  consultant,
})
const losses = workbookOfTables({
  'loss-analysis': [
    loss('周敏', '嫌贵了', '价格高'),
    loss('周敏', '嫌贵了', '价格高'),
    loss('李静', '嫌贵了', '价格高'),
    loss(null, '一直没人跟', '跟进不及时'),
  ],
})
const at = (row: number, column: number): HTMLElement => find(`[data-place="${row},${column}"]`)!

test('a summary is chosen and looked over; a number leads to its rows, each to its cell, and back', async () => {
  await show(losses)
  await until(() => find('[data-summary-table]') !== null)
  await choose('summary', 'loss-reason-by-consultant')
  await until(() => find('[data-summary="loss-reason-by-consultant"]') !== null)
  const heads = all('[data-summary-table] thead th').map(({ textContent }) => textContent)
  expect(heads).toEqual(expect.arrayContaining(['周敏', '李静', '合计']))
  expect(heads).toContain('未填')
  expect(
    all('[data-summary-table] tbody th')
      .map(({ textContent }) => textContent)
      .at(-1),
  ).toBe('合计')
  const [first, across] = [0, heads.indexOf('周敏') - 1]
  expect(at(first, across).textContent).toBe('2')
  expect(at(first, across).getAttribute('aria-label')).toMatch(/，周敏：2，查看明细$/)
  await click(at(first, across))
  await until(() => all('[data-entry]').length === 2)
  expect(find('[data-entry]')!.textContent).toContain('周敏')
  host.shown.length = 0
  await click(all('[data-entry]')[0]!)
  expect(host.shown).toHaveLength(1)
  await click(find('[data-action="counted-back"]')!)
  expect(document.activeElement).toBe(at(first, across))
})

test('the table is one stop of the Tab key, its arrows move inside; another measure stands in the same cells', async () => {
  await show(losses)
  await until(() => find('[data-summary-table]') !== null)
  await choose('summary', 'loss-reason-by-consultant')
  await until(() => find('[data-summary="loss-reason-by-consultant"]') !== null)
  expect(all('[data-place][tabindex="0"]')).toEqual([at(0, 0)])
  await act(async () => at(0, 0).focus())
  await press('ArrowDown')
  await press('End')
  const last = all('[data-summary-table] thead th').length - 2
  expect(document.activeElement).toBe(at(1, last))
  expect(all('[data-place][tabindex="0"]')).toEqual([at(1, last)])
  await press('ArrowRight')
  expect(document.activeElement).toBe(at(1, last))
  await choose('measure', 'columnShare')
  expect(at(0, last).textContent).toBe('75.0%')
  expect(at(2, last).textContent).toBe('100.0%')
})

test('the one that is shown is written, and its sheet shown', async () => {
  await show(losses)
  await until(() => find('[data-summary-table]') !== null)
  host.shown.length = 0
  await click(find('[data-action="write-summary"]')!)
  await until(() => host.shown.length > 0)
  const ours = (await host.inner.read()).sheets.filter((sheet) => sheet.ours)
  expect(ours.map(({ id }) => id)).toContain(host.shown[0]!.sheet)
})

test('without a form there is nothing to sum up; in English only the workbook’s own words are Chinese', async () => {
  await show(workbookOfTables({ 'showroom-traffic-log': [] }))
  await until(() => place.textContent!.includes('没有可以汇总的表'))
  await act(async () => root.unmount())
  await show(losses, 'en')
  await until(() => find('[data-summary-table]') !== null)
  await choose('summary', 'loss-reason-by-consultant')
  await until(() => find('[data-summary="loss-reason-by-consultant"]') !== null)
  const said = (find('[data-summary]')!.textContent ?? '').replaceAll(/周敏|李静|价格高|价格|菱智|人·跟进不及时/g, '')
  expect(said.match(/[\u4e00-\u9fff]+/g) ?? []).toEqual([])
  expect(said).toContain('not filled in')
})

test('the customers behind a number are written as a list to call', async () => {
  await show(losses)
  await until(() => find('[data-summary-table]') !== null)
  await choose('summary', 'loss-reason-by-consultant')
  await until(() => find('[data-summary="loss-reason-by-consultant"]') !== null)
  const numbers = all('[data-summary-table] [data-counted]')
  await click(numbers.at(-1)!)
  await until(() => find('[data-action="call-list-loss-call-back"]') !== null)
  expect(find('[data-action="call-list-win-back"]')).toBeNull()
  await click(find('[data-action="call-list-loss-call-back"]')!)
  await until(() => session.state().sheets.some(({ name }) => name === '经理回访单'))
  expect(session.state().notice?.text.zh).toBe('经理回访单（战败客户）已写好，以前填的内容都在。')
})
