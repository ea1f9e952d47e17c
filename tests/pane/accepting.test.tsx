/** @jest-environment jsdom */
import { TextEncoder } from 'node:util'
import { MessageChannel } from 'node:worker_threads'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { severities } from '../../src/model/severity'
import { Pane } from '../../src/pane/Pane'
import type { Locale } from '../../src/model/text'
import type { FindingItem, Session } from '../../src/session/session'
import { audited } from '../support/audited'
import { workbookOfTables } from '../support/testRule'
import { attached, settled } from '../session/live-host'

// jsdom has neither, and lays nothing out.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, MessageChannel, TextEncoder })
const laidOut = {
  clientHeight: { get: () => 6000 },
  clientWidth: { get: () => 400 },
  offsetHeight: {
    get(this: HTMLElement) {
      return this.hasAttribute('data-index') ? 40 : 6000
    },
  },
}
Object.defineProperties(HTMLElement.prototype, laidOut)

let root: Root
let session: Session
const names: string[] = []
const place = document.createElement('div')
document.body.append(place)

const all = <T extends HTMLElement>(query: string): T[] => [...place.querySelectorAll<T>(query)]
const find = <T extends HTMLElement = HTMLButtonElement>(query: string): T => {
  const found = place.querySelector<T>(query)
  if (!found) throw new Error(`nothing there: ${query}`)
  return found
}
const action = (name: string): HTMLButtonElement => find(`[data-action="${name}"]`)
const rest = (): Promise<void> => act(() => settled(session))
async function until(seen: () => boolean): Promise<void> {
  for (let times = 0; times < 200 && !seen(); times++) await act(() => new Promise((done) => setTimeout(done, 10)))
  expect(seen()).toBe(true)
}
const press = async (element: HTMLElement): Promise<void> => {
  await act(async () => element.focus())
  await act(async () => element.click())
  await rest()
}
function type(element: HTMLInputElement | HTMLTextAreaElement, value: string): Promise<void> {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')!
  return act(async () => {
    set!.call(element, value)
    element.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
const reason = (): HTMLTextAreaElement => find('textarea')
const by = (): HTMLInputElement => find('[data-accept-form] input:not([type="checkbox"])')

async function show(locale: Locale = 'zh', accepter = ''): Promise<void> {
  ;({ session } = await attached(workbookOfTables(audited)))
  root = createRoot(place)
  const nothing = (): void => undefined
  const props = { session, locale, dark: false, onDark: nothing, onLocale: nothing, accepter }
  await act(async () => root.render(<Pane {...props} onAccepter={(name) => void names.push(name)} />))
  await press(action('check'))
  await press(find('#sanbiao-tab-problems'))
  await until(() => all('[data-finding]').length > 1)
}
afterEach(() => act(async () => root.unmount()))

async function openForm(code = 'DF01'): Promise<FindingItem> {
  const row = find(`[data-finding="${code}"] [data-row]`)
  await press(row)
  await press(action('accept'))
  await until(() => all('[data-accept-form]').length === 1)
  return (await session.findings({ severities }, 0)).find((item) => item.code === code)!
}

test('only of a chosen finding accepting is offered; the form takes the focus and gives it back', async () => {
  await show()
  expect(all('[data-action="accept"]')).toHaveLength(0)
  await openForm()
  expect(document.activeElement).toBe(reason())
  const form = find('[data-accept-form]')
  expect(document.getElementById(form.getAttribute('aria-labelledby')!)!.textContent).toBe('认可这一条')
  await act(async () => reason().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
  expect(all('[data-accept-form]')).toHaveLength(0)
  expect(document.activeElement).toBe(action('accept'))
})

test('what is missing or must not be kept is said beside its field, which takes the focus', async () => {
  await show()
  await openForm()
  await press(action('accept-submit'))
  expect(reason().getAttribute('aria-invalid')).toBe('true')
  expect(find('[data-accept-form]').textContent).toContain('请写明为什么认可。')
  await type(reason(), '已电 13800000001 核实')
  expect(find('[data-accept-form]').textContent).not.toContain('请写明为什么认可。')
  await press(action('accept-submit'))
  expect(document.activeElement).toBe(by())
  await type(by(), '何刚')
  await press(action('accept-submit'))
  await until(() => find('[data-accept-form]').textContent!.includes('理由里有客户的姓名或电话'))
  expect(document.activeElement).toBe(reason())
  expect(session.state().outline!.accepted).toBe(0)
  expect(names).toEqual([])
})

test('a common reason is chosen, the name is kept, and what was accepted is listed and can be withdrawn', async () => {
  await show('zh', '何刚')
  const item = await openForm()
  const common = all<HTMLButtonElement>('[data-accept-form] [role="group"] button')
  await press(common.find(({ textContent }) => textContent === '厂家要求如此')!)
  expect(reason().value).toBe('厂家要求如此')
  expect(by().value).toBe('何刚')
  await press(action('accept-submit'))
  await until(() => all('[data-accept-form]').length === 0)
  expect(names).toEqual(['何刚'])
  expect(document.activeElement).toBe(action('accepted'))
  expect(action('accepted').textContent).toBe('已认可 1 条')
  expect(all('[data-finding]').map(({ textContent }) => textContent)).not.toContainEqual(
    expect.stringContaining(item.sentence.zh),
  )
  await press(action('accepted'))
  await until(() => all('[data-accepted]').length === 1)
  expect(document.activeElement?.textContent).toBe('已认可 1 条')
  expect(find('[data-accepted]').textContent).toContain('厂家要求如此（何刚，2026-04-10）')
  expect(action('withdraw').getAttribute('aria-label')).toBe(`撤回对 ${item.sheetName} ${item.address} 的认可`)
  await press(action('withdraw'))
  await until(() => all('[data-accepted]').length === 0)
  expect(place.textContent).toContain('没有已认可的问题了。')
  await press(action('accepted-back'))
  await until(() => all('[data-finding]').length > 1)
  expect(session.state().outline!.accepted).toBe(0)
})

test('all of a kind on a sheet are accepted in one go; where nothing else is left, that is said', async () => {
  await show('en', 'He Gang')
  const { groups } = session.state().outline!
  const many = groups.find(({ roots }) => roots.error + roots.warning + roots.info > 1)!
  const n = many.roots.error + many.roots.warning + many.roots.info
  await openForm(many.code)
  await press(find('[data-accept-form] input[type="checkbox"]'))
  expect(action('accept-submit').textContent).toBe(`Accept ${n}`)
  await type(reason(), 'Exported so')
  await press(action('accept-submit'))
  await until(() => session.state().outline!.accepted === n)
  for (const { sheet, rule } of session.state().outline!.groups)
    await act(async () => void (await session.accept({ sheet, rule }, 'Checked', 'He Gang')))
  await until(() => place.textContent!.includes('Nothing is left to do'))
  expect(action('accepted').textContent).toBe(`${session.state().outline!.accepted} accepted`)
})
