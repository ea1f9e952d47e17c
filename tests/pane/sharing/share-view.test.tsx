/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads'
import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { Locale } from '../../../src/model/text'
import ShareView, { type ShareProps } from '../../../src/pane/sharing/ShareView'
import { LocaleContext } from '../../../src/pane/speech'
import type { Session } from '../../../src/session/session'
import { attached, settled } from '../../session/live-host'
import { workbookOfTables } from '../../support/testRule'

// jsdom has none.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, MessageChannel })

const card = (customerName: string, phone: string, consultant: string | null) => ({
  createdDate: '2026-03-02',
  initialLevel: 'B',
  customerName,
  phone,
  model: '菱智M5',
  consultant,
  level: 'B',
  status: '在跟',
})
const workbook = workbookOfTables({
  'prospect-card': [
    card('欧阳建国', '1380000001', '周敏'),
    card('王芳', '1380000002', '周敏'),
    card('李强', '1380000003', '李海燕'),
    card('孙丽', '1380000004', null),
  ],
})

/** What is written onto canvases, of which jsdom has none. */
const drawn: string[] = []
let drawing = true
HTMLCanvasElement.prototype.getContext = ((): unknown =>
  drawing
    ? new Proxy(
        {
          measureText: (words: string) => ({ width: words.length * 10 }),
          fillText: (words: string) => drawn.push(words),
        } as Record<string, unknown>,
        { get: (target, name) => target[String(name)] ?? (() => undefined) },
      )
    : null) as never
HTMLCanvasElement.prototype.toBlob = (done) => done(new Blob(['png'], { type: 'image/png' }))
HTMLCanvasElement.prototype.toDataURL = () => 'data:image/png;base64,AAAA'

let root: Root
let session: Session
const place = document.createElement('div')
document.body.append(place)
const find = <T extends HTMLElement>(selector: string): T => {
  const found = place.querySelector<T>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const turn = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    await settled(session)
  })
const click = async (name: string): Promise<void> => {
  await act(async () => find(`[data-action="${name}"]`).click())
  await turn()
}
const onSheet = jest.fn()
const onBack = jest.fn()

async function show(more: Partial<ShareProps> = {}, locale: Locale = 'zh'): Promise<void> {
  ;({ session } = await attached(workbook))
  await session.setMonth('2026-03')
  const outline = session.state().outline!
  root = createRoot(place)
  await act(async () =>
    root.render(
      <FluentProvider theme={webLightTheme}>
        <LocaleContext value={locale}>
          <ShareView {...{ session, outline, onSheet, onBack, ...more }} />
        </LocaleContext>
      </FluentProvider>,
    ),
  )
  await turn()
}
beforeEach(() => {
  drawn.length = 0
  drawing = true
  jest.clearAllMocks()
})
afterEach(() => act(async () => root.unmount()))

const message = (): string => find<HTMLTextAreaElement>('[data-message="1"]').value
const choose = async (at: number): Promise<void> => {
  const select = find<HTMLSelectElement>('select')
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!.set!.call(select, String(at))
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await turn()
}

test('who has most to do is shown first; text and picture hide every customer', async () => {
  await show()
  expect([...find('select').children].map((one) => one.textContent)).toEqual([
    '周敏　必改 2 条',
    '李海燕　必改 1 条',
    '店内（未填销售顾问）　必改 1 条',
  ])
  expect(message()).toMatch(/^【3月三表检查】周敏：必改 2 条\n/)
  const told = message() + drawn.join('') + place.textContent
  for (const secret of ['欧阳建国', '王芳', '1380000001'])
    expect([secret, told.includes(secret)]).toEqual([secret, false])
  expect(drawn.join('')).toContain('欧**')
  expect(find<HTMLImageElement>('img').alt).toBe('周敏的待办图片，第 1 张，共 1 张')
})

test('another person can be chosen, and one can be asked for', async () => {
  await show({ consultant: '李海燕' })
  expect(message()).toMatch(/】李海燕：/)
  await choose(2)
  expect(message()).toMatch(/】店内：/)
  expect(message()).toContain('孙*')
})

test('the message is copied; where that is refused it is selected, and how to copy is said', async () => {
  await show()
  await click('copy-message')
  const field = find<HTMLTextAreaElement>('textarea')
  expect(document.activeElement).toBe(field)
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  expect(find('[data-copied]').textContent).toBe('没能自动复制，文字已选中，请按 Ctrl+C。')
  const writeText = jest.fn(() => Promise.resolve())
  Object.assign(navigator, { clipboard: { writeText } })
  await click('copy-message')
  expect(writeText).toHaveBeenCalledWith(field.value)
  expect(find('[data-copied]').textContent).toBe('已复制，到微信里粘贴即可。')
  Object.assign(navigator, { clipboard: undefined })
})

test('a picture that cannot be copied is said to be copied by hand; where none can be drawn that is said', async () => {
  await show()
  await click('copy-picture')
  expect(find('[data-share="picture"]').textContent).toContain('请在图片上点右键')
  await act(async () => root.unmount())
  drawing = false
  await show()
  expect(find('[data-share="picture"]').textContent).toContain('这里画不出图片')
  expect(message()).toContain('周敏')
})

test('sheets are written for one person or for each, and shown', async () => {
  await show()
  const names = () => session.state().sheets.map(({ name }) => name)
  await click('write-hand-out')
  expect(names()).toContain('待办-周敏')
  expect(onSheet).toHaveBeenCalledTimes(1)
  await click('write-hand-outs')
  expect(names()).toEqual(expect.arrayContaining(['待办-周敏', '待办-李海燕', '待办-店内']))
  await click('sharing-back')
  expect(onBack).toHaveBeenCalled()
})

test('in English nothing Chinese is left but what the workbook says', async () => {
  await show({}, 'en')
  expect(find('h2').textContent).toBe('Hand out')
  expect(message()).toMatch(/^\[2026-03 form check\] 周敏: Error 2\n/)
})
