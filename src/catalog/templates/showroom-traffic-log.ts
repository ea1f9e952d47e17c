import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import { spellings } from '../facts/spellings'

const showroomTrafficLog: SheetTemplate = {
  id: 'showroom-traffic-log',
  title: text('来店客户登记表', 'Showroom traffic log'),
  titles: spellings(`
    展厅来店客户登记表 展厅来店(电)客户登记表 来店(电)客户登记表 来店登记表 来店登记 来店顾客信息登记表
    汽车4S店来店顾客信息登记表 每日进店顾客情况登记表 进店顾客情况登记表 前台登记表 前台客流登记表
    客流登记表 客流明细 客流登记 进店登记表 展厅客流登记表
  `),
  layout: { kind: 'list' },
  columns: {
    sequence: { headers: spellings('序号 编号 No 行号') },
    visitDate: {
      headers: spellings('日期 来店日期 进店日期 到店日期 登记日期 来访日期 客户来店日期 接待日期'),
      required: true,
      key: true,
      fillDown: true,
    },
    arrivalTime: {
      headers: spellings('来店时间 进店时间 到店时间 客户来店时间 客户进店时间 在店时段 来店时段 进店时段 到达时间'),
      required: true,
    },
    departureTime: { headers: spellings('离店时间 离开时间 客户离店时间 出店时间 离去时间'), required: true },
    dwellTime: {
      headers: spellings('停留时间 停留时长 接待时长 接待时间 在店时长 留店时间 在店时间'),
      computed: 'dwell-time',
    },
    partySize: { headers: spellings('来店人数 接待人数 进店人数 到店人数 人数') },
    customerName: {
      headers: spellings('客户姓名 顾客姓名 姓名 客户名称 顾客名称 客户称谓 客户 顾客'),
      required: true,
      key: true,
    },
    phone: {
      headers: spellings(
        '联系电话 联络电话 客户电话 顾客电话 电话 电话号码 手机 手机号 手机号码 移动电话 联系方式 客户手机',
      ),
      required: true,
      key: true,
    },
    visitKind: {
      headers: spellings(`
      来店次数 几次来店 进店次数 到店次数 第几次来店 初次/2次以上 初次/再次 首次/再次 来店频率 来店性质
      来店类型 进店类型 客户性质 客户性质分类 是否首次 是否首次到店 是否首次来店 是否初次来店
    `),
      required: true,
      key: true,
    },
    model: {
      headers: spellings('拟购车型 意向车型 关注车型 意向车系 车型 车系 意向型号 看车车型 欲购车型 咨询车型'),
      required: true,
      key: true,
    },
    level: {
      headers: spellings('意向级别 级别 客户级别 目前级别 意向等级 客户等级 确度 确度级别 判定级别 初判级别 意向判定'),
      required: true,
      key: true,
    },
    source: {
      headers: spellings(`
      信息来源 客户来源 客户来源方式 来源 来源渠道 信息渠道 具体的信息渠道 渠道 渠道来源 来店契机 来店渠道
      了解渠道
    `),
      required: true,
    },
    visitPurpose: { headers: spellings('来店目的 接待目的 进店目的 到店目的 来访目的 来店事由 事由') },
    captured: {
      headers: spellings('是否留档 是否建卡 留档 建卡 是否留档建卡 是否留资 信息留存 是否录入系统 是否建档 是否留电'),
      key: true,
    },
    testDriven: {
      headers: spellings('是否试乘试驾 是否试驾 试乘试驾 试驾 试驾与否 是否试乘'),
      required: true,
      key: true,
    },
    quoted: { headers: spellings('是否商洽 是否报价 商洽 报价 是否洽谈 是否商谈 是否商洽/报价') },
    ordered: {
      headers: spellings('是否成交 是否订单 是否下订 成交 订单 是否订车 是否签约 是否成交/订单 是否下定'),
      key: true,
    },
    consultant: {
      headers: spellings('销售顾问 顾问 顾问姓名 销售顾问姓名 接待人 接待销售顾问 接待顾问 接待人员 业务员 销售员'),
      required: true,
      key: true,
    },
    district: { headers: spellings('居住区域 客户区域 区域 所在区域 地区') },
    address: { headers: spellings('居住地址 地址 联系地址 客户地址') },
    occupation: { headers: spellings('行业/职业 职业 行业 客户职业 所属行业') },
    gender: { headers: spellings('性别') },
    remark: { headers: spellings('备注 需求描述 说明 备注说明 洽谈内容 接待情况 客户需求') },
  },
  telling: [
    ['arrivalTime', 'departureTime'],
    ['visitDate', 'arrivalTime', 'consultant'],
    ['arrivalTime', 'visitKind'],
    ['visitDate', 'visitKind', 'consultant'],
    ['visitDate', 'visitKind', 'testDriven'],
    ['visitDate', 'testDriven', 'captured'],
  ],
  eventDate: 'visitDate',
  monthly: true,
  source: 'S002, public',
}

export default showroomTrafficLog
