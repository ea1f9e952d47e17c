import { templates } from '../../../src/catalog/templates'
import { likeness, nearTo } from '../../../src/engine/recognition/near'

test('one character lost, added, swapped or confused is near', () => {
  for (const [word, spelling] of [
    ['联系电', '联系电话'],
    ['联系电话号', '联系电话'],
    ['联电系话', '联系电话'],
    ['定车时间', '订车时间'],
  ] as const)
    expect(likeness(word, spelling)).toBeGreaterThanOrEqual(0.7)
})

test('a character that tells one thing from another is at most a question', () => {
  for (const [word, spelling] of [
    ['上次跟进日期', '下次跟进日期'],
    ['经理签章', '总经理签章'],
    ['原意向级别', '意向级别'],
    ['第一周目标', '第二周目标'],
    ['用车时间', '购车时间'],
    ['店目标', '目标'],
  ] as const)
    expect(likeness(word, spelling)).toBeLessThan(0.6)
})

test('a header is judged against every field of the template', () => {
  const loss = templates.find(({ id }) => id === 'loss-analysis')!
  expect(nearTo(loss, '战败原')[0]).toMatchObject({ field: 'lossReason', degree: 0.8 })
  expect(nearTo(loss, '天气')).toEqual([])
})
