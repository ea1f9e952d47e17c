import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import * as customer from '../facts/customer-headers'
import * as prospect from '../facts/prospect-headers'
import { managerSignatureHeaders } from '../facts/signature-headers'
import { spellings } from '../facts/spellings'
import * as vehicle from '../facts/vehicle-headers'

const ownerCard: SheetTemplate = {
  id: 'owner-card',
  title: text('保有客户管理卡', 'Owner card'),
  titles: spellings(`
    保有客户信息卡 (保有)客户信息卡 保有客户管理卡台账 保有客户台账 保有客户明细 保有客户清单 保有客户一览表 基盘客户台账
    基盘客户明细 交车台账 交车明细 交车客户明细 车主信息表 车主档案 客户档案
  `),
  layout: { kind: 'list' },
  card: {
    telling: [
      ['customerName', 'vin'],
      ['customerName', 'engineNumber'],
      ['customerName', 'plate', 'deliveryDate'],
      ['customerName', 'plate', 'ownedModel'],
    ],
    log: { template: 'contact-log', carried: ['cardNumber', 'customerName', 'phone', 'consultant'] },
  },
  columns: {
    sequence: { headers: customer.sequenceHeaders },
    cardNumber: { headers: spellings('卡号 卡片编号 管理卡号 客户编号 客户卡号 档案编号 档案号'), key: true },
    customerName: {
      headers: [...customer.customerNameHeaders, ...spellings('车主 车主姓名 购车人 单位名称')],
      required: true,
      key: true,
    },
    phone: { headers: [...customer.phoneHeaders, ...spellings('车主电话 车主手机')], required: true, key: true },
    gender: { headers: customer.genderHeaders },
    customerType: { headers: spellings('客户类型 客户类别 个人/单位 客户属性') },
    address: { headers: customer.addressHeaders },
    district: { headers: customer.districtHeaders },
    occupation: { headers: customer.occupationHeaders },
    ownedModel: { headers: vehicle.ownedModelHeaders, required: true, key: true },
    vehicleColour: { headers: vehicle.vehicleColourHeaders },
    vin: { headers: vehicle.vinHeaders, key: true },
    engineNumber: { headers: vehicle.engineHeaders },
    plate: { headers: vehicle.plateHeaders, required: true, key: true },
    purchaseDate: { headers: vehicle.purchaseDateHeaders },
    deliveryDate: { headers: vehicle.deliveryDateHeaders, key: true },
    plateDate: { headers: vehicle.plateDateHeaders },
    insurer: { headers: spellings('保险公司 承保公司 投保公司') },
    insuranceDue: {
      headers: spellings('保险到期日 保险到期 保险到期日期 保险到期时间 强保到期日 交强险到期日 商业险到期日 续保日期'),
    },
    soldBy: { headers: spellings('自销/他销 自销他销 销售类别 自销 自他销 销售来源 保有类别'), key: true },
    consultant: { headers: [...prospect.consultantHeaders, ...spellings('负责人 跟进人')], key: true },
    deliveryCeremony: { headers: spellings('交车仪式 是否举行交车仪式 交车仪式执行 是否做交车仪式'), key: true },
    threeDayCall: {
      headers: spellings(
        '交车3日电话回访 三日电话回访 3日电话回访 交车后3日回访 三日回访 3日回访 3天回访 交车三日电话回访',
      ),
    },
    threeDayVisit: { headers: spellings('交车3日亲访 交车后三日亲访 三日亲访 3日亲访 交车后3日亲访') },
    sevenDayLetter: {
      headers: spellings('交车7日信函 七日信函 7日信函 7日信函回访 七日信函回访 交车后7日信函 交车7日信函回访'),
    },
    renewalNotice: {
      headers: spellings('续保通知 通知续保 通知强保/续保 强保通知 续保提醒 强保续保通知 续保通知日期'),
    },
    inspectionNotice: { headers: spellings('年检通知 通知年检 年检提醒 年检通知日期 年审通知') },
    lastServiceDate: { headers: [...vehicle.lastServiceHeaders, ...spellings('回厂记录 回厂时间')] },
    lastServiceKind: { headers: vehicle.lastServiceKindHeaders },
    mileage: { headers: vehicle.mileageHeaders },
    referredName: { headers: spellings('被推荐人 推荐客户 被推荐人姓名 介绍客户 推荐记录 转介绍客户') },
    referralDate: { headers: spellings('推荐日期 推荐时间 介绍日期 转介绍日期') },
    referralOrdered: { headers: spellings('推荐成交 是否推荐成交 推荐是否成交 介绍成交'), key: true },
    repurchased: { headers: spellings('是否续购 续购 续购/换购 是否换购 换购 是否再购 是否增购'), key: true },
    tier: { headers: vehicle.tierHeaders, key: true },
    managerSignature: { headers: managerSignatureHeaders },
    remark: { headers: customer.remarkHeaders },
  },
  telling: [
    ['deliveryDate', 'vin'],
    ['deliveryDate', 'plate'],
    ['deliveryDate', 'engineNumber'],
    ['deliveryDate', 'threeDayCall'],
    ['deliveryDate', 'threeDayVisit'],
    ['deliveryDate', 'sevenDayLetter'],
    ['deliveryDate', 'insuranceDue'],
    ['deliveryDate', 'ownedModel', 'soldBy'],
    ['threeDayCall', 'sevenDayLetter'],
    ['vin', 'insuranceDue'],
    ['vin', 'plateDate'],
    ['vin', 'engineNumber', 'customerName'],
    ['soldBy', 'plate'],
    ['soldBy', 'vin'],
  ],
  tellingUnless: {
    groups: [
      ['vin', 'plate', 'customerName', 'purchaseDate'],
      ['vin', 'plate', 'customerName', 'phone'],
    ],
    unless: ['lastServiceDate', 'lastServiceKind', 'insurer', 'mileage'],
  },
  eventDate: 'deliveryDate',
  monthly: false,
  source: 'S000, S001, S002, public',
}

export default ownerCard
