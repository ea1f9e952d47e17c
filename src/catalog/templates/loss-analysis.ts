import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import { spellings } from '../facts/spellings'

const lossAnalysis: SheetTemplate = {
  id: 'loss-analysis',
  title: text('意向客户流失分析表', 'Loss analysis'),
  titles: spellings(`
    流失分析表 流失表 客户流失分析表 销售促进战败(失控)分析表 销售促进失控(战败)分析表
    销售失控(战败)客户分析表 战败(失控)分析表 失控(战败)分析表 战败失控分析表 战败分析表 战败原因分析表
    战败客户登记表 战败客户台账 战败客户明细 战败登记表 战败表 战败明细 战败
  `),
  layout: {
    kind: 'list',
    continuation: { keys: ['customerName', 'phone', 'lossDate'], joined: ['lossReason', 'managerComment', 'remark'] },
  },
  columns: {
    sequence: { headers: spellings('序号 编号 No 行号') },
    customerName: {
      headers: spellings(`
      客户姓名 顾客姓名 姓名 客户名称 顾客名称 客户称谓 客户 顾客 战败客户 战败客户姓名 流失客户
      流失客户姓名
    `),
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
      headers: spellings('意向车型 拟购车型 关注车型 意向车系 车型 车系 意向型号 原意向车型 欲购车型 车型名称'),
      required: true,
      key: true,
    },
    source: { headers: spellings('信息来源 客户来源 客户来源方式 来源 来源渠道 信息渠道 渠道 渠道来源 线索来源') },
    createdDate: {
      headers: spellings(`
      意向产生日期 产生日期 客户产生日期 建卡日期 建卡时间 建档日期 建档时间 留档日期 首次登记日期
      首次来店日期 首次接触日期 意向产生时间 创建日期 创建时间 登记日期
    `),
      required: true,
      key: true,
    },
    initialLevel: {
      headers: spellings(`
      意向产生级别 产生级别 产生时级别 初始级别 初始意向级别 建卡级别 首次级别 首次意向级别 初次级别
      意向级别 意向等级
    `),
      required: true,
      key: true,
    },
    lossDate: {
      headers: spellings(`
      战败日期 战败失控日期 战败/失控日期 失控战败日期 战败时间 流失日期 流失时间 失控日期 失控时间
      输单日期 输单时间 DEFEAT_END_DATE
    `),
      required: true,
      key: true,
    },
    lossLevel: {
      headers: spellings(`
      战败时级别 战败级别 战败前级别 流失时级别 流失级别 最后级别 当前级别 目前级别 级别 客户级别 确度
      确度级别
    `),
      spare: spellings('意向级别 意向等级'),
      key: true,
    },
    lossKind: {
      headers: spellings('类别 战败类型 战败类别 流失类型 流失类别 战败/失控 战败种类 类型 战败性质 流失性质'),
      key: true,
    },
    lossReason: {
      headers: spellings(`
      战败原因 战败失控原因 战败/失控原因 失控战败原因 战败原因分析 战败原因描述 战败详细原因 详细原因
      原因分析 原因 战败说明 流失原因 流失原因分析 失控原因 流失说明 输单原因
    `),
      required: true,
    },
    lossReasonCategory: {
      headers: spellings(
        '原因分类 战败原因分类 流失原因分类 原因类别 战败原因类别 战败原因一类 原因大类 战败大类 Reason1',
      ),
      key: true,
    },
    lossDestination: {
      headers: spellings(`
      战败去向 去向 客户去向 流失去向 战败车型 竞品 竞品车型 竞品品牌 竞争车型 选购品牌 选购车系 选购车型
      购买品牌 购买车型 已购车型 实际购买车型 LoseProduct
    `),
    },
    lossDealer: { headers: spellings('购买经销商 选购经销商 竞品经销商 购车经销商 购买店 购车店 成交经销商 购买地点') },
    contactCount: { headers: spellings('跟进次数 追踪次数 回访次数 联系次数 接触次数 跟踪次数 访问次数') },
    lastContactDate: {
      headers: spellings(`
      最后接触日 最后接触日期 最后跟进日期 最后跟进时间 最后联系日期 最后追踪时间 最后回访日期
      最近跟进日期 最近联系日期
    `),
    },
    consultant: {
      headers: spellings('销售顾问 顾问 顾问姓名 销售顾问姓名 业务员 销售员 战败顾问 所属顾问 跟进顾问 填表人 责任人'),
      required: true,
      key: true,
    },
    recordedDate: {
      headers: spellings(`
      登记时间 填表日期 填写日期 填报日期 录入日期 录入时间 申请日期 申请时间 战败申请时间 战败登记日期
      流失登记日期 上报日期
    `),
      spare: spellings('登记日期'),
    },
    managerCallBack: {
      headers: spellings(`
      经理回访确认 经理回访 经理回访结果 回访确认 回访结果 销售经理回访 销售经理回访确认 经理确认 战败审核
      审核结果 审核状态 经理回访情况 经理电话回访
    `),
    },
    managerComment: {
      headers: spellings(`
      销售经理意见 经理意见 经理批示 经理指导意见 销售经理指导意见 指导意见 经理分析及指导意见 经理分析
      对策 经理对策 应对措施 主管意见 主管批示 销售经理批示 销售经理意见及对策 经理意见及对策 批示
    `),
      required: true,
    },
    managerSignature: {
      headers: spellings(`
      销售经理签字 经理签字 销售经理签名 经理签名 销售经理签字及日期 销售经理签字/日期 经理签字及日期
      经理签字/日期 销售经理 主管签字 主管签名 销售主管签字 展厅经理签字
    `),
      required: true,
    },
    managerSignedDate: {
      headers: spellings(`
      经理签字日期 销售经理签字日期 签字日期 经理签字时间 签字时间 经理签名日期 销售经理签名日期 签名日期
      主管签字日期 审核日期 经理日期 销售经理日期 主管日期 经理签署日期
    `),
    },
    generalManagerSignature: {
      headers: spellings(
        '总经理签字 总经理签名 总经理签字及日期 总经理签字/日期 总经理 总经理审批 总经理审核 总经理签章',
      ),
      required: true,
    },
    generalManagerSignedDate: {
      headers: spellings('总经理签字日期 总经理签字时间 总经理签名日期 总经理审批日期 总经理日期'),
    },
    remark: { headers: spellings('备注 说明 备注说明 补登说明') },
  },
  telling: [
    ['lossDate', 'lossReason'],
    ['lossReason', 'managerSignature'],
    ['lossReason', 'managerComment'],
    ['lossDate', 'managerSignature'],
    ['lossReason', 'lossKind'],
    ['lossDate', 'lossKind'],
    ['lossReason', 'lossDestination'],
    ['lossDate', 'lossDestination'],
  ],
  eventDate: 'lossDate',
  monthly: true,
  source: 'S000, S002',
}

export default lossAnalysis
