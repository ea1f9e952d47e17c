import { MessageChannel } from 'node:worker_threads'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { catalog } from '../../../src/catalog'
import { memoryHost } from '../../../src/hosts/memory'
import type { KeptFiles } from '../../../src/pane/settings/PrivacyPart'
import { SettingsTab } from '../../../src/pane/settings/SettingsTab'
import { LocaleContext } from '../../../src/pane/speech'
import { useSessionState } from '../../../src/pane/use-session'
import { ReadOnlyContext } from '../../../src/pane/WritingButton'
import type { Locale } from '../../../src/model/text'
import { createSession } from '../../../src/session/create-session'
import type { Session } from '../../../src/session/session'
import { dealerMonth } from '../../support/dealer-month'
import { day } from '../../support/testRule'

// jsdom has neither.
Object.assign(globalThis, {
  IS_REACT_ACT_ENVIRONMENT: true,
  MessageChannel,
  ResizeObserver: class {
    observe = (): void => undefined
    unobserve = (): void => undefined
    disconnect = (): void => undefined
  },
})

// Making fields and checking after each takes a busy machine its time.
jest.setTimeout(90_000)

export const place = document.createElement('div')
document.body.append(place)
let root: Root
export let session: Session
const chosen: { locale: Locale | null; dark: boolean | null } = { locale: 'zh', dark: null }
export const said: unknown[] = []

interface Shown {
  readonly locale?: Locale
  readonly readOnly?: boolean
  readonly accepter?: string
  readonly kept?: KeptFiles
  readonly checked?: boolean
}
function Tab({ locale = 'zh', accepter = '', kept }: Shown): React.JSX.Element {
  const state = useSessionState(session)
  return (
    <SettingsTab
      {...{ session, state, locale, accepter, chosen, kept }}
      outline={state.outline}
      dark={false}
      onDark={(dark) => said.push(dark)}
      onLocale={(next) => said.push(next)}
      onAccepter={(name) => said.push(name)}
    />
  )
}
export async function show({ checked = false, ...props }: Shown = {}): Promise<void> {
  const { read, apply } = memoryHost(dealerMonth({ defects: ['DF01', 'DF10'] }).workbook())
  session = createSession({
    catalog,
    question: { profile: catalog.profiles[0]!, today: day('2026-04-10') },
    openHost: async () => ({ read, apply, snapshot: () => () => undefined }),
    now: () => performance.now(),
    salt: () => 'salt',
  })
  await session.open(new Uint8Array(), '三月.xlsx')
  if (checked) await session.check()
  said.length = 0
  root = createRoot(place)
  const why = props.readOnly ? { zh: '只读', en: 'Read-only' } : null
  await act(async () =>
    root.render(
      <FluentProvider theme={webLightTheme}>
        <LocaleContext value={props.locale ?? 'zh'}>
          <ReadOnlyContext value={why}>
            <Tab {...props} />
          </ReadOnlyContext>
        </LocaleContext>
      </FluentProvider>,
    ),
  )
  await settle()
}
export const close = (): Promise<void> => act(async () => root.unmount())

export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 400; turn++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)))
    if (session.state().phase === 'ready' && turn > 0 && !find('[data-growing]')) return
  }
}
export const find = <T extends HTMLElement>(selector: string): T | null => document.querySelector<T>(selector)
export const click = async (selector: string): Promise<void> => {
  await act(async () => find(selector)!.click())
  await settle()
}
export const open = async (...names: readonly string[]): Promise<void> => {
  for (const name of names) await click(`[data-fold="${name}"] button`)
}
export const type = async (selector: string, words: string, key = 'Enter'): Promise<void> => {
  const field = find<HTMLInputElement>(selector)!
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  await act(async () => {
    field.focus()
    Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await act(async () => {
    if (key === 'blur') field.blur()
    else field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ctrlKey: key === 'Enter' }))
  })
  await settle()
}
export const choose = async (selector: string, words: string): Promise<void> => {
  const select = find<HTMLSelectElement>(selector)!
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!.set!.call(select, words)
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await settle()
}
export const value = (id: string): string => find<HTMLInputElement>(`[data-setting="${id}"]`)!.value
export const faultOf = (id: string): string => find(`[data-line="${id}"] [role="alert"]`)!.textContent
export const settingOf = async (id: string) =>
  (await session.settings())!.groups.flatMap(({ settings }) => settings).find((line) => line.id === id)!.value
