/** @jest-environment jsdom */
import { act, useRef, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { useFocusKeeper } from '../../src/pane/use-focus-keeper'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const place = document.createElement('div')
const elsewhere = document.createElement('button')
document.body.append(place, elsewhere)
let change: (to: 'there' | 'disabled' | 'gone' | 'followed') => void

function Pane(): React.JSX.Element {
  const root = useRef<HTMLElement>(null)
  useFocusKeeper(root, '#panel')
  const [now, setNow] = useState<Parameters<typeof change>[0]>('there')
  change = setNow
  return (
    <aside ref={root}>
      <div id="panel" tabIndex={-1}>
        {now === 'followed' && <button data-action="next">开始处理</button>}
        {(now === 'there' || now === 'disabled') && (
          <button id="pressed" disabled={now === 'disabled'}>
            检查
          </button>
        )}
      </div>
    </aside>
  )
}
const turn = (to: Parameters<typeof change>[0]): Promise<void> =>
  act(async () => {
    change(to)
    await new Promise((resolve) => setTimeout(resolve, 5))
  })
const focused = (): string => document.activeElement?.id || (document.activeElement as HTMLElement).dataset.action || ''

let root: Root
beforeEach(async () => {
  root = createRoot(place)
  await act(async () => root.render(<Pane />))
  document.getElementById('pressed')!.focus()
  expect(focused()).toBe('pressed')
})

afterEach(() => act(async () => root.unmount()))

test('what is disabled for a while has the focus again afterwards', async () => {
  await turn('disabled')
  // A browser takes the focus from what is disabled; jsdom does not.
  document.getElementById('pressed')!.blur()
  await turn('there')
  expect(focused()).toBe('pressed')
})
test('what goes away leaves the focus to the next step, else to the panel', async () => {
  await turn('followed')
  expect(focused()).toBe('next')
  await turn('gone')
  expect(focused()).toBe('panel')
})
test('whoever left is not called back', async () => {
  document.getElementById('pressed')!.blur()
  await turn('there')
  await turn('gone')
  expect(document.activeElement).toBe(document.body)
})
test('whoever works elsewhere is left there', async () => {
  elsewhere.focus()
  await turn('there')
  elsewhere.blur()
  await turn('gone')
  expect(document.activeElement).toBe(document.body)
})
