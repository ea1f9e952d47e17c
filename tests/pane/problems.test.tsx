/** @jest-environment jsdom */
import { act } from 'react'
import { severities } from '../../src/model/severity'
import { showProblems } from '../../src/pane/problem-view'
import type { Session } from '../../src/session/session'
import { dealerMonth } from '../support/dealer-month'
import { action, all, enter, find, key, mount, press, showTab, unmount, until, type ProblemTab } from './problem-tab'

const month = () => dealerMonth({ defects: ['DF09', 'DF10', 'ST11', 'DF01', 'DF03', 'DF02'] }).workbook()
const everything = (session: Session, by: 'sheet' | 'rule' | 'consultant' | 'severity' = 'sheet') =>
  session.findings({ severities, by }, 0)
const texts = (query: string): string[] => all(query).map(({ textContent }) => textContent!)
const rows = (): string[] => texts('[data-finding] [data-row]')
const shown = (): string[] => rows().map((row) => row.replace(/^.*?([A-Z]{1,2}\d+) \S+?(?=\S)/, '$1'))

let tab: ProblemTab
afterEach(async () => unmount())

test('findings are grouped by sheet, rule, consultant or level; headings fold, with the arrow keys too', async () => {
  tab = await showTab(month())
  const items = await everything(tab.session)
  expect(all('[data-finding]')).toHaveLength(items.length)
  expect(shown()[0]).toContain(items[0]!.address)
  expect(texts('[data-section]')[0]).toContain(items[0]!.sheetName)

  await enter(action('group-by') as unknown as HTMLSelectElement, 'severity')
  await until(() => texts('[data-section]')[0]!.includes('必改'))
  const bySeverity = await everything(tab.session, 'severity')
  await until(() => rows().length === items.length)
  expect(rows()[0]).toContain(bySeverity[0]!.sentence.zh)
  expect(rows()[0]).toContain(`${bySeverity[0]!.sheetName} ${bySeverity[0]!.address}`)

  await enter(action('group-by') as unknown as HTMLSelectElement, 'rule')
  await until(() => all('[data-section]').length === 0)
  await enter(action('group-by') as unknown as HTMLSelectElement, 'consultant')
  await until(() => all('[data-section]').length > 1)
  await until(() => rows().length === items.length)

  const section = find('[data-section] [data-row]')
  await press(tab, section)
  expect(find('[data-section] [data-row]').getAttribute('aria-expanded')).toBe('false')
  expect(rows().length).toBeLessThan(items.length)
  await key(tab, 'ArrowRight')
  expect(find('[data-section] [data-row]').getAttribute('aria-expanded')).toBe('true')
  await until(() => rows().length === items.length)
  await key(tab, 'ArrowRight')
  expect(document.activeElement!.closest('[data-group]')).not.toBeNull()
  await key(tab, 'ArrowLeft')
  expect(document.activeElement!.getAttribute('aria-expanded')).toBe('false')
  await key(tab, 'ArrowLeft')
  expect(document.activeElement!.closest('[data-section]')).not.toBeNull()
  expect(all('[data-row][tabindex="0"]')).toHaveLength(1)
})

test('the filter says what it would leave, stands as chips that can be taken away, and stays over a change of tabs', async () => {
  tab = await showTab(month())
  const items = await everything(tab.session)
  await press(tab, action('filter'))
  const { facets } = (await tab.session.problems({ severities }, 'sheet'))!
  const { name, count } = facets.consultants.find((one) => one.name !== null)!
  const people = find<HTMLSelectElement>('[data-filter="consultant"]')
  expect([...people.options].map(({ text }) => text)).toContain(`${name}（${count}）`)
  await enter(people, name!)
  await until(() => find('[data-found]').textContent === `找到 ${count} 条，共 ${items.length} 条`)
  expect(texts('[data-chip]')).toEqual([`顾问：${name}`])
  expect(action('filter').textContent).toBe('筛选1')

  const ofNew = (): string => find('[data-filter="new"]').closest('.fui-Checkbox')?.textContent ?? ''
  await until(() => ofNew() !== '只看新的')
  expect(ofNew()).toBe('只看新的（0）')
  await press(tab, find('[data-filter="fixable"]'))
  const { total } = (await tab.session.problems({ severities, consultant: name, only: ['fixable'] }, 'sheet'))!
  await until(() => find('[data-found]').textContent === `找到 ${total} 条，共 ${items.length} 条`)
  await unmount()
  await mount(tab)
  expect(texts('[data-chip]')).toEqual([`顾问：${name}`, '只看能修的'])
  await press(tab, find('[data-chip="fixable"]'))
  await press(tab, find('[data-chip="consultant"]'))
  await until(() => rows().length === items.length)
  expect(find('[data-found]').textContent).toBe('')

  tab.standing = { ...items.at(-1)!.at, row: 0, column: 0 }
  await press(tab, action('filter'))
  await press(tab, action('this-sheet'))
  const ofSheet = items.filter(({ at }) => at.sheet === items.at(-1)!.at.sheet)
  await until(() => rows().length === ofSheet.length)
  expect(texts('[data-chip]')).toEqual([`工作表：${ofSheet[0]!.sheetName}`])
  await press(tab, action('clear-filter'))
  await until(() => rows().length === items.length)
})

test('a search waits for a pause, finds by pinyin, says how many, and is cleared by Esc; where nothing is found, that is said', async () => {
  tab = await showTab(month())
  const items = await everything(tab.session)
  const search = action('search') as unknown as HTMLInputElement
  const { code } = items[0]!
  await enter(search, code.toLowerCase())
  const found = items.filter((item) => item.code === code).length
  await until(() => find('[data-found]').textContent === `找到 ${found} 条，共 ${items.length} 条`)
  await until(() => rows().length === found)
  await enter(search, 'qxqxqxq')
  await until(() => all('[data-standing]').length === 1)
  expect(find('[data-standing]').textContent).toContain('没有符合筛选的问题')
  await press(tab, action('clear-all'))
  await until(() => rows().length === items.length)
  expect(search.value).toBe('')
  await enter(search, '没有')
  search.focus()
  await key(tab, 'Escape')
  expect(search.value).toBe('')
  await until(() => rows().length === items.length)
})

test('from elsewhere in the pane a filter is set, and nothing else of it stays', async () => {
  tab = await showTab(month())
  const { rule } = (await everything(tab.session))[0]!
  await enter(action('search') as unknown as HTMLInputElement, '客户')
  await until(() => all('[data-chip="search"]').length === 1)
  await act(async () => showProblems(tab.session, { rule }, 'rule'))
  await until(() => all('[data-chip="rule"]').length === 1 && all('[data-chip]').length === 1)
  await until(() => all('[data-group]').length === 1)
  expect((action('search') as unknown as HTMLInputElement).value).toBe('')
})
