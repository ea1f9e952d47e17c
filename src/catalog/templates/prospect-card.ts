import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import { spellings } from '../facts/spellings'

const prospectCard: SheetTemplate = {
  id: 'prospect-card',
  title: text('意向客户管理卡', 'Prospect card ledger'),
  titles: spellings(`
    意向客户管理卡台账 意向客户信息卡 意向客户卡 客户信息卡 建卡台账 建卡明细
    意向客户台账 意向客户明细 意向客户清单 意向客户登记表 意向客户一览表 潜客台账
  `),
  layout: { kind: 'list' },
  columns: {
    sequence: { headers: spellings('序号 编号 No 行号') },
    cardNumber: {
      headers: spellings('卡号 卡片编号 管理卡号 客户编号 客户卡号 档案编号 潜客编号 意向单号'),
      key: true,
    },
    createdDate: {
      headers: spellings(`
      意向产生日期 产生日期 客户产生日期 建卡日期 建卡时间 建档日期 建档时间 留档日期 登记日期
      首次登记日期 首次来店日期 首次接触日期 创建日期 建立日期 意向产生时间
    `),
      required: true,
      key: true,
    },
    initialLevel: {
      headers: spellings(`
      意向产生级别 产生级别 产生时级别 初始级别 初始意向级别 建卡级别 首次级别 首次意向级别 初次级别 初判级别
      意向级别/初始级别
    `),
      key: true,
    },
    customerName: {
      headers: spellings('客户姓名 顾客姓名 姓名 客户名称 顾客名称 客户称谓 客户 顾客 潜客姓名 意向客户 意向客户姓名'),
      required: true,
      key: true,
    },
    phone: {
      headers: spellings(`
      联系电话 联络电话 客户电话 顾客电话 电话 电话号码 手机 手机号 手机号码 移动电话 联系方式 联系手机
      客户手机
    `),
      required: true,
      key: true,
    },
    model: {
      headers: spellings(`
      拟购车型 意向车型 关注车型 意向车系 车型 车系 意向型号 意向车型代码 购买车型 意向产品 欲购车型
      车型名称
    `),
      required: true,
      key: true,
    },
    level: {
      headers: spellings(`
      意向级别 级别 客户级别 目前级别 当前级别 现级别 现在级别 最新级别 当前意向级别 目前意向级别 意向等级
      客户等级 确度 确度级别 追踪级别 跟进级别
    `),
      key: true,
    },
    purchaseWindow: {
      headers: spellings('购买周期 购车周期 预计购车时间 预购时间 计划购车时间 拟购时间 购车时间 预计购买周期'),
    },
    source: {
      headers: spellings(
        '信息来源 客户来源 客户来源方式 来源 来源渠道 信息渠道 具体的信息渠道 渠道 渠道来源 线索来源 来店契机',
      ),
    },
    consultant: {
      headers: spellings(
        '销售顾问 顾问 顾问姓名 销售顾问姓名 业务员 销售员 接待顾问 所属顾问 跟进人 跟进顾问 负责人 建卡人',
      ),
      key: true,
    },
    gender: { headers: spellings('性别') },
    address: { headers: spellings('地址 联系地址 客户地址 家庭地址 居住地址 通讯地址 详细地址') },
    district: { headers: spellings('居住区域 客户区域 区域 所在区域 地区') },
    occupation: { headers: spellings('行业/职业 职业 行业 客户职业 所属行业 工作单位') },
    testDriveDate: { headers: spellings('试乘试驾日期 试驾日期 试乘试驾时间 试驾时间') },
    contactCount: { headers: spellings('跟进次数 追踪次数 回访次数 联系次数 接触次数 跟踪次数 访问次数') },
    lastContactDate: {
      headers: spellings(`
      最后接触日 最后接触日期 最后跟进日期 最后跟进时间 最后联系日期 最后追踪时间 最后回访日期
      最近跟进日期 最近联系日期 最近接触日期 上次跟进日期 末次跟进日期 跟进日期
    `),
    },
    nextContactDate: {
      headers: spellings(`
      下次预定日 下次预定日期 下次跟进日期 下次跟进时间 下次联系日期 下次访问日期 下次回访日期
      下次接触日期 预定跟进日期 计划跟进日期 预约日期
    `),
    },
    status: {
      headers: spellings(`
      结果 状态 客户状态 卡状态 当前状态 目前状态 最终结果 最终状态 跟进结果 跟进状态 跟踪结果 结案状态
      结案结果 结案 意向状态 意向结果 客户结果 成交/战败 成交状态 卡片状态
    `),
      key: true,
    },
    orderDate: { headers: spellings('成交日期 成交时间 订车日期 订单日期 下订日期 签约日期 订购日期 下定日期') },
    lossDate: {
      headers: spellings(`
      战败日期 战败失控日期 战败/失控日期 流失日期 失控日期 战败时间 流失时间 失控时间 失控战败日期
      输单日期 DEFEAT_END_DATE
    `),
      key: true,
    },
    lossReason: {
      headers: spellings('战败原因 战败失控原因 战败/失控原因 流失原因 失控原因 未成交原因 战败说明 输单原因'),
    },
    managerComment: {
      headers: spellings('销售经理意见 经理意见 经理批示 经理指导意见 指导意见 主管意见 主管指示 主管批示 批示'),
    },
    remark: { headers: spellings('备注 需求描述 说明 备注说明 客户需求 跟进记录 跟进内容 访问经过') },
  },
  telling: [
    ['customerName', 'phone', 'status'],
    ['customerName', 'createdDate', 'status'],
    ['customerName', 'model', 'status'],
    ['customerName', 'purchaseWindow'],
    ['customerName', 'level', 'nextContactDate'],
    ['customerName', 'cardNumber', 'createdDate'],
    ['customerName', 'phone', 'initialLevel', 'model', 'testDriveDate'],
  ],
  tellingUnless: {
    groups: [
      ['customerName', 'phone', 'createdDate', 'level', 'model'],
      ['customerName', 'phone', 'createdDate', 'initialLevel', 'model'],
    ],
    unless: ['lossDate', 'lossReason'],
  },
  eventDate: 'createdDate',
  monthly: false,
  source: 'S000, S002',
}

export default prospectCard
