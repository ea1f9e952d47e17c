import { catalog } from '../../src/catalog'
import { noAnswers } from '../../src/engine/call-lists/answers'
import { check } from '../../src/engine/check'
import { recognise, recognising } from '../../src/engine/recognise'
import { typeAhead } from '../../src/engine/type-ahead'
import type { FieldKey } from '../../src/model/field'
import type { Report } from '../../src/model/report'
import { tableRule, workbookRule } from '../../src/model/rule'
import { text } from '../../src/model/text'
import { day } from '../support/testRule'
import { workbookOf } from '../support/workbook'

const question = { profile: catalog.profiles[0]!, today: day('2026-04-10') }
const head = ['序号', '客户姓名', '联系电话', '意向车型', '意向产生日期', '意向产生级别', '战败日期', '战败原因']
const rows = ['李一', '王二'].map((name) => [1, name, '13800001234', '菱智M5', 46060, 'B', 46086, '价格'])
const workbook = workbookOf({
  战败表: [['意向客户流失分析表（2026年3月）'], head, ...rows],
  别的: [['随手记'], ['什么都没有']],
})

const about = {
  id: 'some-rule',
  code: 'ZZ98',
  severity: 'info',
  title: text('某', 'Some'),
  why: text('为', 'why'),
  source: ['inferred'],
  messages: { some: text('某', 'some') },
} as const

const rule = (fields: readonly FieldKey[], optional: readonly FieldKey[] = []) =>
  tableRule({
    ...about,
    on: ['loss-analysis'],
    fields,
    optional,
    check: () => [],
  })

test('each column that a rule reads is typed once, with a pause after it; none where the rule cannot run', () => {
  const { tables } = recognise(workbook, catalog, question)
  const beside = { previous: [], apart: [], copies: [], sheets: [], cells: () => null, answers: noAnswers }
  const pauses = (some: ReturnType<typeof rule>): number => [...typeAhead(some, { ...beside, tables })].length
  expect(pauses(rule(['lossReason', 'managerSignature']))).toBe(0)
  expect(pauses(rule(['lossReason', 'customerName'], ['lossDate', 'generalManagerSignature']))).toBe(3)
  expect(pauses(rule(['lossReason'], ['phone']))).toBe(1)
})

test('recognition pauses at every sheet and finds the same', () => {
  const steps = recognising(workbook, catalog, question)
  const paused: string[] = []
  let step = steps.next()
  for (; !step.done; step = steps.next()) paused.push(step.value.name)
  expect(new Set(paused)).toEqual(new Set(['战败表', '别的']))
  expect(step.value.sheets).toEqual(recognise(workbook, catalog, question).sheets)
})

test('what a rule makes ready is followed by pauses, and only where the rule is run', () => {
  const ready: string[] = []
  const some = workbookRule({
    ...about,
    reads: { losses: { template: 'loss-analysis', fields: ['lossReason'] } },
    *ahead({ losses }) {
      for (const part of ['one', 'other']) yield ready.push(`${part} of ${losses.length}`)
    },
    check: () => [],
  })
  const pausesOf = (earlier?: Report): Report => {
    const steps = check(workbook, { ...catalog, rules: [some] }, question, earlier)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      if (step.value.what === some.title) ready.push('pause')
    }
  }
  const report = pausesOf()
  // Before the rule, after the one column that it reads, and after each part.
  expect(ready).toEqual(['pause', 'pause', 'one of 1', 'pause', 'other of 1', 'pause'])
  ready.length = 0
  pausesOf(report)
  expect(ready).toEqual(['pause'])
})
