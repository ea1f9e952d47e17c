import { readHeaders } from '../../support/recognise-headers'

const reception =
  '日期|客户姓名|陪同人数|客户电话|备注|意向车型|级别|进店时间|客户来源|几次来店|是否试驾|离店时间|销售顾问|现有车型|是否置换|分期意向'
const detailed =
  '序号|进店时间|离店时间|销售顾问|客户姓名|客户电话|客户性质分类|意向车型|分期全款|二手车置换|是否试驾|客户级别|客户来源|接待时长|居住区域|居住地址|进店次数|接待人数|备注'
const register =
  '日期|客户姓名|陪同人数|客户电话|意向车型|级别|进店时间|客户来源方式|具体的信息渠道|几次来店|是否试驾|离店时间|销售顾问|现在车辆品牌|是否置换|是否有效'

describe('showroom-traffic-log', () => {
  test.each([
    ['a reception’s list', reception],
    ['a list without dates', detailed],
    ['a register', register],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'showroom-traffic-log' })
  })

  test('takes neither companions for the party nor 是否有效 for captured', () => {
    const { columns, unmapped, missing } = readHeaders(register)
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
    expect(columns.captured).toBeUndefined()
    expect(columns.partySize).toBeUndefined()
    expect(columns).toMatchObject({
      source: '客户来源方式',
      sourceDetail: '具体的信息渠道',
      companions: '陪同人数',
      visitValid: '是否有效',
      currentCar: '现在车辆品牌',
      visitKind: '几次来店',
      level: '级别',
    })
  })

  test('misses the date where a list has none', () => {
    const { columns, missing } = readHeaders(detailed)
    expect(missing).toEqual(['visitDate'])
    expect(columns).toMatchObject({ dwellTime: '接待时长', partySize: '接待人数', address: '居住地址' })
  })

  test('knows both the count of visits and the kind of visitor', () => {
    expect(readHeaders(detailed).columns).toMatchObject({ visitKind: '进店次数', visitNature: '客户性质分类' })
  })

  test('is told by its title where no column tells it', () => {
    const headers = '日期|姓名|电话|车型|级别|来源|顾问|备注'
    expect(readHeaders(headers, '来店登记').template).toBe('showroom-traffic-log')
    expect(readHeaders(headers, '3月').template).toBeNull()
  })

  test('is no log without a visit', () => {
    expect(readHeaders('日期|客户姓名|电话|来电时间|意向车型|级别|信息来源|销售顾问').template).not.toBe(
      'showroom-traffic-log',
    )
  })
})
