import { classifyReason, knownReason, lossReasons, reasonKey, reasonOf } from '../../../src/catalog/facts/loss-reasons'
import { readTables } from '../../support/kpi-report'

const loss = (lossReasonCategory: string | null, lossReason: string | null, model: string | null) => ({
  customerName: '王芳',
  phone: '13800001234',
  createdDate: '2026-02-01',
  initialLevel: 'A',
  lossDate: '2026-03-05',
  lossKind: '战败',
  consultant: '陈晓东',
  lossReasonCategory,
  lossReason,
  model,
})

describe('loss-reason-by-series', () => {
  test('a category that is known leads, the text comes after, what neither tells is 未归类, blank is 未填', () => {
    const { summaries } = readTables({
      'loss-analysis': [
        loss('价格高', '朋友推荐买了别的', '菱智M5'),
        loss(null, '嫌我们报价高，去别家买了', '菱智 V3'),
        loss('价格', '首付凑不够，资金不到位', '风行T5 1.5T'),
        loss('', '就是不想说', '风行T5L'),
        loss(null, null, null),
      ],
    })
    const [summary] = summaries
    expect(summary).toMatchObject({
      summary: 'loss-reason-by-series',
      rows: ['价格·价格高', '价格·资金不到位/预算不足', '未归类', '未填'],
      columns: ['菱智', '风行T5', '风行T5L', '未填'],
      total: 5,
      unfilled: { rows: 1, columns: 1 },
    })
    expect(summary?.cells.find(({ column }) => column === '菱智')).toMatchObject({
      row: '价格·价格高',
      column: '菱智',
      count: 2,
      columnShare: 1,
      rank: 1,
    })
  })

  test('a model of no series is its own', () => {
    const { summaries } = readTables({ 'loss-analysis': [loss('价格高', null, '轻卡A1')] })
    expect(summaries[0]?.columns).toEqual(['轻卡A1'])
  })
})

describe('the loss reason tree', () => {
  test('codes and keys are unique, and every label is known', () => {
    expect(new Set(lossReasons.map(({ code }) => code)).size).toBe(lossReasons.length)
    expect(new Set(lossReasons.map(reasonKey)).size).toBe(lossReasons.length)
    for (const each of lossReasons) {
      expect(knownReason(each.code)).toBe(each)
      expect(knownReason(reasonKey(each))).toBe(each)
    }
  })
  test.each([
    ['客户说价格高，比长安贵了5000元', 'P1'],
    ['没有现车，要等两个月', 'V7'],
    ['竞品促销政策好', 'P2'],
    ['跟进不及时，客户已在别处订车', 'H2'],
    ['品牌不认可', 'V5'],
    ['按揭没批下来', 'P4'],
    ['朋友推荐买了五菱', 'X2'],
    ['打不通电话', 'X5'],
    ['客户没说', undefined],
  ])('%s is %s', (sentence, code) => expect(classifyReason(sentence)?.code).toBe(code))
  test.each([
    ['价格', '首付不够', 'P3'],
    ['价格', '朋友推荐买了五菱', 'P0'],
    ['车', '配置太低了', 'V2'],
    ['Ｐ１', null, 'P1'],
    ['说不清', '油耗高', 'V4'],
  ])('category %s with text %s is %s', (category, sentence, code) =>
    expect(reasonOf(category, sentence)?.code).toBe(code),
  )
})
