import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import { spellings } from '../facts/spellings'

const winBackBoard: SheetTemplate = {
  id: 'win-back-board',
  title: text('流失招揽推进分析汇总表', 'Win-back board'),
  titles: spellings(`
    流失招揽推进汇总 流失招揽推进汇总表 流失招揽推进分析表 招揽推进表 流失招揽汇总表 流失客户招揽汇总 招揽看板 流失招揽看板
    定保招揽推进表 流失客户招揽推进分析汇总表 招揽推进分析汇总表
  `),
  layout: {
    kind: 'list',
    series: [
      {
        heads: 'day',
        template: 'board-days',
        head: 'boardDate',
        cell: 'boardCount',
        carried: ['boardClass', 'boardItem'],
      },
    ],
  },
  columns: {
    sequence: { headers: spellings('序号 编号 No 项次') },
    boardDate: { headers: spellings('日期 统计日期'), key: true },
    boardClass: {
      headers: spellings('细项 跟进类别 招揽类别 活动状态 目标项目 分类 类别 大项 结果分类 跟进结果'),
      key: true,
      fillDown: true,
    },
    boardItem: {
      headers: spellings('具体原因 具体原因细分 原因细分 具体原因分类 细分原因 原因明细 细分 招揽结果 具体结果'),
      key: true,
    },
    boardTarget: { headers: spellings('目标值 目标 计划值 本月目标 月目标') },
    kpiActual: { headers: spellings('实际值 实际 实绩 本月实际 完成值') },
    kpiAchievement: { headers: spellings('达成率 完成率 目标达成率') },
    boardTotal: { headers: spellings('合计 总计 月合计 本月合计 累计 小计') },
    boardAverage: { headers: spellings('平均 日均 平均值 日平均 均值') },
    remark: { headers: spellings('备注 说明 总结') },
  },
  telling: [
    ['boardClass', 'boardItem', 'boardTotal'],
    ['boardItem', 'boardTotal', 'boardAverage'],
    ['boardClass', 'boardTotal', 'boardAverage'],
    ['boardItem', 'boardTarget', 'kpiActual'],
    ['boardClass', 'boardItem', 'kpiActual'],
  ],
  eventDate: 'boardDate',
  monthly: true,
  source: 'S004; classes partly inferred',
}

export default winBackBoard
