/** @jest-environment jsdom */
import { act } from 'react'
import { click, close, find, open, place, said, session, settle, show } from './tab'

afterEach(close)

test('of a workbook that is read-only nothing can be set, and it is said why', async () => {
  await show({ readOnly: true })
  expect(place.textContent).toContain('只读')
  await open('thresholds', 'cadence')
  expect(find<HTMLInputElement>('[data-setting="cadence.H"]')!.disabled).toBe(true)
})

test('language and light are chosen, and follow the system again', async () => {
  await show()
  await open('language', 'look')
  await click('[data-fold="language"] input[value="en"]')
  await click('[data-fold="language"] input[value="system"]')
  await click('[data-fold="look"] input[value="dark"]')
  expect(said).toEqual(['en', null, true])
})

test('what is kept on this computer is told and deleted', async () => {
  await show({ accepter: '陈立' })
  await open('privacy')
  expect(find('[data-kept]')!.textContent).toContain('认可人姓名：陈立')
  expect(find('[data-fold="privacy"]')!.textContent).toContain('138****1234')
  await click('[data-action="forget-kept"]')
  expect(said).toEqual([''])
  expect(find('[data-fold="privacy"]')!.textContent).toContain('已删除。')
})

test('workbooks kept for recovery are told of, named on the button, and deleted with the rest', async () => {
  const forget = jest.fn()
  await show({ kept: { recent: 0, drafts: 2, forget } })
  await open('privacy')
  expect(find('[data-kept]')!.textContent).toContain('没有保存就关闭的工作簿，留着恢复用：2个')
  expect(find('[data-action="forget-kept"]')!.textContent).toBe('删除以上记录，包括没有恢复的工作簿')
  await click('[data-action="forget-kept"]')
  expect(forget).toHaveBeenCalledTimes(1)
})

test('everything of ours is removed after it was said by name', async () => {
  await show()
  await act(async () => {
    await session.fillKpis('zh')
    await session.setSetting('cadence.H', 3)
  })
  await settle()
  await open('remove')
  await click('[data-action="remove-ours"]')
  const words = find('[data-dialog="remove"]')!.textContent
  expect(words).toContain('工作表：指标')
  expect(words).toContain('记住的1项门槛和规则')
  await click('[data-action="remove-not"]')
  expect((await session.ours())!.sheets).toContain('指标')
  await click('[data-action="remove-ours"]')
  await click('[data-action="remove-now"]')
  await settle()
  expect((await session.ours())!.sheets).toEqual([])
  expect(place.textContent).toContain('工作簿里没有三表助手写入的内容。')
})

test('the same in English, without a word of Chinese but those of the forms', async () => {
  await show({ locale: 'en' })
  await open('thresholds', 'cadence', 'profile', 'mapping', 'file', 'remove')
  expect(find('[data-line="cadence.H"]')!.textContent).toContain('Level H: contact within')
  expect(find('[data-line="cadence.H"]')!.textContent).toContain('Default: 2 days')
  expect(place.textContent.replace('中文', '')).not.toMatch(/[\u4e00-\u9fff]/)
})

test('every rule has its place in a group', async () => {
  await show()
  await open('rules')
  for (const name of ['ST', 'FL', 'RG', 'CT', 'DF', 'AS', 'KP']) {
    await open(name)
  }
  expect(place.querySelectorAll('[data-rule]').length).toBe((await session.rules()).length)
})
