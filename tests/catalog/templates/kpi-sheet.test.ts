import { readHeaders } from '../../support/recognise-headers'

describe('kpi-sheet', () => {
  test.each([
    ['the sheet of S002', '指标|统计对象|统计周期|目标|实际|达成率|环比|检核表单'],
    ['targets and results', 'KPI指标|目标值|实际值|达成率'],
    ['with evidence', 'KPI|日/周/月|店/人|检核表单'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'kpi-sheet' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders('指标|统计对象|统计周期|目标|实际|达成率|环比|检核表单')
    expect(columns).toMatchObject({
      kpiName: '指标',
      kpiScope: '统计对象',
      kpiTarget: '目标',
      kpiActual: '实际',
      kpiAchievement: '达成率',
      kpiMonthOnMonth: '环比',
      kpiEvidence: '检核表单',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test.each([
    ['targets', '销售顾问|月度目标|第一周|第二周|第三周|第四周|实际|剩余|预测'],
    ['the recall board', '细项|具体原因|目标值|实际值|达成率|合计|平均'],
    ['figures of ours', '指标|口径/取自|全店|陈立|说明'],
    ['findings of ours', '序号|级别|规则|工作表|单元格|问题|为什么'],
    ['a summary of ours', '原因分类|菱智|景逸|合计'],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('kpi-sheet')
  })
})
