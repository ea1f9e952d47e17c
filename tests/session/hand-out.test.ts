import { catalog } from '../../src/catalog'
import { workbookRule } from '../../src/model/rule'
import { text } from '../../src/model/text'
import { createSession } from '../../src/session/create-session'
import { xlsxOfWorkbook } from '../support/xlsx/of-workbook'
import { day, workbookOfTables } from '../support/testRule'
import { FakeHost } from './fake-host'
import { openFile } from './open-file'

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
const loss = (customerName: string, phone: string, consultant: string) => ({
  lossDate: '2026-03-20',
  customerName,
  phone,
  model: '菱智M5',
  consultant,
  lossKind: '战败',
  lossReason: null,
})
const workbook = workbookOfTables({
  'prospect-card': [
    card('王芳', '1380000001', '周敏'),
    card('欧阳建国', '13800000002', '周敏'),
    card('李强', '1380000003', '李海燕'),
    card('孙丽', '1380000004', null),
  ],
  'loss-analysis': [loss('钱进', '13800000005', '周敏')],
})
const open = () => openFile(xlsxOfWorkbook(workbook))
const checked = async () => {
  const { session } = await open()
  await session.check()
  return session
}

test('who has something to do is told, who has most of it first, what is nobody’s last', async () => {
  const session = await checked()
  const people = await session.handOutPeople()
  expect(people.map(({ consultant }) => consultant)).toEqual(['周敏', '李海燕', null])
  const { roots } = session.state().outline!
  expect(people.reduce((sum, { counts }) => sum + counts.error, 0)).toBe(roots.error)
  expect(people.reduce((sum, { counts }) => sum + counts.info, 0)).toBe(roots.info)
})

test("a person's findings, sheet by sheet, with address, customer, what is wrong and what can be done", async () => {
  const session = await checked()
  const list = (await session.handOut('周敏', 'zh', false))!
  const tabs = session.state().sheets.map(({ name }) => name)
  expect(list).toMatchObject({ consultant: '周敏', month: '2026-03', asOf: '2026-03-31', left: 0 })
  expect(list.sheets.map(({ name }) => name)).toEqual(tabs)
  const items = list.sheets.flatMap((sheet) => sheet.items)
  const phone = items.find(({ sentence }) => sentence.includes('1380000001'))
  expect(phone).toMatchObject({ severity: 'error', customer: '王芳', address: expect.stringMatching(/^[A-Z]+\d+$/) })
  expect(items.length).toBe(list.counts.error + list.counts.warning + list.counts.info)
  expect(JSON.stringify(list)).not.toContain('李强')
  const english = (await session.handOut('周敏', 'en', false))!
  expect(english.sheets.flatMap((sheet) => sheet.items)[0]?.sentence).not.toBe(items[0]?.sentence)
})

test('masked, neither a name nor a phone of any customer is left; the consultant is', async () => {
  const session = await checked()
  for (const consultant of ['周敏', '李海燕', null]) {
    const told = JSON.stringify(await session.handOut(consultant, 'zh', true))
    for (const secret of ['王芳', '欧阳建国', '李强', '孙丽', '钱进', '1380000001', '1380000003'])
      expect([consultant, told.includes(secret)]).toEqual([consultant, false])
  }
  const masked = await session.handOut('周敏', 'zh', true)
  expect(masked?.consultant).toBe('周敏')
  expect(JSON.stringify(masked)).toContain('王*')
})

/** Names a customer of last month's workbook. */
const naming = workbookRule({
  code: 'ZZ01',
  id: 'naming',
  severity: 'info',
  title: text('名', 'Name'),
  why: text('名', 'Name'),
  messages: { named: text('上月有{name}', '{name} last month') },
  source: ['inferred'],
  reads: {
    cards: { template: 'prospect-card', fields: ['customerName'] },
    before: { template: 'prospect-card', fields: ['customerName'], previous: true },
  },
  *check({ cards: [cards], before: [before] }) {
    const name = before?.values.customerName.at(0)
    if (cards && name) yield { in: cards, row: 0, field: 'customerName', message: 'named', data: { name } }
  },
})

test('customers whom only the workbook of last month names are masked as well', async () => {
  const last = workbookOfTables({
    'prospect-card': [{ ...card('赵云飞', '13800000009', '周敏'), createdDate: '2026-02-03' }],
  })
  const session = createSession({
    catalog: { ...catalog, rules: [naming] },
    question: { profile: catalog.profiles[0]!, today: day('2026-04-10') },
    openHost: async () => new FakeHost(workbook),
    readOther: async () => last,
    now: () => performance.now(),
    salt: () => 'salt',
  })
  await session.open(new Uint8Array(), '三月.xlsx')
  await session.check()
  await session.openPrevious(new Uint8Array(), '2026年2月.xlsx')
  const bare = JSON.stringify(await session.handOut('周敏', 'zh', false))
  const hidden = JSON.stringify(await session.handOut('周敏', 'zh', true))
  expect(bare).toContain('上月有赵云飞')
  expect(hidden).toContain('上月有赵**')
})

test('the lists are written as sheets, one step to take back, and all of them in one go', async () => {
  const session = await checked()
  const names = () => session.state().sheets.map(({ name }) => name)
  const before = names()
  const sheet = await session.writeHandOuts(['周敏'], 'zh')
  expect(session.state().sheets.find(({ id }) => id === sheet)?.name).toBe('待办-周敏')
  expect(session.state().notice?.text.zh).toMatch(/^写好了1张待办表/)
  await session.undo()
  expect(names()).toEqual(before)
  await session.writeHandOuts('all', 'zh')
  expect(names()).toEqual([...before, '待办-周敏', '待办-李海燕', '待办-店内'])
  await session.clean()
  expect(names()).toEqual(before)
})

test('who has nothing to do is said, before a check too', async () => {
  const { session } = await open()
  expect(await session.handOutPeople()).toEqual([])
  expect(await session.handOut('周敏', 'zh', true)).toBeNull()
  expect(await session.writeHandOuts(['何刚'], 'zh')).toBeNull()
  expect(session.state().notice).toMatchObject({ kind: 'refused', text: { zh: expect.stringContaining('没有要发的') } })
})
