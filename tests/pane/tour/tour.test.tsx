/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads'
import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { Locale } from '../../../src/model/text'
import { LocaleContext } from '../../../src/pane/speech'
import { tabs } from '../../../src/pane/tabs'
import { TourContext } from '../../../src/pane/tour/tour'
import TourOffer from '../../../src/pane/tour/TourOffer'
import { TourAgain } from '../../../src/pane/tour/TourAgain'
import { tourSteps } from '../../../src/pane/tour/tour-steps'
import TourStrip from '../../../src/pane/tour/TourStrip'
import { useTour } from '../../../src/pane/tour/use-tour'
import { emptyState, type SessionState } from '../../../src/session/state'

// jsdom has none.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, MessageChannel })

const onSeen = jest.fn()
const onTab = jest.fn()
const onCheck = jest.fn()
const place = document.createElement('div')
document.body.append(place)
let root: Root

function Pane({ seen, state }: { readonly seen: boolean; readonly state: SessionState }): React.JSX.Element {
  const tour = useTour({ seen, onSeen })
  return (
    <TourContext value={tour}>
      <button data-action="check">检查</button>
      {tour.offered && <TourOffer />}
      {tour.underway && <TourStrip state={state} onTab={onTab} onCheck={onCheck} />}
      <TourAgain />
    </TourContext>
  )
}
const ready: SessionState = { ...emptyState, phase: 'ready' }
async function show(seen = false, state = ready, locale: Locale = 'zh'): Promise<void> {
  root = createRoot(place)
  await act(async () =>
    root.render(
      <FluentProvider theme={webLightTheme}>
        <LocaleContext value={locale}>
          <Pane seen={seen} state={state} />
        </LocaleContext>
      </FluentProvider>,
    ),
  )
}
const button = (name: string): HTMLElement | null => place.querySelector(`[data-action="${name}"]`)
const press = (name: string): Promise<void> => act(async () => button(name)!.click())
const strip = (): HTMLElement | null => place.querySelector('[data-tour]')
beforeEach(() => jest.clearAllMocks())
afterEach(() => act(async () => root.unmount()))

test('it is offered to who is new, and is no more once refused', async () => {
  await show()
  expect(place.querySelector('[data-tour-offer]')?.textContent).toContain('花一分钟')
  expect(strip()).toBeNull()
  await press('tour-never')
  expect(onSeen).toHaveBeenCalledTimes(1)
})

test('five steps lead through the pane; the focus is on each, forth and back, and the end is remembered', async () => {
  await show()
  await press('tour-start')
  expect(button('tour-start')).toBeNull()
  expect(document.activeElement?.textContent).toBe('先检查')
  expect(button('check')?.dataset.toured).toBe('')
  await press('tour-next')
  expect(onCheck).toHaveBeenCalledTimes(1)
  expect(button('check')?.dataset.toured).toBeUndefined()
  expect(document.activeElement?.textContent).toBe('一条一条看')
  await press('tour-back')
  expect(document.activeElement?.textContent).toBe('先检查')
  for (let step = 1; step < tourSteps.length; step++) await press('tour-next')
  expect(strip()?.textContent).toContain('第 5 步，共 5 步')
  expect(onTab.mock.lastCall).toEqual(['write'])
  expect(onSeen).not.toHaveBeenCalled()
  await press('tour-next')
  expect(strip()).toBeNull()
  expect(onSeen).toHaveBeenCalledTimes(1)
})

test('Escape ends it; who saw it is offered nothing, but can take it again', async () => {
  await show(true)
  expect(place.querySelector('[data-tour-offer]')).toBeNull()
  await press('tour-again')
  expect(strip()?.dataset.tour).toBe('1')
  await act(async () => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  })
  expect(strip()).toBeNull()
  expect(onSeen).toHaveBeenCalled()
})

test('nothing is checked that is checked already or not open yet, and in Excel nothing is said of a Save of ours', async () => {
  const inExcel = { ...emptyState, can: { ...emptyState.can, save: false } }
  await show(true, inExcel, 'en')
  await press('tour-again')
  for (let step = 1; step < tourSteps.length; step++) await press('tour-next')
  expect(onCheck).not.toHaveBeenCalled()
  expect(strip()?.textContent).toContain('save with Excel as usual')
})

test('every step leads to a tab that there is', () => {
  for (const { tab } of tourSteps) expect(tabs).toContain(tab)
})
