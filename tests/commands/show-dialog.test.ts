import { showDialog } from '../../src/commands/show-dialog'
import { text } from '../../src/model/text'

const said = text('工作簿是只读的 #1 & 50%。', 'It is read-only.')
type Shown = (address: string, options: unknown, answer: (result: unknown) => void) => void

const openBrowserWindow = jest.fn()
/** Office as far as a dialog needs it. */
function office(displayDialogAsync: Shown, sets: readonly string[] = ['DialogApi', 'OpenBrowserWindowApi']): void {
  openBrowserWindow.mockClear()
  Object.assign(globalThis, {
    location: { href: 'https://example.com/sanbiao/commands.html?_host_Info=Excel' },
    Office: {
      context: {
        ui: { displayDialogAsync, openBrowserWindow },
        requirements: { isSetSupported: (set: string) => sets.includes(set) },
      },
      AsyncResultStatus: { Succeeded: 'succeeded' },
      EventType: { DialogEventReceived: 'dialogEventReceived' },
    },
  })
}
afterEach(() => jest.useRealTimers())

test('the sentence goes behind the #, so that no server sees it, and the command waits until it is closed', async () => {
  let close: () => void = () => undefined
  let address = ''
  office((at, _, answer) => {
    address = at
    const value = { close: () => undefined, addEventHandler: (_event: string, over: () => void) => (close = over) }
    answer({ status: 'succeeded', value })
  })
  let over = false
  const shown = showDialog(said, 'zh').then(() => (over = true))
  await Promise.resolve()
  expect(over).toBe(false)
  const { pathname, search, hash } = new URL(address)
  expect([pathname, search]).toEqual(['/sanbiao/dialog.html', ''])
  expect(new URLSearchParams(hash.slice(1)).get('text')).toBe(said.zh)
  close()
  await shown
})

test('a dialog that nobody closes is closed before Excel gives the command up', async () => {
  jest.useFakeTimers()
  const close = jest.fn()
  office((_at, _options, answer) => answer({ status: 'succeeded', value: { close, addEventHandler: () => undefined } }))
  const shown = showDialog(said, 'en')
  jest.advanceTimersByTime(5 * 60_000 - 1)
  await shown
  expect(close).toHaveBeenCalledTimes(1)
})

const refused: Shown = (_at, _options, answer) => answer({ status: 'failed', error: { code: 12009 } })
const notAsked: Shown = () => {
  throw new Error('not asked')
}
test('where no dialog opens, or Office has none, the browser says it', async () => {
  for (const [shown, sets] of [
    [refused, undefined],
    [notAsked, ['OpenBrowserWindowApi']],
  ] as const) {
    office(shown, sets)
    await showDialog(said, 'zh')
    expect(openBrowserWindow).toHaveBeenCalledTimes(1)
    const [address] = openBrowserWindow.mock.calls[0] as [string]
    expect(new URLSearchParams(new URL(address).hash.slice(1)).get('text')).toBe(said.zh)
  }
})

test('where neither is there, the command ends all the same', async () => {
  office(refused, ['DialogApi'])
  await showDialog(said, 'zh')
  office(notAsked, [])
  await showDialog(said, 'zh')
  expect(openBrowserWindow).not.toHaveBeenCalled()
})
