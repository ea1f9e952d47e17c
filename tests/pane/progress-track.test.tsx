/** @jest-environment jsdom */
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { ProgressTrack } from '../../src/pane/ProgressTrack'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

test('a share is told in numbers and as long as it is; what nobody can tell has neither', async () => {
  const place = document.createElement('div')
  const root = createRoot(place)
  const track = (): HTMLElement => place.querySelector<HTMLElement>('[role="progressbar"]')!
  await act(async () => root.render(<ProgressTrack value={0.25} label="正在检查" />))
  expect([track().ariaLabel ?? track().getAttribute('aria-label'), track().getAttribute('aria-valuenow')]).toEqual([
    '正在检查',
    '0.25',
  ])
  expect((track().firstChild as HTMLElement).style.width).toBe('25%')
  await act(async () => root.render(<ProgressTrack value={undefined} label="正在处理" />))
  expect(track().hasAttribute('aria-valuenow')).toBe(false)
  expect((track().firstChild as HTMLElement).style.width).toBe('')
  await act(async () => root.unmount())
})
