import { readHeaders } from '../../support/recognise-headers'

describe('win-back-board', () => {
  test.each([
    ['totals of a month', '细项|具体原因|目标值|实际值|达成率|合计|平均'],
    ['reasons', '序号|细项|具体原因细分|合计|平均'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'win-back-board' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders('细项|具体原因|目标值|实际值|达成率|合计|平均')
    expect(columns).toMatchObject({
      boardClass: '细项',
      boardItem: '具体原因',
      boardTarget: '目标值',
      kpiActual: '实际值',
      boardTotal: '合计',
      boardAverage: '平均',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test.each([
    ['KPIs', '指标|统计对象|统计周期|目标|实际|达成率|环比|检核表单'],
    ['targets', '销售顾问|月度目标|第一周|第二周|第三周|第四周|实际|剩余|预测'],
    ['outcomes of calls', '跟踪失败原因|台次|占比'],
    ['a summary of ours', '原因分类|菱智|景逸|合计'],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('win-back-board')
  })
})
