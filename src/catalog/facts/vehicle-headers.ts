import { spellings } from './spellings'

// How dealers head the columns about a sold vehicle.
export const vinHeaders = spellings(
  '车架号 VIN VIN码 VIN号 底盘号 车辆识别代号 车辆识别码 车架号/VIN 车架号VIN 车架号后6位 识别代码',
)
export const engineHeaders = spellings('发动机号 发动机号码 电机号 发动机编号')
export const plateHeaders = spellings('车牌号 车牌 车牌号码 牌照号 牌照号码 车号 号牌号码 牌号')
export const ownedModelHeaders = spellings('车型 车系 购买车型 车辆型号 车型名称 车型系列 所购车型 已购车型 车辆')
export const vehicleColourHeaders = spellings('车色 车身颜色 颜色 车辆颜色')
export const purchaseDateHeaders = spellings('购车日期 购买日期 购车时间 购买时间 销售日期 开票日期 销售时间')
export const deliveryDateHeaders = spellings('交车日期 交车时间 交付日期 提车日期 提车时间 交付时间 交车日')
export const plateDateHeaders = spellings('领牌日期 上牌日期 上牌时间 挂牌日期 领牌时间 登记上牌日期 交车领牌日期')
export const mileageHeaders = spellings('里程 行驶里程 里程数 公里数 当前里程 进站里程 里程公里 最后里程')
export const lastServiceHeaders = spellings(`
  最后进站日期 最后回厂日期 最近进站日期 上次进站日期 最后一次进站日期 最后入厂日期 上次保养日期 最后保养日期 最后维修日期
  最近回厂日期 回厂日期 最后来厂日期 最后进厂日期 上次进厂日期 上次回厂日期 最后进站时间 最后一次回厂日期
`)
export const lastServiceKindHeaders = spellings(`
  最后维修类别 最后一次维修内容 最后一次维修类别 上次维修内容 最后维修内容 最后维修项目 维修类别 上次维修类别 回厂项目
  最后一次维修内容/类别 维修项目 维修内容 最后维修类型
`)
export const warrantySideHeaders = spellings(
  '保内/保外 保内保外 是否在保 保内外 质保状态 质保期内外 是否保内 是否质保期内',
)
export const tierHeaders = spellings(
  '客户分级 分级 级别 客户级别 等级 客户等级 分级结果 分级级别 评定级别 优质/潜力/一般',
)
