/** @jest-environment jsdom */
import { severities } from '../../src/model/severity'
import type { Session } from '../../src/session/session'
import { dealerMonth } from '../support/dealer-month'
import { workbookOf } from '../support/workbook'
import { action, all, enter, find, key, press, rest, showTab, unmount, until, type ProblemTab } from './problem-tab'

const month = () => dealerMonth({ defects: ['DF09', 'DF10', 'ST11', 'DF01', 'DF03', 'DF02'] }).workbook()
const lost = (name: string, phone: string) => [name, phone, '菱智M5', '2026-03-05', 'A', '嫌贵了八千']
const spaced = () =>
  workbookOf({
    流失表: [
      ['2026年3月流失分析表'],
      ['客户姓名', '电话', '车型', '战败日期', '战败级别', '战败原因'],
      lost('陈立', ' 13800000001'),
      lost('王芳', '13800000002 '),
      lost('李强', ' 13800000003'),
    ],
  })
const everything = (session: Session, by: 'sheet' | 'rule' | 'consultant' | 'severity' = 'sheet') =>
  session.findings({ severities, by }, 0)
const rows = (): string[] => all('[data-finding] [data-row]').map(({ textContent }) => textContent!)

let tab: ProblemTab
afterEach(async () => unmount())

test('arrow keys go from finding to finding and select its cell; Enter opens the details, Esc leads back', async () => {
  tab = await showTab(month())
  const items = await everything(tab.session)
  await press(tab, find('[data-finding] [data-row]'))
  expect(tab.revealed.at(-1)).toEqual(items[0]!.at)
  expect(find('[data-place]').textContent).toBe(`第 1 / ${items.length} 条`)
  await key(tab, 'End')
  expect(tab.revealed.at(-1)).toEqual(items.at(-1)!.at)
  expect(find('[data-place]').textContent).toBe(`第 ${items.length} / ${items.length} 条`)
  await key(tab, 'Home')
  expect(document.activeElement!.closest('[data-section]')).not.toBeNull()
  await key(tab, 'ArrowDown')
  await key(tab, 'ArrowDown')
  expect(tab.revealed.at(-1)).toEqual(items[0]!.at)
  expect(find('[data-row][aria-current]')).toBe(document.activeElement)
  expect(document.activeElement!.getAttribute('tabindex')).toBe('0')

  await key(tab, 'Enter')
  await until(() => all('[data-details]').length === 1)
  const item = items.find(({ code }) => code === find('[data-details]').dataset.details)!
  const explanation = (await tab.session.explain(item.rule))!
  await until(() => find('[data-details]').textContent!.includes(explanation.why.zh))
  expect(document.activeElement!.tagName).toBe('H3')
  expect(document.activeElement!.textContent).toContain(explanation.title.zh)
  expect(all('[data-details] [data-examples] table').length).toBe(explanation.bad.length + explanation.good.length)
  await key(tab, 'Escape')
  expect(all('[data-details]')).toHaveLength(0)
  expect(document.activeElement!.getAttribute('aria-current')).toBe('true')
})

test('related cells stand in the details one click away; previous and next step on from there', async () => {
  tab = await showTab(month())
  const items = await everything(tab.session)
  const item = items.find(({ related }) => related.length > 0)!
  await press(tab, all('[data-finding] [data-row]')[items.indexOf(item)]!)
  await press(tab, action('details'))
  await until(() => all('[data-details] [data-related]').length === item.related.length)
  await press(tab, find('[data-details] [data-related]'))
  expect(tab.revealed.at(-1)).toEqual(item.related[0]!.at)
  tab.standing = item.at
  await press(tab, action('next'))
  const next = items[(items.indexOf(item) + 1) % items.length]!
  await until(() => tab.revealed.at(-1)!.row === next.at.row)
  expect(tab.revealed.at(-1)).toEqual(next.at)
})

test('F8 goes on in the order that is shown from where the user stands, and opens what is folded', async () => {
  tab = await showTab(month())
  await enter(action('group-by') as unknown as HTMLSelectElement, 'severity')
  const items = await everything(tab.session, 'severity')
  await until(() => rows()[0]?.includes(items[0]!.sentence.zh) ?? false)
  for (const section of all('[data-section] [data-row]')) await press(tab, section)
  expect(rows()).toHaveLength(0)
  const third = items[2]!
  tab.standing = third.at
  await key(tab, 'F8')
  const at = items.findIndex((item) => JSON.stringify(item.at) === JSON.stringify(third.at))
  await until(() => tab.revealed.at(-1) !== undefined)
  expect(tab.revealed.at(-1)).toEqual(items[at + 1]!.at)
  await until(() => rows().length > 0)
  await key(tab, 'F8')
  await key(tab, 'F8')
  expect(tab.revealed.at(-1)).toEqual(items[at + 3]!.at)
  await key(tab, 'F8', { shiftKey: true })
  expect(tab.revealed.at(-1)).toEqual(items[at + 2]!.at)
  expect(find('[data-place]').textContent).toBe(`第 ${at + 3} / ${items.length} 条`)
})

test('a kind is fixed after a look at every cell, and taken back right there; a rule is switched off from the details', async () => {
  tab = await showTab(spaced())
  const items = await everything(tab.session)
  await press(tab, action('fix-group'))
  await until(() => all('[data-preview]').length > 1)
  const cells = all('[data-preview]').length
  expect(document.activeElement!.textContent).toContain('改正预览：')
  await press(tab, find('[data-preview] input'))
  await until(() => action('preview-apply').textContent === `改正 ${cells - 1} 处`)
  await press(tab, action('preview-apply'))
  await until(() => all('[data-mended]').length === 1)
  expect((await everything(tab.session)).length).toBeLessThan(items.length)
  await press(tab, action('take-back'))
  await until(() => all('[data-mended]').length === 0)
  expect((await everything(tab.session)).length).toBe(items.length)

  await until(() => rows().length === items.length)
  await press(tab, all('[data-finding] [data-row]')[0]!)
  await press(tab, action('details'))
  await press(tab, action('rule-off'))
  await until(() => all('[data-mended]').length === 1)
  expect((await everything(tab.session)).some(({ rule }) => rule === items[0]!.rule)).toBe(false)
  await rest(tab)
  await press(tab, action('take-back'))
  expect((await everything(tab.session)).some(({ rule }) => rule === items[0]!.rule)).toBe(true)
})

test('a finding that is fixed leaves the focus in the list', async () => {
  tab = await showTab(spaced())
  const before = all('[data-action="fix"]').length
  await press(tab, action('fix'))
  await until(() => all('[data-action="fix"]').length < before)
  await rest(tab)
  expect(find('[data-list]').contains(document.activeElement)).toBe(true)
})

test('what was not checked is a list of its own, one click away', async () => {
  tab = await showTab(month())
  const { notChecked } = tab.session.state().outline!
  expect(notChecked.length).toBeGreaterThan(0)
  await press(tab, action('not-checked'))
  await until(() => all('[data-not-checked] li').length === notChecked.length)
  expect(find('[data-not-checked] li').textContent).toContain(notChecked[0]!.reason.zh)
  await press(tab, action('mending-back'))
  await until(() => all('[data-finding]').length > 0)
  expect(document.activeElement).toBe(action('not-checked'))
})
