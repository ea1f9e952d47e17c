import { readConfigFile } from '../../../src/session/config-file'
import { catalog } from '../../../src/catalog'
import { openWorkbookFile } from '../../../src/hosts/file'
import type { Session } from '../../../src/session/session'
import { dealerMonth } from '../../support/dealer-month'
import { xlsxOf } from '../../support/dealer-month/xlsx'
import { openFile } from '../open-file'

const bytes = xlsxOf(dealerMonth({ defects: ['DF01', 'DF10'] }))
const lineOf = async (session: Session, id: string) =>
  (await session.settings())!.groups.flatMap(({ settings }) => settings).find((line) => line.id === id)!
const why = async (session: Session, id: string, value: never) => (await session.setSetting(id, value)).why?.zh
const codes = (session: Session): string[] => [...new Set(session.state().outline!.groups.map(({ code }) => code))]
const kept = async (session: Session) => {
  const [file] = await session.save()
  return (await (await openWorkbookFile(file!.bytes, '客户.xlsx')).read()).memory?.config
}

test('thresholds by group, with their defaults; those by level for the levels of the profile', async () => {
  const { session } = await openFile(bytes)
  const { profile, groups } = (await session.settings())!
  expect(profile).toMatchObject({
    id: 'fengxing',
    title: { zh: '东风风行', en: 'Dongfeng Fengxing' },
    why: null,
    own: false,
  })
  const lines = groups.flatMap(({ settings }) => settings)
  expect(lines.length).toBeGreaterThan(120)
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  expect(lines.filter(({ id }) => id.startsWith('cadence.')).map(({ id, value }) => [id, value])).toEqual([
    ['cadence.O', 7],
    ['cadence.H', 2],
    ['cadence.A', 7],
    ['cadence.B', 14],
    ['cadence.C', 30],
  ])
  expect(await lineOf(session, 'cadence.H')).toEqual({
    id: 'cadence.H',
    title: { zh: 'H级多少天内联系一次', en: 'Level H: contact within' },
    unit: { zh: '天', en: 'days' },
    kind: 'number',
    value: 2,
    usual: 2,
    endless: false,
    choices: [],
    by: null,
    own: false,
    readBy: expect.objectContaining({ zh: expect.stringContaining('CT01') }),
  })
  expect(await lineOf(session, 'window.O')).toMatchObject({ value: 'none', endless: true })
  expect(await lineOf(session, 'stayMinForLevel.B')).toMatchObject({ value: 'none', endless: true })
  expect((await lineOf(session, 'churnProfile')).choices.map(({ id }) => id)).toContain('haima3')
})

test('a threshold holds at once, is remembered by the file, and comes back with undo', async () => {
  const { session } = await openFile(bytes)
  await session.check()
  expect(codes(session)).toContain('DF10')
  expect(await session.setSetting('reasonMinChars', 0)).toEqual({ kept: true, why: null })
  await session.setSetting('vagueReasons', [])
  expect(codes(session)).not.toContain('DF10')
  expect(await lineOf(session, 'reasonMinChars')).toMatchObject({
    value: 0,
    usual: 6,
    own: true,
    by: { zh: '工作簿中记住的设置' },
  })
  expect(await kept(session)).toEqual({ rules: {}, settings: { reasonMinChars: 0, vagueReasons: [] } })
  await session.undo()
  await session.undo()
  expect(codes(session)).toContain('DF10')
  expect(await kept(session)).toBeUndefined()
  await session.redo()
  expect((await lineOf(session, 'reasonMinChars')).value).toBe(0)
  await session.setSetting('reasonMinChars', null)
  expect(await lineOf(session, 'reasonMinChars')).toMatchObject({ value: 6, own: false, by: null })
})

test('parts of groups by themselves; the default said again is no change; no end is no end', async () => {
  const { session } = await openFile(bytes)
  await session.setSetting('cadence.H', 3)
  await session.setSetting('cadence.A', 5)
  await session.setSetting('cadence.H', 2)
  await session.setSetting('window.H', 'none')
  await session.setSetting('stayMinForLevel.B', 15)
  await session.setSetting('restDays.weekly', [1])
  await session.setSetting('restDays.closed', ['2026-02-16'])
  await session.setSetting('serviceDestinations.外地', [' 西安 ', '兰州'])
  expect(await kept(session)).toEqual({
    rules: {},
    settings: {
      cadence: { A: 5 },
      window: { H: null },
      stayMinForLevel: { B: 15 },
      restDays: { weekly: [1], closed: ['2026-02-16'] },
      serviceDestinations: { 外地: ['西安', '兰州'] },
    },
  })
  expect((await lineOf(session, 'window.H')).value).toBe('none')
  await session.setSetting('stayMinForLevel.B', 'none')
  await session.resetSettings('rules')
  expect((await kept(session))?.settings).not.toHaveProperty('stayMinForLevel')
  await session.resetSettings('settings')
  expect(await kept(session)).toBeUndefined()
})

test('what cannot be is refused with what may be, and nothing is changed', async () => {
  const { session } = await openFile(bytes)
  expect(await why(session, 'monthDays', 32 as never)).toBe('不能大于31天。')
  expect(await why(session, 'cadence.H', 0 as never)).toBe('不能小于1天。')
  expect(await why(session, 'oneReasonShare', 1.2 as never)).toBe('不能大于100%。')
  expect(await why(session, 'monthDays', NaN as never)).toBe('请填数字。')
  expect(await why(session, 'monthDays', 'none' as never)).toBe('请填数字。')
  expect(await why(session, 'restDays.closed', ['2026-03-05', '3月6日'] as never)).toBe(
    '第2项：日期要写成 2026-03-05 这样。',
  )
  expect(await why(session, 'ageBands', [] as never)).toBe('至少要有一项。')
  expect(await why(session, 'churnProfile', 'other' as never)).toBe('这里不能这样填。')
  expect(await why(session, '没有', 1 as never)).toBe('没有这一项设置。')
  expect(session.state()).toMatchObject({ changed: false, canUndo: false })
})

test('the file of settings goes out and in as the command line reads it', async () => {
  const { session } = await openFile(bytes)
  await session.setSetting('cadence.H', 3)
  await session.setRule('DF10', 'info')
  await session.setRule('DF24', 'off')
  await session.setRule('DF01', 'on')
  const json = (await session.exportSettings())!
  expect(JSON.parse(json)).toEqual({
    schema: 'sanbiao/config@1',
    rules: { DF10: 'info', DF24: 'off', DF01: 'on' },
    settings: { cadence: { H: 3 } },
  })
  const config = await kept(session)
  expect(readConfigFile(json, catalog)).toEqual(config)
  const other = await openFile(bytes)
  await other.session.setSetting('monthDays', 20)
  await other.session.importSettings(json)
  expect(await kept(other.session)).toEqual(config)
  await expect(other.session.importSettings('{"rules":{"XX":"off"}}')).rejects.toThrow()
  expect(other.session.state().notice?.kind).toBe('refused')
  expect(await kept(other.session)).toEqual(config)
})

test('what of ours stands in the workbook, by name, and nothing of it once it is removed', async () => {
  const { session } = await openFile(bytes)
  await session.check()
  await session.setSetting('cadence.H', 3)
  await session.setRule('DF24', 'off')
  await session.setProfile('habc-15')
  await session.fillKpis('zh')
  const ours = (await session.ours())!
  expect(ours.sheets).toContain('指标')
  expect(ours.columns.flatMap(({ titles }) => titles.map(({ zh }) => zh)).length).toBeGreaterThan(0)
  expect(ours).toMatchObject({ settings: 2, mappings: 0, accepted: 0, profile: true })
  expect(ours.marks).toBeGreaterThan(0)
  await session.clean()
  expect(await session.ours()).toEqual({
    sheets: [],
    columns: [],
    marks: 0,
    settings: 0,
    mappings: 0,
    accepted: 0,
    profile: false,
  })
})
