/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads'
import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import FixPreview from '../../src/pane/FixPreview'
import NoteForm from '../../src/pane/NoteForm'
import ReasonList from '../../src/pane/ReasonList'
import type { Cell, Workbook } from '../../src/model/workbook'
import { attached, settled, type LiveHost } from '../session/live-host'
import type { Session } from '../../src/session/session'
import { day } from '../support/testRule'
import { workbookOf } from '../support/workbook'

// jsdom has none.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, MessageChannel })

const titles = ['客户姓名', '电话', '车型', '战败日期', '战败级别', '战败原因', '原因分类', '登记日期', '备注']
const loss = (date: Cell, reason: string, remark: Cell = null) => [
  '陈立',
  '13800000001',
  '菱智M5',
  date,
  'A',
  reason,
  null,
  date,
  remark,
]
const workbook = (remark: Cell = null): Workbook =>
  workbookOf({
    流失表: [
      ['2026年3月流失分析表'],
      titles,
      loss('2026年3月5日', '嫌贵了八千'),
      loss(day('2026-03-09'), '贵了八千，第二排空间也小'),
      [...loss(day('2026-02-20'), '买了哈弗H6').slice(0, 7), day('2026-03-20'), remark],
      ['王芳', ' 13800000002', ...loss(day('2026-03-10'), '老婆不同意').slice(2)],
    ],
  })

let root: Root
let session: Session
let host: LiveHost
const place = document.createElement('div')
document.body.append(place)
const find = <T extends HTMLElement>(selector: string): readonly T[] => [...place.querySelectorAll<T>(selector)]
const button = (name: string): HTMLButtonElement => find<HTMLButtonElement>(`[data-action="${name}"]`)[0]!
const turn = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    await settled(session)
  })
const click = async (element: HTMLElement): Promise<void> => {
  await act(async () => element.click())
  await turn()
}
const cell = async (row: number, column: number): Promise<Cell> =>
  (await host.inner.read()).sheets.find(({ ours }) => !ours)!.columns[column]!.at(row)
const back = jest.fn()

async function show(view: 'reasons' | 'preview' | 'note', of = workbook()): Promise<void> {
  ;({ session, host } = await attached(of))
  await session.check()
  const { outline } = session.state()
  const shared = { session, outline: outline!, onReveal: () => undefined, onBack: back }
  const items = await session.findings({ severities: ['error', 'warning', 'info'] }, 0)
  const item = items.find(({ note }) => note !== null)!
  const note = <NoteForm session={session} item={item} by="周敏" onBy={undefined} onClose={back} />
  const list = view === 'reasons' ? <ReasonList {...shared} /> : <FixPreview {...shared} />
  root = createRoot(place)
  await act(async () =>
    root.render(<FluentProvider theme={webLightTheme}>{view === 'note' ? note : list}</FluentProvider>),
  )
  await turn()
}
afterEach(async () => {
  back.mockClear()
  await act(async () => root.unmount())
})

test('a preview names each cell with before and after; what is unticked stays', async () => {
  await show('preview')
  expect(document.activeElement?.tagName).toBe('H2')
  const rows = find('[data-preview]')
  expect(rows.map(({ textContent }) => textContent).join('\n')).toContain('2026年3月5日→2026-03-05')
  const ticks = find<HTMLInputElement>('[data-preview] input')
  expect(ticks.every(({ checked }) => checked)).toBe(true)
  expect(ticks.map((tick) => tick.getAttribute('aria-label')).join('\n')).toContain('D3')
  const phone = rows.findIndex(({ dataset }) => dataset.preview === 'B6')
  await click(ticks[phone]!)
  expect(button('preview-apply').textContent).toBe(`改正 ${rows.length - 1} 处`)
  await click(button('preview-apply'))
  expect(back).toHaveBeenCalledTimes(1)
  expect(await cell(2, 3)).toBe(day('2026-03-05'))
  expect(await cell(5, 1)).toBe(' 13800000002')
})

test('proposals show what decided; a tie is to be chosen, and only what is confirmed is written', async () => {
  await show('reasons')
  const rows = () => find('[data-reason]')
  expect(rows()).toHaveLength(4)
  expect(rows()[0]!.textContent).toContain('价格 · 价格高')
  expect(rows()[0]!.querySelector('mark')?.textContent).toBe('嫌贵')
  expect(rows()[1]!.textContent).toContain('两类都说得通')
  const confirms = find<HTMLButtonElement>('[data-action="reason-confirm"]')
  expect(confirms.map(({ disabled }) => disabled)).toEqual([false, true, true, false])
  expect(confirms[0]!.getAttribute('aria-label')).toBe('流失表 G3 填入“价格高”')
  await click(confirms[0]!)
  expect(await cell(2, 6)).toBe('价格高')
  expect(await cell(3, 6)).toBeNull()
  expect([await cell(4, 6), await cell(5, 6)]).toEqual([null, null])
})

test('the one of two is pressed, all that is chosen goes in at once', async () => {
  await show('reasons')
  const second = find('[data-reason]')[1]!.querySelectorAll<HTMLButtonElement>('[data-action="reason-proposal"]')[1]!
  await click(second)
  expect(second.getAttribute('aria-pressed')).toBe('true')
  expect(button('reason-confirm-all').textContent).toBe('填入已选好的 3 条')
  await click(button('reason-confirm-all'))
  expect([await cell(2, 6), await cell(3, 6), await cell(4, 6), await cell(5, 6)]).toEqual([
    '价格高',
    '载货能力差/性能',
    null,
    '放弃购买/计划取消',
  ])
})

const type = async (selector: string, words: string): Promise<void> => {
  const [field] = find<HTMLTextAreaElement>(selector)
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')!
  await act(async () => {
    set!.call(field, words)
    field!.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

test('a note asks for what it lacks, then stands in the remark', async () => {
  await show('note')
  await click(button('note-submit'))
  expect(find('[role="alert"]')[0]!.textContent).toBe('请写没有及时登记的原因。')
  await type('textarea', '顾问休假')
  await click(button('note-submit'))
  expect(back).toHaveBeenCalledTimes(1)
  expect(await cell(4, 8)).toBe('补登说明：实际日期2026-02-20，原因：顾问休假，补登人：周敏，2026-04-10补登')
})

test('where a person’s words stand, the note is there to be copied', async () => {
  await show('note', workbook('已和经理说过'))
  await type('textarea', '顾问休假')
  await click(button('note-submit'))
  expect(back).not.toHaveBeenCalled()
  expect(find('[role="alert"]')[0]!.textContent).toContain('没有改动')
  expect(find<HTMLTextAreaElement>('textarea').at(-1)!.value).toContain('原因：顾问休假')
  expect(find('[data-action="note-copy"]')).toHaveLength(1)
  expect(await cell(4, 8)).toBe('已和经理说过')
})
