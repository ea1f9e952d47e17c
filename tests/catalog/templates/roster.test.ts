import { readHeaders } from '../../support/recognise-headers'

describe('roster', () => {
  test.each([
    ['staff with dates', '姓名|职务|小组|本人手机|入职日期|离职日期'],
    ['staff by team', '序号|姓名|岗位|组别|备注'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'roster' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders('姓名|职务|小组|本人手机|入职日期|离职日期')
    expect(columns).toMatchObject({
      rosterName: '姓名',
      rosterRole: '职务',
      rosterTeam: '小组',
      rosterPhone: '本人手机',
      joinedDate: '入职日期',
      leftDate: '离职日期',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test('is told by its title where no column tells it', () => {
    const headers = '姓名|职务|手机'
    expect(readHeaders(headers, '销售顾问名单').template).toBe('roster')
    expect(readHeaders(headers, '3月').template).not.toBe('roster')
  })

  test.each([
    ['customers', '姓名|电话|车型'],
    ['targets', '销售顾问|月度目标|第一周|第二周|第三周|第四周|实际|剩余|预测'],
    ['cards', '卡号|意向产生日期|意向产生级别|客户姓名|联系电话|拟购车型|购买周期|意向级别|销售顾问|下次预定日|结果'],
    ['pupils', '姓名|年龄|班级|成绩|备注'],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('roster')
  })
})
