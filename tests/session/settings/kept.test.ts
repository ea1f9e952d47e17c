import { catalog } from '../../../src/catalog'
import { openWorkbookFile } from '../../../src/hosts/file'
import { text } from '../../../src/model/text'
import { createSession } from '../../../src/session/create-session'
import type { SessionHost } from '../../../src/session/desk'
import type { Session } from '../../../src/session/session'
import { Desk, jsonOf, sanbiao } from '../../cli/support/command-line'
import { dealerMonth } from '../../support/dealer-month'
import { xlsxOf } from '../../support/dealer-month/xlsx'
import { day } from '../../support/testRule'

const desk = new Desk()
afterAll(() => desk.remove())
const bytes = xlsxOf(dealerMonth({ defects: ['DF01', 'DF10'] }))
const sessionOn = (change: (host: SessionHost) => SessionHost = (host) => host): Session =>
  createSession({
    catalog,
    question: { profile: catalog.profiles[0]!, today: day('2026-04-10') },
    openHost: async (content, name) => change(await openWorkbookFile(content, name)),
    now: () => performance.now(),
    salt: () => 'salt',
  })
const configsOf = async (session: Session) =>
  Promise.all(
    (await session.save()).map(
      async ({ name, bytes: saved }) => (await (await openWorkbookFile(saved, name)).read()).memory?.config,
    ),
  )

test('the command line goes by what was set in the pane', async () => {
  const session = sessionOn()
  await session.open(bytes, '三月.xlsx')
  await session.setRule('DF01', 'off')
  await session.setSetting('reasonMinChars', 0)
  await session.setSetting('vagueReasons', [])
  const [saved] = await session.save()
  const path = desk.put('三月-设置.xlsx', saved!.bytes)
  const { files } = jsonOf<{
    readonly files: readonly {
      readonly findings: readonly { readonly code: string }[]
      readonly notChecked: readonly { readonly code: string; readonly reason: { readonly zh: string } }[]
    }[]
  }>(await sanbiao('check', path, '--format', 'json'))
  const codes = files[0]!.findings.map(({ code }) => code)
  expect(codes).not.toContain('DF01')
  expect(codes).not.toContain('DF10')
  expect(files[0]!.notChecked.find(({ code }) => code === 'DF01')?.reason.zh).toBe('已关闭（工作簿中记住的设置）')
})

test('a workbook that is read-only refuses all of it and says so', async () => {
  const session = sessionOn((host) => ({
    ...host,
    remarks: () => [{ kind: 'read-only', text: text('只读', 'Read-only') }],
  }))
  await session.open(bytes, '三月.xlsx')
  await session.check()
  expect(await session.setRule('DF01', 'off')).toBe(false)
  expect(session.state().notice?.text.zh).toBe('工作簿是只读的，没有改动。')
  expect(await session.setSetting('monthDays', 20)).toEqual({
    kept: false,
    why: expect.objectContaining({ zh: '工作簿是只读的，没有改动。' }),
  })
  expect(await session.resetSettings('all')).toBe(false)
  await session.importSettings('{"settings":{"monthDays":20}}')
  const lines = (await session.settings())!.groups.flatMap(({ settings }) => settings)
  expect(lines.filter(({ own }) => own)).toEqual([])
  expect(session.state()).toMatchObject({ changed: false, canUndo: false })
})

test('of several files each remembers what is set, and has back what it remembered before', async () => {
  const first = sessionOn()
  await first.open(bytes, '三月-1.xlsx')
  await first.setSetting('monthDays', 20)
  const [own] = await first.save()
  const session = sessionOn()
  await session.openSeveral([
    { fileName: '三月-1.xlsx', bytes: own!.bytes },
    { fileName: '三月-2.xlsx', bytes: xlsxOf(dealerMonth()) },
  ])
  await session.setSetting('cadence.H', 3)
  const settings = { monthDays: 20, cadence: { H: 3 } }
  expect(await configsOf(session)).toEqual([
    { rules: {}, settings },
    { rules: {}, settings },
  ])
  await session.undo()
  expect(await configsOf(session)).toEqual([{ rules: {}, settings: { monthDays: 20 } }, undefined])
})

test('nothing can be set while no workbook is open', async () => {
  const session = sessionOn()
  expect([
    await session.rules(),
    await session.settings(),
    await session.ours(),
    await session.exportSettings(),
  ]).toEqual([[], null, null, null])
})
