import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import * as customer from '../facts/customer-headers'
import { spellings } from '../facts/spellings'
import * as vehicle from '../facts/vehicle-headers'

const serviceChurn: SheetTemplate = {
  id: 'service-churn',
  title: text('售后流失客户明细', 'Service churn'),
  titles: spellings(`
    售后流失明细 售后流失客户表 售后流失客户台账 流失客户明细 售后流失表 未回厂客户明细 未回厂客户表 流失客户招揽明细 售后流失分析
    流失客户跟踪表 流失客户回访明细 流失招揽明细 预流失客户明细
  `),
  layout: { kind: 'list' },
  columns: {
    sequence: { headers: customer.sequenceHeaders },
    plate: { headers: vehicle.plateHeaders, key: true },
    vin: { headers: vehicle.vinHeaders, key: true },
    customerName: { headers: [...customer.customerNameHeaders, ...spellings('车主 车主姓名 送修人')], key: true },
    phone: { headers: [...customer.phoneHeaders, ...spellings('车主电话 车主手机')], key: true },
    district: { headers: customer.districtHeaders },
    address: { headers: customer.addressHeaders },
    ownedModel: { headers: vehicle.ownedModelHeaders, key: true },
    modelOnSale: { headers: spellings('在售/停售 是否在售 车型状态 在售停售') },
    purchaseDate: { headers: vehicle.purchaseDateHeaders },
    vehicleAge: { headers: spellings('车龄 车龄年 使用年限') },
    mileage: { headers: vehicle.mileageHeaders },
    lastServiceDate: { headers: vehicle.lastServiceHeaders },
    // Beside 最后进站日期 they tell what the vehicle no longer comes for.
    lastMaintenanceDate: {
      headers: spellings('最后一次保养日期 最近保养日期 最近一次保养日期 末次保养日期'),
      spare: spellings('最后保养日期 上次保养日期'),
    },
    lastRepairDate: {
      headers: spellings('最后一次维修日期 最近维修日期 最近一次维修日期 上次维修日期 末次维修日期'),
      spare: spellings('最后维修日期'),
    },
    lastServiceKind: { headers: vehicle.lastServiceKindHeaders },
    monthsSinceService: {
      headers: spellings(
        '未进站月数 未回厂月数 流失月数 未来厂月数 未进厂月数 未进站时间 未回厂时长 流失时长 距上次进站月数',
      ),
    },
    churnClass: { headers: spellings('流失类别 流失类型 流失等级 流失分类 流失状态 流失级别 流失客户类别') },
    warrantyEnd: {
      headers: spellings('质保到期日 质保到期日期 质保截止日期 质保到期 保修到期日 质保期 质保到期日/里程'),
    },
    warrantySide: { headers: vehicle.warrantySideHeaders },
    occupation: { headers: customer.occupationHeaders },
    customerType: { headers: spellings('客户类型 客户类别 车辆性质 客户属性') },
    serviceDestination: {
      headers: spellings('流失去向 去向 维修去向 客户去向 现维修地点 外修地点 在哪里维修 外修去向'),
    },
    churnReason: {
      headers: spellings(
        '流失原因 未回厂原因 未进站原因 流失原因分析 不回厂原因 为何不回厂 未来厂原因 具体流失原因 客户流失原因',
      ),
    },
    reasonSide: { headers: spellings('内因/外因 内外因 原因性质 原因归属 内因外因') },
    trackedBy: { headers: spellings('跟踪人 服务顾问 责任人 回访人 跟进人 回访专员 招揽专员 招揽人 客服专员 负责人') },
    trackedDate: { headers: spellings('跟踪日期 回访日期 跟踪时间 回访时间 跟进日期 招揽日期 联系日期 招揽时间') },
    trackResult: { headers: spellings('跟踪结果 回访结果 跟进结果 招揽结果 跟踪情况 回访情况 跟踪反馈') },
    unreachedReason: { headers: spellings('跟踪失败原因 回访失败原因 失败原因 未接通原因 联系失败原因') },
    messageSent: { headers: spellings('短信补发 是否短信补发 补发短信 是否发短信 短信发送 是否补发短信') },
    offer: { headers: spellings('招揽政策 优惠政策 活动政策 招揽话术 优惠内容 招揽活动') },
    appointmentDate: { headers: spellings('预约日期 预约时间 预约进站日期 预约到店日期 预约回厂日期') },
    arrivedDate: { headers: spellings('到店日期 到店时间 实际到店日期 进站日期 实际进站日期') },
    spend: { headers: spellings('消费金额 到店金额 产值 维修金额 到店消费金额 消费 到店消费 实际消费') },
    remark: { headers: customer.remarkHeaders },
  },
  telling: [
    ['plate', 'churnReason'],
    ['vin', 'churnReason'],
    ['lastServiceDate', 'churnReason'],
    ['lastServiceDate', 'churnClass'],
    ['lastServiceDate', 'serviceDestination'],
    ['lastServiceDate', 'monthsSinceService'],
    ['monthsSinceService', 'plate'],
    ['monthsSinceService', 'vin'],
    ['lastServiceDate', 'trackResult'],
    ['lastServiceDate', 'trackedDate'],
    ['lastServiceDate', 'unreachedReason'],
    ['plate', 'churnClass'],
    ['plate', 'unreachedReason'],
    ['plate', 'trackResult', 'appointmentDate'],
    ['lastServiceDate', 'warrantySide', 'vehicleAge'],
  ],
  eventDate: 'trackedDate',
  monthly: false,
  source: 'S004; columns partly inferred',
}

export default serviceChurn
