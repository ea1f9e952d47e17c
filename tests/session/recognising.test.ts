import { catalog } from '../../src/catalog'
import { memoryHost } from '../../src/hosts/memory'
import type { Profile } from '../../src/model/profile'
import type { Catalog } from '../../src/model/report'
import type { Workbook } from '../../src/model/workbook'
import { createSession } from '../../src/session/create-session'
import type { SessionHost } from '../../src/session/desk'
import type { Session } from '../../src/session/session'
import { dealerMonth } from '../support/dealer-month'
import { day } from '../support/testRule'
import { attached, settled } from './live-host'

const [profile] = catalog.profiles as readonly [Profile, ...Profile[]]
const other: Profile = { ...profile, id: 'other', oem: { zh: '另一家', en: 'Another' } }
const both: Catalog = { ...catalog, profiles: [profile, other] }

interface Opened {
  readonly session: Session
  readonly host: SessionHost
  readonly idOf: (name: string) => string
}
async function opened(workbook: Workbook = dealerMonth({ defects: ['DF01'] }).workbook()): Promise<Opened> {
  const memory = memoryHost(workbook)
  const host: SessionHost = { read: memory.read, apply: memory.apply, snapshot: () => () => undefined }
  const session = createSession({
    catalog: both,
    question: { profile, today: day('2026-04-10') },
    openHost: async () => host,
    now: () => performance.now(),
    salt: () => 'salt',
  })
  await session.open(new Uint8Array(), '三月.xlsx')
  await session.check()
  return { session, host, idOf: (name) => workbook.sheets.find((sheet) => sheet.name === name)!.id }
}
const remembered = async ({ host }: Opened) => (await host.read()).memory
const templateOf = async ({ session, idOf }: Opened, name: string) =>
  (await session.recognition(idOf(name)))?.template?.id
const codes = ({ session }: Opened): string[] => session.state().outline!.groups.map(({ code }) => code)

test('a sheet that is not to be read is left out at once, remembered, and comes back with undo', async () => {
  const open = await opened()
  expect(await templateOf(open, '流失分析')).toBe('loss-analysis')
  await open.session.setTemplate(open.idOf('流失分析'), 'ignore')
  expect(await templateOf(open, '流失分析')).toBeUndefined()
  expect(codes(open)).not.toContain('DF01')
  expect(open.session.state().notice?.text.zh).toContain('已按您的选择重新识别')
  expect(await remembered(open)).toEqual({
    salt: 'salt',
    mapping: { sheets: [{ sheet: '流失分析', template: 'ignore' }] },
    accepted: [],
  })
  expect(open.session.state()).toMatchObject({ canUndo: true, canRedo: false, changed: true })
  await open.session.undo()
  expect(await templateOf(open, '流失分析')).toBe('loss-analysis')
  expect(codes(open)).toContain('DF01')
  expect((await remembered(open))?.mapping).toBeUndefined()
  await open.session.redo()
  expect(await templateOf(open, '流失分析')).toBeUndefined()
  await open.session.setTemplate(open.idOf('流失分析'), null)
  expect(await templateOf(open, '流失分析')).toBe('loss-analysis')
  expect((await remembered(open))?.mapping).toEqual({ sheets: [] })
})

test('a column is assigned to a field, or to none; the header row is marked', async () => {
  const open = await opened()
  const sheet = open.idOf('来店登记')
  const before = (await open.session.recognition(sheet))!
  const phone = before.columns.find(({ field }) => field?.id === 'phone')!
  expect(before.fields.map(({ id }) => id)).toEqual(expect.arrayContaining(['phone', 'remark']))
  await open.session.setField(sheet, phone.column, 'ignore')
  expect((await remembered(open))?.mapping?.sheets).toEqual([{ sheet: '来店登记', columns: { 联系电话: 'ignore' } }])
  expect(
    open.session
      .state()
      .outline!.readings.map(({ said }) => said)
      .filter(Boolean),
  ).toHaveLength(1)
  await open.session.setHeaderRow(sheet, 2)
  await open.session.setField(sheet, phone.column, null)
  expect((await remembered(open))?.mapping?.sheets).toEqual([{ sheet: '来店登记', headerRow: 2 }])
  await open.session.undo()
  await open.session.undo()
  expect((await remembered(open))?.mapping?.sheets).toEqual([{ sheet: '来店登记', columns: { 联系电话: 'ignore' } }])
})

test('the profile is chosen, and holds when the workbook is opened again', async () => {
  const open = await opened()
  expect(open.session.state().outline!.profile.id).toBe(profile.id)
  await open.session.setProfile('other')
  expect(open.session.state().outline).toMatchObject({
    profile: { id: 'other', title: other.oem },
    whyProfile: { zh: '工作簿中记住的口径' },
  })
  const again = await opened(await open.host.read())
  expect(again.session.state().outline!.profile.id).toBe('other')
  await again.session.setProfile(null)
  expect(again.session.state().outline!.profile.id).toBe(profile.id)
})

test('a mapping goes out and in again; a wrong one is refused and nothing changes', async () => {
  const open = await opened()
  const out = (await open.session.exportMapping())!
  expect(out.withheld).toBe(0)
  expect(JSON.parse(out.json)).toMatchObject({
    schema: 'sanbiao/mapping@1',
    sheets: expect.arrayContaining([expect.objectContaining({ sheet: '流失分析', template: 'loss-analysis' })]),
  })
  await open.session.importMapping(
    JSON.stringify({ profile: 'other', sheets: [{ sheet: '流失*', template: 'ignore' }] }),
  )
  expect(await templateOf(open, '流失分析')).toBeUndefined()
  expect(open.session.state().outline!.profile.id).toBe('other')
  const kept = await remembered(open)
  await expect(open.session.importMapping('{"sheets":[{"sheet":"a","template":"x"}]}')).rejects.toThrow()
  expect(open.session.state().notice).toMatchObject({ kind: 'refused' })
  expect(open.session.state().notice!.text.zh).toContain('sheets › 第1项 › template')
  expect(await remembered(open)).toEqual(kept)
  await open.session.undo()
  expect(await templateOf(open, '流失分析')).toBe('loss-analysis')
})

test('in a read-only workbook a choice holds as long as it is open, and says so', async () => {
  const memory = memoryHost(dealerMonth({ defects: ['DF01'] }).workbook())
  const readOnly: SessionHost = {
    read: memory.read,
    apply: memory.apply,
    remarks: () => [{ kind: 'read-only', text: { zh: '只读', en: 'Read-only' } }],
    snapshot: () => () => undefined,
  }
  const session = createSession({
    catalog: both,
    question: { profile, today: day('2026-04-10') },
    openHost: async () => readOnly,
    now: () => performance.now(),
    salt: () => 'salt',
  })
  await session.open(new Uint8Array(), '三月.xls')
  await session.check()
  const sheet = session.state().sheets.find(({ name }) => name === '流失分析')!.id
  await session.setTemplate(sheet, 'ignore')
  expect((await session.recognition(sheet))?.template).toBeNull()
  expect(session.state().notice?.text.zh).toContain('关闭后不会记住')
  expect(memory.memory).toBeUndefined()
  await session.check()
  expect((await session.recognition(sheet))?.template).toBeNull()
  await session.undo()
  expect((await session.recognition(sheet))?.template?.id).toBe('loss-analysis')
})

test('beside Excel a choice is written into its workbook and taken back there', async () => {
  const { session, host } = await attached(dealerMonth().workbook())
  await session.check()
  const sheet = session.state().sheets.find(({ name }) => name === '流失分析')!.id
  await session.setTemplate(sheet, 'ignore')
  await settled(session)
  expect(host.inner.memory?.mapping?.sheets).toEqual([{ sheet: '流失分析', template: 'ignore' }])
  await session.check()
  expect((await session.recognition(sheet))?.template).toBeNull()
  await session.undo()
  expect(host.inner.memory?.mapping).toBeUndefined()
})

test('choices leave the earlier steps their place in the history', async () => {
  const open = await opened()
  const sheet = open.idOf('来店登记')
  for (let row = 1; row <= 8; row++) await open.session.setHeaderRow(sheet, row)
  for (let row = 1; row <= 8; row++) await open.session.undo()
  expect((await remembered(open))?.mapping).toBeUndefined()
  expect(open.session.state().canUndo).toBe(false)
})
