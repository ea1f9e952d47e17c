import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import * as customer from '../facts/customer-headers'
import { rivalHeaders } from '../facts/interest-headers'
import * as prospect from '../facts/prospect-headers'
import * as signature from '../facts/signature-headers'
import { spellings } from '../facts/spellings'

const lossAnalysis: SheetTemplate = {
  id: 'loss-analysis',
  title: text('意向客户流失分析表', 'Loss analysis'),
  titles: spellings(`
    流失分析表 流失表 客户流失分析表 销售促进战败(失控)分析表 销售促进失控(战败)分析表
    销售失控(战败)客户分析表 竞品客源 战败(失控)分析表 失控(战败)分析表 战败失控分析表 战败分析表 战败原因分析表
    战败客户登记表 战败客户台账 战败客户明细 战败登记表 战败表 战败明细 战败
  `),
  layout: {
    kind: 'list',
    continuation: {
      keys: ['customerName', 'phone', 'lossDate'],
      joined: ['lossReason', 'managerComment', 'measure', 'remark'],
    },
    // S002: the date stands in the column of the level that the customer had.
    spreads: [{ field: 'lossLevel', headers: prospect.levelColumns, into: 'lossDate' }],
  },
  columns: {
    sequence: { headers: customer.sequenceHeaders },
    customerName: {
      headers: [...customer.customerNameHeaders, ...spellings('战败客户 战败客户姓名 流失客户 流失客户姓名 失控客户')],
      required: true,
      key: true,
    },
    phone: { headers: customer.phoneHeaders, required: true, key: true },
    brand: { headers: spellings('品牌 意向品牌') },
    model: { headers: [...prospect.modelHeaders, ...spellings('原意向车型')], required: true, key: true },
    source: { headers: prospect.sourceHeaders },
    createdDate: { headers: [...prospect.createdDateHeaders, ...spellings('创建时间')], required: true, key: true },
    initialLevel: {
      headers: [...prospect.initialLevelHeaders, ...spellings('意向级别 意向等级')],
      required: true,
      key: true,
    },
    lossDate: { headers: prospect.lossDateHeaders, required: true, key: true },
    lossLevel: {
      headers: spellings(`
      战败时级别 战败级别 战败前级别 流失时级别 流失级别 失控时级别 最后级别 当前级别 目前级别 级别 客户级别 确度 确度级别
      追踪级别 战败时确度
    `),
      spare: spellings('意向级别 意向等级'),
      key: true,
    },
    lossKind: {
      headers: spellings(
        '类别 战败类型 战败类别 流失类型 流失类别 战败/失控 战败种类 类型 战败性质 流失性质 准战败/战败/失控',
      ),
      key: true,
    },
    lossReason: {
      headers: spellings(`
      战败原因 战败失控原因 战败/失控原因 失控战败原因 失控/战败原因 战败原因分析 战败原因描述 战败详细原因 详细原因
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
    lossReasonSubcategory: { headers: spellings('战败原因二类 二级原因 原因小类 原因细类 战败小类 Reason2') },
    lossDestination: {
      headers: spellings(`
      战败去向 去向 客户去向 流失去向 战败车型 竞品 竞品车型 竞品品牌 竞争车型 选购品牌 选购车系 选购车型
      购买品牌 购买车型 已购车型 实际购买车型 LoseProduct
    `),
    },
    rivals: {
      headers: spellings('对比竞品 竞品对比 对比车型 比较车型'),
      spare: [...rivalHeaders, ...spellings('选购品牌 选购车系 选购车型 购买品牌 购买车型 战败车型')],
    },
    lossDealer: { headers: spellings('购买经销商 选购经销商 竞品经销商 购车经销商 购买店 购车店 成交经销商 购买地点') },
    contactCount: { headers: prospect.contactCountHeaders },
    lastContactDate: { headers: prospect.lastContactHeaders },
    nextContactDate: { headers: prospect.nextContactHeaders },
    consultant: {
      headers: [...prospect.consultantHeaders, ...spellings('战败顾问 填表人 责任人')],
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
    measure: {
      headers: spellings('改进对策 改善对策 措施 改进措施 整改措施 具体措施 采取措施 改善措施 后续措施'),
      spare: spellings('对策 应对措施'),
    },
    measureOwner: {
      headers: spellings('措施责任人 对策责任人 整改责任人 落实人 执行人'),
      spare: spellings('责任人'),
    },
    measureDeadline: { headers: spellings('期限 完成期限 措施期限 整改期限 完成时限 完成日期 计划完成日期 时限') },
    measureResult: {
      headers: spellings('效果 措施效果 对策效果 效果评估 措施结果 对策结果 改善结果 执行结果 落实结果 结果'),
    },
    managerComment: {
      headers: [
        ...signature.managerCommentHeaders,
        ...spellings('对策 经理对策 应对措施 销售经理意见及对策 经理意见及对策'),
      ],
      required: true,
    },
    managerSignature: { headers: signature.managerSignatureHeaders, required: true },
    managerSignedDate: { headers: signature.managerSignedDateHeaders },
    generalManagerSignature: {
      headers: spellings(
        '总经理签字 总经理签名 总经理签字及日期 总经理签字/日期 总经理 总经理审批 总经理审核 总经理签章',
      ),
      required: true,
    },
    generalManagerSignedDate: {
      headers: spellings('总经理签字日期 总经理签字时间 总经理签名日期 总经理审批日期 总经理日期'),
    },
    remark: { headers: [...customer.remarkHeaders, ...spellings('补登说明')] },
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
  // S001: customers who bought a rival's car, each with the day of the next call.
  apart: { titles: ['竞品客源'], lacks: 'lossReason' },
  eventDate: 'lossDate',
  monthly: true,
  source: 'S000, S002',
}

export default lossAnalysis
