import { spellings } from './spellings'

// How dealers head the columns about a prospect, whichever form they stand in.
export const modelHeaders = spellings(`
  意向车型 拟购车型 关注车型 意向车系 车型 车系 意向型号 欲购车型 车型名称 咨询车型 看车车型 意向产品 意向车型代码 购车意向
`)
export const sourceHeaders = spellings(`
  信息来源 客户来源 客户来源方式 来源 来源渠道 信息渠道 渠道 渠道来源 线索来源 获知渠道 了解渠道 来店契机 来店渠道 客户渠道
  具体的信息渠道
`)
export const sourceDetailHeaders = spellings('具体信息渠道 详细渠道 二级渠道 来源明细 具体来源')
/** A second column of the source's spellings says it in detail. */
export const sourceDetailSpare = spellings('具体的信息渠道 来店渠道 信息渠道 来源渠道 渠道')
export const consultantHeaders = spellings(`
  销售顾问 顾问 顾问姓名 销售顾问姓名 业务员 销售员 接待顾问 所属顾问 跟进顾问 销售人员 业务代表 接待销售顾问
`)
export const levelHeaders = spellings(`
  意向级别 级别 客户级别 目前级别 当前级别 意向等级 客户等级 确度 确度级别 追踪级别 跟进级别 意向程度 LeadLevel
`)
export const initialLevelHeaders = spellings(`
  意向产生级别 产生级别 产生时级别 初始级别 初始意向级别 建卡级别 首次级别 首次意向级别 初次级别 初判级别 意向级别/初始级别
`)
export const createdDateHeaders = spellings(`
  意向产生日期 产生日期 客户产生日期 建卡日期 建卡时间 建档日期 建档时间 留档日期 首次登记日期 首次来店日期 首次接触日期
  创建日期 意向产生时间 产生时间 登记日期
`)
export const lossDateHeaders = spellings(`
  战败日期 战败失控日期 战败/失控日期 失控战败日期 失控/战败日期 战败时间 流失日期 流失时间 失控日期 失控时间 输单日期
  输单时间 DEFEAT_END_DATE
`)
export const lossReasonHeaders = spellings(`
  战败原因 战败失控原因 战败/失控原因 失控战败原因 流失原因 失控原因 战败说明 输单原因 未成交原因
`)
export const contactCountHeaders = spellings('跟进次数 追踪次数 回访次数 联系次数 接触次数 跟踪次数 访问次数')
export const lastContactHeaders = spellings(`
  最后接触日 最后接触日期 最后跟进日期 最后跟进时间 最后联系日期 最后追踪时间 最后追踪日期 最后回访日期 最近跟进日期
  最近跟进时间 最近联系日期 最近接触日期 上次跟进日期 上次跟进时间 末次跟进日期
`)
export const nextContactHeaders = spellings(`
  下次预定日 下次预定日期 下次跟进日期 下次跟进时间 下次联系日期 下次联系时间 下次访问日期 下次回访日期 下次回访时间
  下次接触日期 下次追踪日期 预定跟进日期 计划跟进日期 下次预约日期
`)
export const statusHeaders = spellings(`
  结果 状态 客户状态 当前状态 目前状态 最终结果 最终状态 跟进结果 跟进状态 跟踪结果 结案状态 结案结果 结案 意向状态
  意向结果 客户结果 成交/战败 成交状态
`)
export const orderDateHeaders = spellings(`
  成交日期 成交时间 订车日期 订单日期 下订日期 签约日期 订购日期 下定日期 订车时间 下订时间
`)
export const orderModelHeaders = spellings('成交车型 订车车型 订单车型 下订车型 成交车系 订购车型')
/** Of a profile's five levels, each as the head of its column. */
export const levelColumns = {
  O: spellings('O O级 订单 O级别 O级日期'),
  H: spellings('H H级 H级别 H级日期'),
  A: spellings('A A级 A级别 A级日期'),
  B: spellings('B B级 B级别 B级日期'),
  C: spellings('C C级 C级别 C级日期'),
}
