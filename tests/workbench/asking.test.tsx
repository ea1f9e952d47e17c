/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { withOpened, without } from '../../src/workbench/kept/recent'
import { RecentFiles } from '../../src/workbench/RecentFiles'
import { RecoveryBars } from '../../src/workbench/RecoveryBars'
import { UnsavedDialog } from '../../src/workbench/UnsavedDialog'

// jsdom has none.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}

let root: Root
const place = document.createElement('div')
document.body.append(place)
beforeEach(() => void (root = createRoot(place)))
afterEach(() => act(async () => root.unmount()))
const show = (what: React.JSX.Element) =>
  act(async () => root.render(<FluentProvider theme={webLightTheme}>{what}</FluentProvider>))
const find = <T extends HTMLElement>(selector: string): T => place.querySelector<T>(selector)!
const click = (selector: string) => act(async () => find(selector).click())
const press = (target: Element, key: string) =>
  act(async () => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))

test('before unsaved work is left, three answers: save, do not save, and Escape is the third', async () => {
  const [save, discard, cancel] = [jest.fn(), jest.fn(), jest.fn()]
  const props = { fileName: '三月$&.xlsx', locale: 'zh', onSave: save, onDiscard: discard, onCancel: cancel } as const
  await show(<UnsavedDialog {...props} />)
  const dialog = find<HTMLDialogElement>('dialog')
  expect(dialog.open).toBe(true)
  expect(dialog.textContent).toContain('“三月$&.xlsx”的改动还没有保存')
  await click('[data-action="leave-discard"]')
  await act(async () => void dialog.dispatchEvent(new Event('cancel', { cancelable: true })))
  await click('[data-action="leave-save"]')
  // Saving takes its time: no second answer meanwhile but to leave it.
  await click('[data-action="leave-save"]')
  await click('[data-action="leave-discard"]')
  expect([save, discard, cancel].map((one) => one.mock.calls.length)).toEqual([1, 1, 1])
})

test('what was left unsaved is offered with its name and time, and where nothing can be kept it is said', async () => {
  const [recover, forget] = [jest.fn(async () => undefined), jest.fn(async () => undefined)]
  const draft = { id: 'a', fileName: '三月.xlsx', at: new Date(2026, 10, 22, 17, 40).getTime(), pieces: [] }
  const props = { left: [draft], unkept: false, recover, forget, ready: true, locale: 'zh' } as const
  await show(<RecoveryBars {...props} />)
  expect(find('[data-draft]').textContent).toContain('三月.xlsx 上次没有保存就关闭了（11月22日 17:40）')
  await click('[data-action="recover"]')
  await click('[data-action="forget-draft"]')
  expect([recover.mock.calls, forget.mock.calls]).toEqual([[[draft]], [[draft]]])
  await show(<RecoveryBars {...props} ready={false} unkept locale="en" />)
  expect(find<HTMLButtonElement>('[data-action="recover"]').disabled).toBe(true)
  expect(find('[data-unkept]').textContent).toContain('cannot keep unsaved work')
  await click('[data-unkept] button')
  expect(find('[data-unkept]')).toBeNull()
})

test('recent files are walked with the arrows; one is opened, taken off the list, or all are', async () => {
  const recent = ['甲.xlsx', '乙.xlsx'].map((name, at) => ({ name, at }))
  const open = jest.fn(async () => true)
  const [forget, forgetAll] = [jest.fn(), jest.fn()]
  const props = { recent, byHand: null, open, forget, forgetAll, disabled: false, locale: 'zh' } as const
  await show(<RecentFiles {...props} recent={[]} />)
  expect(find('[data-action="recent"]')).toBeNull()
  await show(<RecentFiles {...props} />)
  await click('[data-action="recent"]')
  expect(document.activeElement).toBe(find('[data-recent="甲.xlsx"]'))
  await press(document.activeElement!, 'ArrowDown')
  expect(document.activeElement).toBe(find('[data-recent="乙.xlsx"]'))
  await press(document.activeElement!, 'ArrowDown')
  expect(document.activeElement).toBe(find('[data-recent="甲.xlsx"]'))
  await click('[aria-label="不再列出“乙.xlsx”"]')
  expect(forget.mock.calls).toEqual([['乙.xlsx']])
  await click('[data-action="forget-recent"]')
  expect(forgetAll).toHaveBeenCalledTimes(1)
  await press(find('[role="dialog"]'), 'Escape')
  expect(find('[role="dialog"]')).toBeNull()
  expect(document.activeElement).toBe(find('[data-action="recent"]'))
  await click('[data-action="recent"]')
  const said = () => find('[role="dialog"] [role="status"]').textContent
  await show(<RecentFiles {...props} byHand="乙.xlsx" />)
  expect(said()).toContain('浏览器不能自己打开“乙.xlsx”')
  await show(<RecentFiles {...props} byHand="乙.xlsx" recent={[]} />)
  expect(said()).toBe('还没有。')
  await show(<RecentFiles {...props} />)
  await click('[data-recent="乙.xlsx"]')
  expect(open.mock.calls).toEqual([[recent[1]]])
  expect(find('[role="dialog"]')).toBeNull()
})

test('a file opened again moves to the top, with what finds it now', () => {
  const list = [
    { name: '甲.xlsx', at: 1 },
    { name: '乙.xlsx', at: 2 },
  ]
  expect(withOpened([{ name: '乙.xlsx', at: 3 }])(list)).toEqual([{ name: '乙.xlsx', at: 3 }, list[0]])
  expect(without('甲.xlsx')(list)).toEqual([list[1]])
})
