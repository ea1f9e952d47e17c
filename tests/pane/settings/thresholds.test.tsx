/** @jest-environment jsdom */
import { click, close, faultOf, find, open, place, session, settingOf, settle, show, type, value } from './tab'

afterEach(close)

test('what is folded is not made; a group of thresholds is made when it is opened', async () => {
  await show()
  expect(place.querySelectorAll('[data-line], [data-rule]')).toHaveLength(0)
  await open('thresholds', 'cadence')
  expect(place.querySelectorAll('[data-line]').length).toBeGreaterThan(10)
  expect(find('[data-line="cadence.H"]')!.textContent).toContain('H级多少天内联系一次')
  expect(find('[data-line="cadence.H"]')!.textContent).toContain('默认：2天')
  expect(value('window.C')).toBe('')
})

test('a number is taken with Enter, marked as changed, counted, and reset', async () => {
  await show()
  await open('thresholds', 'cadence')
  await type('[data-setting="cadence.H"]', '３')
  expect(await settingOf('cadence.H')).toBe(3)
  expect(find('[data-line="cadence.H"]')!.dataset['own']).toBe('true')
  expect(find('[data-fold="thresholds"] button')!.textContent).toContain('改了1项')
  await type('[data-setting="cadence.A"]', '5', 'blur')
  expect(await settingOf('cadence.A')).toBe(5)
  await click('[data-only-changed="thresholds"]')
  expect([...place.querySelectorAll<HTMLElement>('[data-line]')].map(({ dataset }) => dataset['line'])).toEqual([
    'cadence.H',
    'cadence.A',
  ])
  await click('[data-reset="cadence.H"]')
  expect(await settingOf('cadence.H')).toBe(2)
  await click('[data-action="reset-thresholds"]')
  expect(await settingOf('cadence.A')).toBe(7)
})

test('what cannot be is said below the field and not changed; Escape brings back what was', async () => {
  await show()
  await open('thresholds', 'cadence', 'diagnosis')
  await type('[data-setting="monthDays"]', '32')
  expect(faultOf('monthDays')).toBe('不能大于31天。')
  expect(value('monthDays')).toBe('32')
  expect(find('[data-setting="monthDays"]')!.getAttribute('aria-invalid')).toBe('true')
  await type('[data-setting="monthDays"]', '很多')
  expect(faultOf('monthDays')).toBe('请填数字。')
  await type('[data-setting="monthDays"]', '')
  expect(faultOf('monthDays')).toContain('恢复默认')
  await type('[data-setting="monthDays"]', '40', 'Escape')
  expect([value('monthDays'), faultOf('monthDays')]).toEqual(['30', ''])
  expect(await settingOf('monthDays')).toBe(30)
  await type('[data-setting="diagnosis.visitsFall"]', '120')
  expect(await settingOf('diagnosis.visitsFall')).toBe(1.2)
  await type('[data-setting="window.H"]', '')
  expect(await settingOf('window.H')).toBe('none')
})

test('shares are filled in as percent, lists as words', async () => {
  await show()
  await open('thresholds', 'patterns', 'reasons', 'rest')
  expect(value('oneReasonShare')).toBe('80')
  await type('[data-setting="oneReasonShare"]', '75%')
  expect(await settingOf('oneReasonShare')).toBe(0.75)
  await type('[data-setting="vagueReasons"]', '贵、太贵，没看上')
  expect(await settingOf('vagueReasons')).toEqual(['贵', '太贵', '没看上'])
  await type('[data-setting="restDays.closed"]', '2026/2/16\n2026年2月17日')
  expect(await settingOf('restDays.closed')).toEqual(['2026-02-16', '2026-02-17'])
  await click('[data-setting="restDays.weekly"]')
  expect(await settingOf('restDays.weekly')).toEqual([6, 7])
  await click('[data-setting="restDays.weekly.6"]')
  expect(await settingOf('restDays.weekly')).toEqual([7])
  await click('[data-setting="gmRequired"]')
  expect(await settingOf('gmRequired')).toBe(false)
})

test('thresholds are found by words, by a rule’s code, and by pinyin', async () => {
  await show()
  await open('thresholds')
  const found = (): (string | undefined)[] =>
    [...place.querySelectorAll<HTMLElement>('[data-line]')].map(({ dataset }) => dataset['line'])
  await type('[data-search="thresholds"]', '经理意见')
  expect(found()).toEqual(['commentMinChars'])
  await type('[data-search="thresholds"]', 'DF24')
  expect(found()).toEqual(['gmRequired'])
  await type('[data-search="thresholds"]', 'zjlqz')
  expect(found()).toEqual(['gmRequired'])
  await type('[data-search="thresholds"]', '没有这样的')
  expect(place.textContent).toContain('没有找到。')
})

test('a rule is switched off and on, and given another severity', async () => {
  await show({ checked: true })
  await open('rules')
  await type('[data-search="rules"]', 'DF10')
  expect(find('[data-rule="DF10"]')!.textContent).toContain('现有')
  await click('[data-switch="DF10"]')
  expect((await session.rules()).find(({ code }) => code === 'DF10')).toMatchObject({ off: true, own: true })
  expect(find('[data-rule="DF10"]')!.textContent).toContain('关闭 · 工作簿中记住的设置')
  await click('[data-switch="DF10"]')
  const select = find<HTMLSelectElement>('[data-severity-of="DF10"]')!
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!.set!.call(select, 'info')
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await settle()
  expect((await session.rules()).find(({ code }) => code === 'DF10')).toMatchObject({ severity: 'info', off: false })
  await click('[data-action="reset-rules"]')
  expect((await session.rules()).some(({ own }) => own)).toBe(false)
})
