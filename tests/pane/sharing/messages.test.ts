import { messagesOf, MOST_MESSAGES, MOST_SIGNS } from '../../../src/pane/sharing/messages'
import { item, listOf } from './list'

test('a short list is one message: whose, how many, where, what, and to which day', () => {
  const list = listOf(0, {
    counts: { error: 1, warning: 1, info: 0 },
    sheets: [
      { name: '意向客户管理卡', items: [item(1)] },
      {
        name: '流失分析表',
        items: [item(3, { address: 'C5', customer: '李*', sentence: '“2026.3.27”是文字，公式算不到，请改成日期' })],
      },
    ],
  })
  const { texts, left } = messagesOf(list, 'zh')
  expect(left).toBe(0)
  expect(texts).toEqual([
    [
      '【3月三表检查】张伟：必改 1 条，请核对 1 条',
      '必改的今天改正；请核对的核实后改，属实就写明原因。',
      '',
      '〔意向客户管理卡〕',
      '1、必改 D2：王*的电话“138****01”不对：手机应为11位，座机要带区号',
      '',
      '〔流失分析表〕',
      '2、请核对 C5（李*）：“2026.3.27”是文字，公式算不到，请改成日期',
      '',
      '统计截至 2026-03-31　三表助手',
    ].join('\n'),
  ])
})

test('in English, of the store, without a month', () => {
  const [words] = messagesOf(listOf(1, { consultant: null, month: null }), 'en').texts
  expect(words).toMatch(/^\[form check\] Store: Warning 1\n/)
})

test.each([20, 60, 90])('%d findings are split over messages that can be read, numbered through', (count) => {
  const { texts, left } = messagesOf(listOf(count), 'zh')
  expect(texts.length).toBeGreaterThan(count > 30 ? 1 : 0)
  expect(texts.length).toBeLessThanOrEqual(MOST_MESSAGES)
  for (const words of texts) expect(words.length).toBeLessThanOrEqual(MOST_SIGNS)
  const numbers = texts.flatMap((words) => [...words.matchAll(/^(\d+)、/gm)].map(([, n]) => Number(n)))
  expect(numbers).toEqual(Array.from({ length: count - left }, (_, n) => n + 1))
  // Above the first line of every message stands the sheet that it is of.
  for (const words of texts) expect(words.split(/^\d+、/m)[0]).toMatch(/〔.+〕\n$/)
  if (texts.length > 1) expect(texts[0]).toMatch(/^【3月三表检查 1\/\d】.*\n(.*\n)+（下一条消息接着看）\n/)
})

test('what fits into no message is counted, with what the list itself left out', () => {
  const { texts, left } = messagesOf(listOf(200, { left: 40 }), 'zh')
  const told = texts.join('\n').match(/^\d+、/gm)!.length
  expect(texts).toHaveLength(MOST_MESSAGES)
  expect(left).toBe(240 - told)
  expect(texts.at(-1)).toContain(`还有 ${left} 条没有列出`)
})

test('a sentence longer than a message stands in one of its own', () => {
  const long = item(1, { sentence: '长'.repeat(MOST_SIGNS * 2) })
  const list = listOf(0, { sheets: [{ name: '卡', items: [item(0), long, item(2)] }] })
  expect(messagesOf(list, 'zh').texts).toHaveLength(3)
})
