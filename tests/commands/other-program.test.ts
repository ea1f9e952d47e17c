type Handler = (event: { completed(): void }) => void

/** Word with the ribbon's page in it: office.js is there, Excel's part of it may be too. */
async function pressedIn(host: string, more: object): Promise<string | null> {
  let said: string | null = null
  const handlers: Record<string, Handler> = {}
  const dialog = { close: () => undefined, addEventHandler: (_: unknown, over: () => void) => over() }
  const Office = {
    onReady: () => Promise.resolve({ host }),
    actions: { associate: (id: string, handler: Handler) => (handlers[id] = handler) },
    context: {
      host,
      displayLanguage: 'zh-CN',
      requirements: { isSetSupported: (set: string) => set === 'DialogApi' },
      ui: {
        displayDialogAsync(address: string, _options: unknown, answer: (result: unknown) => void) {
          said = new URLSearchParams(new URL(address).hash.slice(1)).get('text')
          answer({ status: 'succeeded', value: dialog })
        },
      },
    },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    EventType: { DialogEventReceived: 'dialogEventReceived' },
  }
  Object.assign(globalThis, { location: { href: 'https://example.com/sanbiao/commands.html' }, Office, ...more })
  jest.resetModules()
  await import('../../src/commands')
  await Promise.resolve()
  await new Promise<void>((completed) => handlers.check!({ completed }))
  return said
}
afterEach(() => {
  const realm = globalThis as { Excel?: unknown; Office?: unknown }
  delete realm.Excel
  delete realm.Office
})

test.each([
  ['without Excel’s part of office.js', {}],
  ['with it', { Excel: { run: () => Promise.reject(new Error('never')) } }],
])('a button pressed in Word says to use Excel, and completes: %s', async (_, more) => {
  expect(await pressedIn('Word', more)).toBe('三表助手只能在 Excel 中使用，请在 Excel 中打开工作簿，再打开三表助手。')
})

test('in an Excel that is too old it says so', async () => {
  expect(await pressedIn('Excel', { Excel: { run: () => Promise.reject(new Error('never')) } })).toMatch(/太旧/)
})
