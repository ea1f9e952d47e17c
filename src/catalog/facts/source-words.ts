import { foldWord } from '../../model/fold'
import { spellings } from './spellings'

/** Where customers come from, as the sources and public forms word it (taxonomy §5). */
const known = spellings(`
  来店 自然到店 自然进店 自然来店 展厅 进店 路过 偶然光顾 首次来店 来电 电话 热线 呼入 展厅热线 400 400热线 电销 电销邀约 邀约
  基盘 老客户 老用户 保有客户 置换 增购 推介 基盘置换 基盘增购 基盘推介 推荐 转介绍 老用户推荐 老客户推荐 老客户介绍 老客户转介绍 续购 朋友介绍
  朋友推荐 亲友介绍 亲朋好友推荐 首次推荐 新用户推荐 重复推荐 同行业推荐 同区域推荐 介绍 情报提供 内部情报 员工推荐 内部推荐 员工介绍 VIP
  自销保有 他销保有 特定筛选 区域攻击 行业开发 行业 大客户 集团客户 销售员拜访 拜访 扫街 巡展 外展 外展留档 外拓 车展 团购 定展 地推
  促销活动 促销 活动 店头活动 店头促销 厅外活动 试驾活动 网络 互联网 线上 DCC IDCC IDCC线索 网销 汽车之家 易车 易车网 太平洋 太平洋汽车 爱卡 懂车帝
  厂家平台 厂家 厂家线索 官网 官方网站 垂媒 垂直媒体 抖音 快手 小红书 微信 朋友圈 公众号 视频号 微博 今日头条 头条 百度 搜索 直播 新媒体 58同城 58 二手车平台
  户外 户外广告 路牌 报纸 杂志 电台 广播 收音机 电视 短信 传单 单页 宣传单 竞品拦截 广告 媒体 平面媒体 展厅战败 展厅休眠 战败激活 战败 休眠
  二级网点 二网 分销 经销商 保险 售后 维修 保养 服务站 其他 其它 未知 不详
`)
const folded = new Set(known.map(foldWord))
/** The codes 1 to 15 of printed reports, and lists that mark them A to P. */
const code = /^(?:\d{1,2}|[a-z])$/

/** Worded as in a list of sources: 网络(易车), 网络-抖音 and 老客户张伟介绍 say one of them and more. */
export function isKnownSource(source: string): boolean {
  const word = foldWord(source)
  if (folded.has(word) || code.test(word)) return true
  return /介绍|推荐|来店|到店|来电|网|展|活动|广告|平台|线索|媒体|客户|用户|保有|拜访|战败|dcc/.test(word)
}
