import { catalog } from '../../src/catalog'
import { openWorkbookFile } from '../../src/hosts/file'
import { createSession } from '../../src/session/create-session'
import type { Session } from '../../src/session/session'
import { severities } from '../../src/model/severity'
import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { day } from '../support/testRule'

const config = { rules: {}, settings: { reviewDeadline: 6 } }
const month = dealerMonth({ defects: ['DF01', 'ST11'] })
const whole = xlsxOf(month)

/** The same month in two workbooks: the cards in one, the rest in the other. */
async function halves(): Promise<readonly { readonly fileName: string; readonly bytes: Uint8Array }[]> {
  const ignoring = async (fileName: string, sheets: readonly string[]) => {
    const host = await openWorkbookFile(whole, fileName)
    const mapping = { sheets: sheets.map((sheet) => ({ sheet, template: 'ignore' as const })) }
    await host.apply([{ kind: 'remember', memory: { salt: 's', mapping, config, accepted: [] } }])
    return { fileName, bytes: await host.save() }
  }
  const names = month.workbook().sheets.map(({ name }) => name)
  return [
    await ignoring(
      '甲.xlsx',
      names.filter((name) => name !== '意向客户卡'),
    ),
    await ignoring('乙.xlsx', ['意向客户卡']),
  ]
}

function session(): Session {
  return createSession({
    catalog,
    question: { profile: catalog.profiles[0]!, today: day('2026-04-10') },
    openHost: (bytes, fileName) => openWorkbookFile(bytes, fileName),
    now: () => performance.now(),
    salt: () => 'salt',
  })
}
async function opened(): Promise<Session> {
  const several = session()
  await several.openSeveral(await halves())
  await several.check()
  return several
}
const countsOf = (of: Session) => of.state().outline!.counts
const savedBy = async (of: Session) =>
  Object.fromEntries(
    await Promise.all(
      (await of.save()).map(
        async ({ name, bytes }) => [name, await (await openWorkbookFile(bytes, name)).read()] as const,
      ),
    ),
  )

test('several files are one month: what stands in one is compared with the other, and each finding names its file', async () => {
  const alone = session()
  await alone.open(whole, '三月.xlsx')
  await alone.check()
  const several = await opened()
  expect(several.state().fileName).toBe('甲.xlsx、乙.xlsx')
  expect(countsOf(several)).toEqual(countsOf(alone))
  const found = await several.findings({ severities, rule: 'lost-card-not-in-table' }, 0)
  expect(found[0]!.sheetName).toBe('甲 · 意向客户卡')
  expect(several.state().sheets.map(({ name }) => name)).toContain('乙 · 流失分析')
})

test('a finding leads to its own file, and what is typed there is saved there alone', async () => {
  const several = await opened()
  const [spaced] = await several.findings({ severities, rule: 'stray-space' }, 0)
  const { cells } = await several.cells({ ...spaced!.at, height: 1, width: 1 })
  expect(cells[0]!.mark).toBeDefined()
  expect(await several.edit(spaced!.at, '改过了')).toBe(true)
  await several.undo()
  expect((await several.cells({ ...spaced!.at, height: 1, width: 1 })).cells[0]!.text).toBe(cells[0]!.text)
  await several.redo()
  const saved = await savedBy(several)
  const file = spaced!.sheetName.split(' · ')[0]!
  const sheet = saved[`${file}-已检查.xlsx`]!.sheets.find(({ name }) => spaced!.sheetName.endsWith(name))!
  expect(sheet.columns[spaced!.at.column]!.at(spaced!.at.row)).toBe('改过了')
})

test('a choice is remembered by the file of its sheet', async () => {
  const several = await opened()
  const log = several.state().sheets.find(({ name }) => name === '乙 · 来店统计')!
  await several.setHeaderRow(log.id, 2)
  const saved = await savedBy(several)
  expect(saved['乙-已检查.xlsx']!.memory?.mapping?.sheets).toEqual([
    { sheet: '来店统计', headerRow: 2 },
    { sheet: '意向客户卡', template: 'ignore' },
  ])
  expect(saved['甲-已检查.xlsx']!.memory?.mapping?.sheets.find(({ headerRow }) => headerRow)).toBeUndefined()
  expect(Object.values(saved).map(({ memory }) => memory?.config)).toEqual([config, config])
  await several.undo()
  expect((await several.recognition(log.id))?.said).toEqual({})
})

test('sheets with formulas over several files are not written, and said so; all of ours is taken out of each', async () => {
  const several = await opened()
  expect(await several.fillKpis('zh')).toBeNull()
  expect(several.state().notice?.text.zh).toContain('公式不能跨文件')
  await several.clean()
  const saved = await savedBy(several)
  expect(Object.values(saved).map(({ memory }) => memory)).toEqual([undefined, undefined])
})

test('one that cannot be opened is named, and nothing is opened', async () => {
  const several = session()
  const [first] = await halves()
  const bad = { fileName: '坏.xlsx', bytes: new Uint8Array([1, 2, 3]) }
  await expect(several.openSeveral([first!, bad])).rejects.toThrow()
  expect(several.state().notice?.text.zh).toContain('“坏.xlsx”打不开')
  expect(several.state().phase).toBe('empty')
})
