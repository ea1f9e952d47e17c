/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads'
import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { ReadingTab } from '../../src/pane/ReadingTab'
import type { Session } from '../../src/session/session'
import { attached, settled } from '../session/live-host'
import { day } from '../support/testRule'
import { workbookOf } from '../support/workbook'

// jsdom has none.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, MessageChannel })

const titles = ['客户姓名', '电话', '车型', '战败日期', '战败原因', '原因分类']
const loss = (name: string, reason: string) => [name, '13800000001', '菱智M5', day('2026-03-05'), reason, null]

let root: Root
let session: Session
const place = document.createElement('div')
document.body.append(place)
const find = (selector: string): HTMLElement | null => place.querySelector<HTMLElement>(selector)
const click = async (selector: string): Promise<void> => {
  const element = find(selector)!
  element.focus()
  await act(async () => element.click())
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    await settled(session)
  })
}
async function show(columns: number): Promise<void> {
  const rows = [titles, loss('陈立', '嫌贵了八千'), loss('王芳', '老婆不同意')].map((row) => row.slice(0, columns))
  ;({ session } = await attached(workbookOf({ 流失表: [['2026年3月流失分析表'], ...rows] })))
  await session.check()
  root = createRoot(place)
  const tab = (
    <ReadingTab
      session={session}
      state={session.state()}
      selected={() => Promise.resolve(null)}
      onReveal={() => undefined}
    />
  )
  await act(async () => root.render(<FluentProvider theme={webLightTheme}>{tab}</FluentProvider>))
  await click('[data-reading] button')
}
afterEach(() => act(async () => root.unmount()))

test('what a loss table was read as leads to its reason categories, and back to where one was', async () => {
  await show(6)
  await click('[data-action="sheet-reasons"]')
  for (let turn = 0; turn < 50 && !find('[data-reason]'); turn++)
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
  expect(place.querySelectorAll('[data-reason]')).toHaveLength(2)
  expect(find('[data-action="mending-back"]')!.textContent).toBe('返回识别')
  expect(document.activeElement?.textContent).toBe('原因分类建议')
  await click('[data-action="mending-back"]')
  expect(find('[data-reason-list]')).toBeNull()
  expect(find('[data-reading] button')!.getAttribute('aria-expanded')).toBe('true')
  expect(document.activeElement).toBe(find('[data-action="sheet-reasons"]'))
})

test('a loss table without such a column leads nowhere', async () => {
  await show(5)
  expect(find('[data-choose="template"]')).not.toBeNull()
  expect(find('[data-action="sheet-reasons"]')).toBeNull()
})
