import { commandSession } from '../../src/commands/command-session'
import { commands } from '../../src/commands/commands'
import { memoryHost } from '../../src/hosts/memory'
import type { Host } from '../../src/model/host'
import { dealerMonth } from '../support/dealer-month'
import { kpiSheetNames } from '../support/kpi-sheets'
import { summarySheetNames } from '../support/summary-sheets'
import { workbookOf } from '../support/workbook'
import { LiveHost } from '../session/live-host'

const month = () => dealerMonth({ defects: ['DF09', 'ST11'] }).workbook()
const press = (name: string, host: Host) => commands[name]!(commandSession(host), 'zh')
const oursOf = async (host: Host) => (await host.read()).sheets.filter(({ ours }) => ours)

test.each([
  ['check', ['问题清单']],
  ['fillKpis', kpiSheetNames],
  ['makeSummary', summarySheetNames],
])('%s writes %j, shows the first and has nothing to say', async (name, written) => {
  const host = new LiveHost(month())
  expect(await press(name, host)).toBe(null)
  const ours = await oursOf(host.inner)
  expect(ours.map((sheet) => sheet.name)).toEqual(written)
  expect(host.shown).toEqual([{ sheet: ours[0]!.id, row: 0, column: 0 }])
})

test('the buttons may follow one another, and a second time changes nothing', async () => {
  const host = memoryHost(month())
  for (const name of ['check', 'fillKpis', 'makeSummary']) expect(await press(name, host)).toBe(null)
  const once = (await oursOf(host)).map(({ name }) => name)
  expect(once).toEqual(['问题清单', ...kpiSheetNames, ...summarySheetNames])
  for (const name of ['check', 'fillKpis', 'makeSummary']) expect(await press(name, host)).toBe(null)
  expect((await oursOf(host)).map(({ name }) => name).sort()).toEqual(once.sort())
})

test('check marks the cells', async () => {
  const host = memoryHost(month())
  await press('check', host)
  expect(host.marks.length).toBeGreaterThan(0)
})

test('a workbook without any known form is not passed over in silence', async () => {
  const host = memoryHost(
    workbookOf({
      随便: [
        ['甲', '乙'],
        [1, 2],
      ],
    }),
  )
  for (const name of ['check', 'fillKpis', 'makeSummary']) {
    expect((await press(name, host))?.zh).toMatch(/没有认出任何表格/)
  }
})

test('a command does not listen to what others change: it is over when it is over', async () => {
  let listening = 0
  const host: Host = { ...memoryHost(month()), watch: () => (listening++, () => listening--) }
  await press('check', host)
  expect(listening).toBe(0)
})

test('a workbook that cannot be read fails with the reason, for the dialog', async () => {
  const text = { zh: '有单元格正在编辑。', en: 'A cell is being edited.' }
  const host: Host = { ...memoryHost(month()), read: () => Promise.reject(Object.assign(new Error(text.en), { text })) }
  await expect(press('check', host)).rejects.toMatchObject({ text })
})
