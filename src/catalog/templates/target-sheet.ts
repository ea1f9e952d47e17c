import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import { spellings } from '../facts/spellings'

const week = (digit: string, number: number): readonly string[] =>
  spellings(
    `第${digit}周目标 第${digit}周 第${number}周目标 第${number}周 ${number}周目标 W${number} 周目标${number} 第${digit}周计划`,
  )
const month = (number: number): readonly string[] =>
  spellings(`${number}月 ${number}月目标 ${number}月份 ${number}月任务 ${number}月份目标`)

const targetSheet: SheetTemplate = {
  id: 'target-sheet',
  title: text('销售目标表', 'Target sheet'),
  titles: spellings(`
    目标表 月度销售目标 月度目标表 销售目标分解表 目标分解表 目标达成表 销售任务表 任务设定 任务分解表 月度任务表 年度目标
    年度目标表 销售进度表 月度任务
  `),
  layout: { kind: 'list', transposable: true },
  columns: {
    sequence: { headers: spellings('序号 编号 No 项次') },
    targetPerson: {
      headers: spellings('目标对象 销售顾问 姓名 顾问 人员 小组 个人/小组 组别 店/人 责任人 顾问姓名 团队 对象'),
      key: true,
    },
    dealerCode: { headers: spellings('经销商代码 经销商编码 店代码 网点代码') },
    targetMonth: { headers: spellings('月份 目标月份 月度 月') },
    targetModel: { headers: spellings('车型 车系 车系代码 车型代码 品牌车系'), key: true },
    yearTarget: { headers: spellings('年度总量 年度目标 全年目标 年目标 年度任务 全年任务') },
    monthTarget: {
      headers: spellings(
        '月度目标 月度销售目标 本月目标 月目标 当月目标 销售目标 目标 目标台数 月度任务 本月任务 当月任务',
      ),
    },
    week1Target: { headers: week('一', 1) },
    week2Target: { headers: week('二', 2) },
    week3Target: { headers: week('三', 3) },
    week4Target: { headers: week('四', 4) },
    week5Target: { headers: week('五', 5) },
    month1Target: { headers: month(1) },
    month2Target: { headers: month(2) },
    month3Target: { headers: month(3) },
    month4Target: { headers: month(4) },
    month5Target: { headers: month(5) },
    month6Target: { headers: month(6) },
    month7Target: { headers: month(7) },
    month8Target: { headers: month(8) },
    month9Target: { headers: month(9) },
    month10Target: { headers: month(10) },
    month11Target: { headers: month(11) },
    month12Target: { headers: month(12) },
    monthActual: {
      headers: spellings('本月实际 实际 实际完成 实际销量 月度实际 当月实际 完成台数 实绩 累计完成 本月完成'),
    },
    kpiAchievement: { headers: spellings('达成率 完成率 目标达成率 达成进度') },
    remaining: { headers: spellings('剩余目标 剩余 剩余台数 差额 未完成 差距 目标剩余') },
    forecast: { headers: spellings('预测 月底预测 预测销量 预计完成 预测达成 月末预测 预估') },
    orderTarget: { headers: spellings('订单目标 当月订车任务 订车任务 订车目标 下订目标 订单任务') },
    deliveryTarget: { headers: spellings('交付目标 当月交车任务 交车任务 交车目标 提车目标 交付任务') },
    visitTarget: { headers: spellings('来店目标 接待客户预估 来店批数目标 接待目标 进店目标 集客目标') },
    cardTarget: {
      headers: spellings(
        '新增意向客户目标 开发客户预估 建卡目标 新增意向客户需要数 留档目标 意向客户目标 新增建卡目标',
      ),
    },
    remark: { headers: spellings('备注 说明') },
  },
  telling: [
    ['monthTarget', 'week1Target'],
    ['week1Target', 'week2Target', 'week3Target'],
    ['targetPerson', 'monthTarget', 'monthActual'],
    ['targetPerson', 'monthTarget', 'remaining'],
    ['targetModel', 'monthTarget', 'monthActual'],
    ['monthTarget', 'monthActual', 'remaining'],
    ['monthTarget', 'monthActual', 'forecast'],
    ['monthTarget', 'remaining', 'forecast'],
    ['orderTarget', 'deliveryTarget'],
    ['orderTarget', 'cardTarget'],
    ['orderTarget', 'visitTarget'],
    ['targetModel', 'yearTarget'],
    ['targetPerson', 'yearTarget'],
    ['dealerCode', 'yearTarget'],
  ],
  tellingUnless: { groups: [['monthTarget', 'monthActual']], unless: ['monthTarget'] },
  person: 'targetPerson',
  eventDate: 'targetMonth',
  monthly: true,
  source: 'S002, S003, public',
}

export default targetSheet
