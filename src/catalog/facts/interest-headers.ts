import { spellings } from './spellings'

// How dealers head the columns about what a prospect drives, compares and can pay.
export const currentCarHeaders = spellings(`
  现有车型 现有车辆 现用车 现用车型 现有车 现在车辆品牌 现有车辆品牌 现有品牌 现使用车型 使用车型 曾用品牌 现用品牌 保有车型
`)
export const tradeInHeaders = spellings('是否置换 置换 二手车置换 置换意向 置换需求 是否有置换 是否二手车置换')
export const instalmentHeaders = spellings(`
  是否按揭 是否分期 分期意向 按揭 分期 按揭意向 分期需求 是否贷款 贷款 贷款意向 金融意向 是否金融
`)
export const paymentHeaders = spellings('付款方式 分期全款 全款/分期 全款分期 购车方式 支付方式 全款/按揭')
export const colourHeaders = spellings('意向颜色 颜色 车色 意向车色 拟购颜色 关注颜色 车身颜色')
export const rivalHeaders = spellings(
  '对比竞品 竞品对比 竞品 对比车型 竞品车型 竞争车型 竞争品牌 关注竞品 比较车型 竞品品牌',
)
export const plateStatusHeaders = spellings('牌照状况 牌照情况 有无牌照 上牌情况 牌照 指标情况')
export const expectedDeliveryHeaders = spellings(
  '预计交车日 预计交车日期 预计交车时间 预定交车日 预定交车日期 计划交车日期',
)
export const testDrivenHeaders = spellings('是否试乘试驾 是否试驾 试乘试驾 试驾 试驾与否 是否试乘')
export const testDriveDateHeaders = spellings('试乘试驾日期 试驾日期 试乘试驾时间 试驾时间')
export const quotedHeaders = spellings('是否商洽 是否报价 商洽 报价 是否洽谈 是否商谈 是否商洽/报价')
export const orderedHeaders = spellings('是否成交 是否订单 是否下订 成交 订单 是否订车 是否签约 是否成交/订单 是否下定')
export const capturedHeaders = spellings(`
  是否留档 是否建卡 留档 建卡 是否留档建卡 是否留资 信息留存 是否录入系统 是否建档 是否留电 留资
`)
