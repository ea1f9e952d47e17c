import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import * as customer from '../facts/customer-headers'
import * as interest from '../facts/interest-headers'
import * as prospect from '../facts/prospect-headers'
import { managerCommentHeaders, managerSignatureHeaders } from '../facts/signature-headers'
import { spellings } from '../facts/spellings'

const prospectCard: SheetTemplate = {
  id: 'prospect-card',
  title: text('意向客户管理卡', 'Prospect card ledger'),
  titles: spellings(`
    意向客户管理卡台账 意向客户信息卡 意向客户卡 客户信息卡 建卡台账 建卡明细
    意向客户台账 意向客户明细 意向客户清单 意向客户登记表 意向客户一览表 潜客台账 (意向)客户信息卡 潜客信息卡
  `),
  layout: { kind: 'list' },
  card: {
    telling: [
      ['customerName', 'createdDate', 'model'],
      ['customerName', 'initialLevel', 'model'],
      ['customerName', 'phone', 'purchaseWindow'],
      ['customerName', 'phone', 'model', 'level'],
      ['customerName', 'phone', 'model', 'source'],
    ],
    log: { template: 'contact-log', carried: ['cardNumber', 'customerName', 'phone', 'model', 'consultant'] },
  },
  columns: {
    sequence: { headers: customer.sequenceHeaders },
    cardNumber: {
      headers: spellings('卡号 卡片编号 管理卡号 客户编号 客户卡号 档案编号 潜客编号 意向单号 建卡编号'),
      key: true,
    },
    createdDate: { headers: [...prospect.createdDateHeaders, ...spellings('建立日期')], required: true, key: true },
    initialLevel: { headers: prospect.initialLevelHeaders, key: true },
    customerName: {
      headers: [...customer.customerNameHeaders, ...spellings('潜客姓名 意向客户 意向客户姓名')],
      required: true,
      key: true,
    },
    phone: { headers: customer.phoneHeaders, required: true, key: true },
    model: { headers: [...prospect.modelHeaders, ...spellings('购买车型')], required: true, key: true },
    level: {
      headers: [...prospect.levelHeaders, ...spellings('现级别 现在级别 最新级别 当前意向级别 目前意向级别')],
      key: true,
    },
    purchaseWindow: {
      headers: spellings(
        '购买周期 购车周期 预计购车时间 预购时间 计划购车时间 拟购时间 购车时间 预计购买周期 预计购买时间',
      ),
    },
    source: { headers: prospect.sourceHeaders },
    sourceDetail: { headers: prospect.sourceDetailHeaders, spare: prospect.sourceDetailSpare },
    referrer: { headers: spellings('推荐人 介绍人 推荐人姓名 转介绍人 介绍人姓名') },
    consultant: { headers: [...prospect.consultantHeaders, ...spellings('跟进人 负责人 建卡人')], key: true },
    gender: { headers: customer.genderHeaders },
    customerType: { headers: spellings('客户类型 客户类别 个人/公司 客户属性') },
    address: { headers: customer.addressHeaders },
    district: { headers: customer.districtHeaders },
    occupation: { headers: customer.occupationHeaders },
    family: { headers: spellings('家庭情况 家庭 家庭成员 家庭状况 家庭结构') },
    interests: { headers: spellings('兴趣爱好 兴趣 爱好') },
    currentCar: { headers: interest.currentCarHeaders },
    liked: { headers: spellings('看中点 关注点 购买关注点 购车关注点 关注因素 看重点 卖点') },
    doubts: { headers: spellings('疑虑点 疑虑 抗拒点 顾虑 异议点 客户疑虑') },
    rivals: { headers: interest.rivalHeaders },
    colour: { headers: interest.colourHeaders },
    paymentMethod: { headers: interest.paymentHeaders },
    tradeIn: { headers: interest.tradeInHeaders },
    instalment: { headers: interest.instalmentHeaders },
    expectedDelivery: { headers: interest.expectedDeliveryHeaders },
    visitKind: { headers: spellings('是否首次到店 是否首次来店 来店次数 来店频率') },
    testDriven: { headers: interest.testDrivenHeaders },
    testDriveDate: { headers: interest.testDriveDateHeaders },
    contactCount: { headers: prospect.contactCountHeaders },
    lastContactDate: { headers: [...prospect.lastContactHeaders, ...spellings('跟进日期')] },
    contactNote: { headers: spellings('访问经过 跟进记录 跟进内容 最近跟进内容 跟进情况 最新跟进情况 洽谈经过') },
    nextContactDate: { headers: [...prospect.nextContactHeaders, ...spellings('预约日期')] },
    status: { headers: [...prospect.statusHeaders, ...spellings('卡状态 卡片状态')], key: true },
    orderDate: { headers: prospect.orderDateHeaders },
    cancelledDate: { headers: spellings('退订日期 退单日期 退订时间 退单时间 取消订单日期 订单取消日期') },
    orderModel: { headers: prospect.orderModelHeaders },
    lossDate: { headers: prospect.lossDateHeaders, key: true },
    lossReason: { headers: prospect.lossReasonHeaders },
    managerComment: { headers: managerCommentHeaders },
    managerSignature: { headers: managerSignatureHeaders },
    remark: { headers: [...customer.remarkHeaders, ...spellings('需求描述 客户需求')] },
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
  source: 'S000, S001, S002, S003',
}

export default prospectCard
