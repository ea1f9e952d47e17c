import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import * as customer from '../facts/customer-headers'
import { spellings } from '../facts/spellings'
import * as vehicle from '../facts/vehicle-headers'

const accidentLead: SheetTemplate = {
  id: 'accident-lead',
  title: text('事故车线索跟踪及战败分析记录', 'Accident leads'),
  titles: spellings(`
    事故车线索跟踪记录 事故车线索 事故车线索表 事故车线索台账 事故车线索明细 事故线索跟踪表 事故车跟踪表 事故车线索登记表
    事故车台账 事故车线索跟踪及战败分析
  `),
  layout: { kind: 'list' },
  columns: {
    sequence: { headers: customer.sequenceHeaders },
    accidentDate: { headers: spellings('事故日期 日期 出险日期 事故发生日期 报案日期'), key: true, fillDown: true },
    accidentTime: { headers: spellings('事故时间 时间 事故发生时间 出险时间 报案时间') },
    leadReceivedDate: {
      headers: spellings('收到线索日期 线索日期 收到线索时间 线索接收日期 接收线索时间 线索时间 接到线索日期'),
    },
    leadChannel: { headers: spellings('线索渠道 渠道 线索来源 来源 信息来源 来源渠道') },
    plate: { headers: vehicle.plateHeaders, key: true },
    vin: { headers: vehicle.vinHeaders, key: true },
    insuredName: {
      headers: spellings('被保险人 联系人 被保险人姓名 车主 车主姓名 客户姓名 客户 姓名 联系人姓名 当事人'),
      key: true,
    },
    phone: { headers: customer.phoneHeaders, key: true },
    ownedModel: { headers: vehicle.ownedModelHeaders },
    purchaseDate: { headers: vehicle.purchaseDateHeaders },
    insurer: { headers: spellings('保险公司 承保公司 投保公司 承保保险公司 出险保险公司') },
    accidentNote: { headers: spellings('事故经过 现场描述 事故描述 出险经过 事故情况 事故类型 现场简单描述 出险原因') },
    damage: { headers: spellings('损失部位 车辆损失情况 受损部位 损失情况 车损情况 车辆受损情况 损伤部位') },
    estimatedAmount: { headers: spellings('预估维修金额 预估金额 估损金额 预计维修金额 预估产值 估价') },
    assessedAmount: { headers: spellings('定损金额 定损 核损金额 定损价') },
    outreachFee: { headers: spellings('外拓费 外拓费用 线索费 线索费用 返利') },
    followUpNote: { headers: spellings('跟进记录 跟踪记录 跟进情况 跟踪情况 跟进内容 跟踪内容') },
    leadResult: { headers: spellings('线索结果 结果 跟进结果 跟踪结果 是否成功 线索状态') },
    repairDestination: { headers: spellings('维修去向 去向 车辆去向 维修地点 流失去向') },
    vehicleReturned: { headers: spellings('车辆是否回厂 是否回厂 是否进厂 是否返厂 是否到店 车辆是否进厂') },
    lossReason: { headers: spellings('战败原因 流失原因 未成功原因 失败原因 战败分析 未回厂原因 战败原因分析') },
    consultant: { headers: spellings('跟进人 服务顾问 事故专员 责任人 跟踪人 负责人 顾问') },
    remark: { headers: customer.remarkHeaders },
  },
  telling: [
    ['plate', 'accidentNote'],
    ['plate', 'damage'],
    ['plate', 'estimatedAmount'],
    ['plate', 'assessedAmount'],
    ['insurer', 'accidentNote'],
    ['insurer', 'damage'],
    ['insurer', 'estimatedAmount'],
    ['insurer', 'assessedAmount'],
    ['accidentNote', 'damage'],
    ['leadReceivedDate', 'vehicleReturned'],
    ['leadReceivedDate', 'assessedAmount'],
    ['vin', 'assessedAmount'],
  ],
  eventDate: 'accidentDate',
  monthly: false,
  source: 'S004, public',
}

export default accidentLead
