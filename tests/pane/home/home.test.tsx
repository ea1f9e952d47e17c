/** @jest-environment jsdom */
import { TextEncoder } from 'node:util'
import { MessageChannel } from 'node:worker_threads'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { Pane, type PaneProps } from '../../../src/pane/Pane'
import { problemView } from '../../../src/pane/problem-view'
import { text, type Locale } from '../../../src/model/text'
import type { Session } from '../../../src/session/session'
import type { Outline, SessionState } from '../../../src/session/state'
import { attached, settled, unattached } from '../../session/live-host'
import { dealerMonth } from '../../support/dealer-month'

// jsdom has none.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, MessageChannel, TextEncoder })

let root: Root
const place = document.createElement('div')
document.body.append(place)
const find = <T extends HTMLElement = HTMLElement>(selector: string): T => place.querySelector<T>(selector)!
const all = (selector: string): readonly HTMLElement[] => [...place.querySelectorAll<HTMLElement>(selector)]
const step = (): string | undefined => find('[data-step]')?.dataset.step
const next = (): HTMLButtonElement => find<HTMLButtonElement>('[data-action="next"]')
const chosen = (): string => find('[role="tab"][aria-selected="true"]').id
const press = (element: HTMLElement): Promise<void> => act(async () => element.click())

async function until(there: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !there(); turn++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  }
  expect(there()).toBe(true)
}
async function show(session: Session, props: Partial<PaneProps> = {}, locale: Locale = 'zh'): Promise<void> {
  root = createRoot(place)
  const nothing = (): void => undefined
  await act(async () =>
    root.render(<Pane session={session} locale={locale} dark={false} onDark={nothing} onLocale={nothing} {...props} />),
  )
}
afterEach(() => act(async () => root.unmount()))

const month = () => dealerMonth({ defects: ['DF01', 'DF09', 'ST11'] }).workbook()
/** A session that is only seen in one state. */
function inState(session: Session, part: (state: SessionState) => Partial<SessionState>): Session {
  const state = { ...session.state(), ...part(session.state()) }
  return { ...session, state: () => state, subscribe: () => () => undefined }
}
const outlined = (session: Session, part: Partial<Outline>): Session =>
  inState(session, ({ outline }) => ({ outline: { ...outline!, ...part } }))

async function checked(): Promise<Session> {
  const { session } = await attached(month())
  await session.check()
  await settled(session)
  return session
}

test('nothing is open: a file is opened, or the sample tried', async () => {
  const { session } = unattached(month())
  const onOpen = jest.fn()
  const onSample = jest.fn()
  const page = inState(session, ({ can }) => ({ can: { ...can, open: true, save: true } }))
  await show(page, { onOpen, onSample })
  expect(chosen()).toBe('sanbiao-tab-home')
  expect(step()).toBe('open')
  await press(next())
  await press(find('[data-action="sample"]'))
  expect([onOpen.mock.calls.length, onSample.mock.calls.length]).toEqual([1, 1])
})

test('one button alone is the primary one: the card’s, and the bar’s where there is no card', async () => {
  const { session } = await attached(month())
  await show(session)
  const inBar = (): string => find('[data-action="check"]').className
  const plain = inBar()
  expect(next().className).not.toBe(plain)
  await press(find('#sanbiao-tab-problems'))
  expect([inBar(), all('[data-action="next"]').length]).toEqual([plain, 1])
  await press(find('#sanbiao-tab-figures'))
  expect([inBar() === plain, all('[data-action="next"]').length]).toEqual([false, 0])
  await press(find('[data-action="check"]'))
  await settled(session)
  await until(() => find('[data-action="check"]').textContent === '重新检查')
  expect([inBar(), chosen()]).toEqual([plain, 'sanbiao-tab-figures'])
})

test('a file that was refused says why, and what else could be opened', async () => {
  const { session } = await attached(month())
  const onBack = jest.fn()
  await show(
    inState(session, () => ({ fileName: '三月.xlsx' })),
    {
      refused: text('这不是工作簿。', 'No workbook.'),
      onOpen: () => undefined,
      onBack,
    },
  )
  expect(step()).toBe('refused')
  expect(find('[role="alert"]').textContent).toBe('这不是工作簿。')
  await press(find('[data-action="back"]'))
  expect(onBack).toHaveBeenCalled()
})

test('after the check Home stays and shows what was found; its button begins with the gravest', async () => {
  const { session, host } = await attached(month())
  await show(session)
  expect(step()).toBe('check')
  await press(next())
  await settled(session)
  await until(() => all('[data-severity]').length === 3)
  expect(chosen()).toBe('sanbiao-tab-home')
  const { roots } = session.state().outline!
  expect(all('[data-severity] strong').map(({ textContent }) => Number(textContent))).toEqual([
    roots.error,
    roots.warning,
    roots.info,
  ])
  expect(step()).toBe('start')
  expect(find('[data-step] h2').textContent).toBe(`有${roots.error}处必须改`)
  await press(next())
  expect(chosen()).toBe('sanbiao-tab-problems')
  expect(problemView(session).filter).toEqual({ severities: ['error'] })
  const [first] = await session.findings({ severities: ['error'] }, 0)
  await until(() => problemView(session).selected?.id === first!.id)
  expect(host.shown).toEqual([first!.at])
})

test('every count leads to what it counts: a level, a consultant, a sheet', async () => {
  const session = await checked()
  await show(session)
  await until(() => all('[data-people] [data-count]').length > 2 && all('[data-balance]').length > 0)
  const back = (): Promise<void> => press(find('#sanbiao-tab-home'))
  await press(find('[data-severity="error"]'))
  expect(problemView(session).filter).toEqual({ severities: ['error'] })
  await back()
  await until(() => all('[data-people] [data-count]').length > 2)
  const person = all('[data-people] [data-count]')[0]!
  await press(person)
  expect(problemView(session).filter.consultant).toBe(person.dataset.count)
  const { total } = (await session.problems(problemView(session).filter, 'sheet'))!
  const told = [...person.querySelectorAll('[role="img"]')].map((icon) => Number(icon.nextSibling?.textContent))
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(total)
  await back()
  await until(() => all('[data-sheets] [data-count]').length > 0)
  await press(all('[data-sheets] [data-count]')[0]!)
  const { sheet } = session.state().outline!.groups[0]!
  expect(problemView(session).filter.sheet).toBe(sheet)
  await back()
  await until(() => all('[data-balance]').length > 0)
  expect(all('[data-balance]')[0]!.textContent).toMatch(/(对得上|差\d+)期初\d+ .+ = /)
  await press(all('[data-balance]')[0]!)
  expect(chosen()).toBe('sanbiao-tab-figures')
})

test('what is solved since the last check is told', async () => {
  const { session, host, clock } = await attached(month())
  await session.check()
  await show(session)
  await until(() => all('[data-people]').length > 0)
  expect(all('[data-since]')).toEqual([])
  const [item] = (await session.findings({ severities: ['error'] }, 0)).filter(({ code }) => code === 'DF09')
  await act(async () => {
    await host.type(item!.at, '买了哈弗H6，比我们便宜8千')
    clock.pass(1000)
    await settled(session)
  })
  await until(() => all('[data-since]').length > 0)
  expect(find('[data-since]').textContent).toMatch(/^这次检查以来新增 0已解决 [1-9]\d*仍未解决 \d+$/)
  await act(() => session.check())
  await until(() => /^与 \d+月\d+日.+ 的检查相比新增 0已解决 [1-9]/.test(find('[data-since]')?.textContent ?? ''))
})

const states: readonly (readonly [string, Partial<Outline>, Partial<SessionState>, string, string])[] = [
  ['no sheet was recognised', { readings: [] }, {}, 'unread', 'reading'],
  ['questions are open', { doubts: [{} as Outline['doubts'][number]] }, {}, 'confirm', 'reading'],
  ['all is clean', { roots: { error: 0, warning: 0, info: 0 }, groups: [] }, {}, 'fill', 'write'],
  ['clean, of no month', { roots: { error: 0, warning: 0, info: 0 }, groups: [], month: null }, {}, 'month', 'reading'],
  [
    'clean and read-only',
    { roots: { error: 0, warning: 0, info: 0 }, groups: [] },
    { readOnly: true },
    'look',
    'figures',
  ],
]
test.each(states)('%s', async (_, outline, part, kind, tab) => {
  const session = inState(outlined(await checked(), outline), () => part)
  await show({ ...session, recognition: () => Promise.resolve(null) })
  await until(() => step() !== undefined)
  expect(step()).toBe(kind)
  await press(next())
  expect(chosen()).toBe(`sanbiao-tab-${tab}`)
})

test('a stale report is checked anew', async () => {
  const real = await checked()
  const check = jest.fn(() => Promise.resolve())
  await show({ ...inState(real, () => ({ stale: true })), check }, {}, 'en')
  await until(() => step() === 'recheck')
  expect(next().textContent).toBe('Recheck')
  await press(next())
  expect(check).toHaveBeenCalled()
})
