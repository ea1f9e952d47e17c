/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { Pane } from '../../src/pane/Pane'
import { dealerMonth } from '../support/dealer-month'
import { attached, settled, unattached, type LiveHost } from '../session/live-host'
import type { Session } from '../../src/session/session'

// jsdom has none.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, MessageChannel })

let root: Root
let session: Session
let host: LiveHost
const place = document.createElement('div')
document.body.append(place)

const find = (name: string): HTMLButtonElement | null => place.querySelector(`[data-action="${name}"]`)
const click = (name: string): Promise<void> =>
  act(async () => {
    find(name)!.click()
    await settled(session)
  })

/** What is fetched, and asked for then, takes a few turns. */
async function until(there: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !there(); turn++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  }
  expect(there()).toBe(true)
}

async function show(live: { readonly session: Session; readonly host: LiveHost }): Promise<void> {
  ;({ session, host } = live)
  root = createRoot(place)
  const nothing = (): void => undefined
  const pane = <Pane session={session} locale="zh" dark={false} onDark={nothing} onLocale={nothing} />
  await act(async () => root.render(pane))
}
const spaced = () => dealerMonth({ defects: ['ST11'] }).workbook()
afterEach(() => act(async () => root.unmount()))

test('in Excel nothing is opened or saved, and what Sanbiao changed is taken back here', async () => {
  await show(await attached(spaced()))
  expect([find('open'), find('save')]).toEqual([null, null])
  expect(find('undo')!.disabled).toBe(true)
  expect(place.textContent).toContain('数据只在本机处理')
  expect(place.textContent).not.toContain('文件')
  await click('check')
  await act(async () => place.querySelector<HTMLElement>('#sanbiao-tab-problems')!.click())
  await until(() => find('fix-all') !== null)
  expect(host.inner.marks.length).toBeGreaterThan(0)
  expect(place.textContent).toContain('重新检查')
  await click('fix-all')
  await until(() => find('preview-apply')?.disabled === false)
  await click('preview-apply')
  expect(find('undo')!.disabled).toBe(false)
  host.shown.length = 0
  await click('undo')
  expect(host.shown).toHaveLength(1)
  expect(find('undo')!.disabled).toBe(true)
  expect(find('redo')!.disabled).toBe(false)
})

test('a sheet that was written is shown by Excel', async () => {
  await show(await attached(spaced()))
  await click('check')
  const tab = [...place.querySelectorAll<HTMLElement>('[role="tab"]')].find(({ textContent }) =>
    textContent?.includes('生成'),
  )!
  await act(async () => tab.click())
  await click('writeProblems')
  const list = (await host.inner.read()).sheets.find(({ ours }) => ours)!
  expect(host.shown).toEqual([{ sheet: list.id, row: 0, column: 0 }])
})

test('a workbook that could not be read can be read again', async () => {
  const live = unattached(spaced())
  live.host.failing = 'read'
  await show(live)
  await act(() => session.attach().catch(() => undefined) as Promise<void>)
  expect(place.querySelector('[data-notice="refused"]')!.textContent).toContain('单元格正在编辑。')
  expect(find('check')!.disabled).toBe(true)
  await click('next')
  expect(place.querySelector('[data-step]')!.getAttribute('data-step')).toBe('check')
  expect(find('check')!.disabled).toBe(false)
})

test('what this Excel cannot do is one line, with each thing behind it', async () => {
  const live = unattached(spaced())
  const texts = ['改了工作表名称后，请按“重新检查”。', '一次操作在 Excel 中可能要撤消几次。']
  Object.assign(live.host, { missing: () => texts.map((zh) => ({ zh, en: zh })) })
  await live.session.attach()
  await show(live)
  const bar = () => place.querySelector('[data-remark="missing"]')!
  expect(bar().textContent).toBe('这个版本的Excel有2项不能用详情')
  expect(find('missing')!.getAttribute('aria-expanded')).toBe('false')
  await click('missing')
  expect([...bar().querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(texts)
  expect(find('missing')!.getAttribute('aria-expanded')).toBe('true')
  await click('missing')
  expect(bar().querySelector('li')).toBe(null)
})
