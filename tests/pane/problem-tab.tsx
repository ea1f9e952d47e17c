import { TextEncoder } from 'node:util'
import { MessageChannel } from 'node:worker_threads'
import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import type { Locale } from '../../src/model/text'
import type { CellRef, Workbook } from '../../src/model/workbook'
import { FindingsTab } from '../../src/pane/FindingsTab'
import { LocaleContext } from '../../src/pane/speech'
import { useSessionState } from '../../src/pane/use-session'
import type { Session } from '../../src/session/session'
import { attached, settled } from '../session/live-host'

// jsdom has none, and lays nothing out.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, MessageChannel, TextEncoder })
/** How high every line of the list is. */
export const LINE = 40
let height = 6000
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { get: () => height },
  offsetHeight: {
    get(this: HTMLElement) {
      return this.hasAttribute('data-index') ? LINE : height
    },
  },
  clientWidth: { get: () => 400 },
  scrollTo: { value: () => undefined },
})

export const place = document.createElement('div')
document.body.append(place)
const root = createRoot(place)

/** The tab of findings over a session, as people use it. */
export interface ProblemTab {
  readonly session: Session
  /** Every cell that was shown, in order. */
  readonly revealed: CellRef[]
  /** Where the user stands. */
  standing: CellRef | null
}

export async function showTab(workbook: Workbook, locale: Locale = 'zh', viewport = 6000): Promise<ProblemTab> {
  height = viewport
  const { session } = await attached(workbook)
  await session.check()
  const tab: ProblemTab = { session, revealed: [], standing: null }
  await mount(tab, locale)
  return tab
}

export async function mount(tab: ProblemTab, locale: Locale = 'zh'): Promise<void> {
  const reveal = (at: CellRef): void => {
    tab.revealed.push(at)
    tab.standing = at
  }
  const stand = async (): Promise<CellRef | null> => tab.standing
  function Inside(): React.JSX.Element | null {
    const { outline } = useSessionState(tab.session)
    if (!outline) return null
    return (
      <FindingsTab
        session={tab.session}
        outline={outline}
        onReveal={reveal}
        onReading={() => undefined}
        standing={stand}
        accepter="何刚"
        onAccepter={undefined}
      />
    )
  }
  await act(async () =>
    root.render(
      <FluentProvider theme={webLightTheme}>
        <LocaleContext value={locale}>
          <Inside />
        </LocaleContext>
      </FluentProvider>,
    ),
  )
  await until(() => place.querySelector('[data-list], [data-standing]') !== null)
  await rest(tab)
}
export const unmount = (): Promise<void> => act(async () => root.render(null))

export const all = <T extends HTMLElement>(query: string): T[] => [...place.querySelectorAll<T>(query)]
export function find<T extends HTMLElement = HTMLElement>(query: string): T {
  const found = place.querySelector<T>(query)
  if (!found) throw new Error(`nothing there: ${query}`)
  return found
}
export const action = (name: string): HTMLButtonElement => find(`[data-action="${name}"]`)
export const rest = ({ session }: ProblemTab): Promise<void> => act(() => settled(session))
export async function until(seen: () => boolean): Promise<void> {
  for (let times = 0; times < 300 && !seen(); times++) await act(() => new Promise((done) => setTimeout(done, 10)))
  expect(seen()).toBe(true)
}
export async function press(tab: ProblemTab, element: HTMLElement): Promise<void> {
  await act(async () => element.focus())
  await act(async () => element.click())
  await rest(tab)
}
export async function key(tab: ProblemTab, name: string, more: KeyboardEventInit = {}): Promise<void> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more })
  await act(async () => void (document.activeElement ?? document.body).dispatchEvent(event))
  await rest(tab)
}
export async function enter(element: HTMLInputElement | HTMLSelectElement, value: string): Promise<void> {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')!
  await act(async () => {
    set!.call(element, value)
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  })
}
