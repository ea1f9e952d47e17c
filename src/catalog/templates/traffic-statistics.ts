import type { ColumnSpec, SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { spellings } from '../facts/spellings'

const openAt = (level: Level): ColumnSpec => ({
  headers: spellings(
    `${level}级 ${level} ${level}级客户数 ${level}级意向客户数 ${level}级客户 ${level}级意向客户 ${level}级数 ${level}级别 ${level}级别客户数`,
  ),
})

const trafficStatistics: SheetTemplate = {
  id: 'traffic-statistics',
  title: text('展厅来店统计表', 'Monthly traffic statistics'),
  titles: spellings(`
    展厅来店(电)统计表 展厅来电/来店统计表 展厅来店月统计表 来店统计表 来店统计 来店客流统计表
    展厅客流统计表 客流统计表 客流统计 展厅统计表 展厅来电统计表 来电统计表 来电统计 展厅来电月统计表 来店(电)统计表
    展厅来店来电统计表
  `),
  layout: {
    kind: 'list',
    transposable: true,
    series: [
      { heads: 'slot', template: 'slot-visits', head: 'timeSlot', cell: 'slotVisits', carried: ['statisticsDate'] },
    ],
  },
  columns: {
    statisticsDate: {
      headers: spellings('日期 统计日期 日 来店日期 时间 天 来电日期 日/项目'),
      required: true,
      key: true,
    },
    totalVisits: {
      headers: spellings(`
      当日来店总数 当日来店总批数 当日来店总批次 来店总数 来店总批数 来店总批次
      来店批数 来店批次 来店组数 来店总组数 总批次 总批数 总组数 展厅客流量 客流量 客流总量 展厅客流总批次
      当日客流 进店总批次 进店批次 进店总数 到店总批次 到店批次 来店数 总数
    `),
    },
    firstVisits: {
      headers: spellings(`
      初次来店批数 初次来店批次 初次来店数 初次来店 初次批数 初次批次 首次来店批数 首次来店批次 首次来店数
      首次来店 首次进店批次 首次到店批次 首次批次 首次 初次 新增到店
    `),
    },
    repeatVisits: {
      headers: spellings(`
      2次以上来店批数 2次以上来店批次 2次以上来店 2次以上批数 2次以上 2次及以上来店批数 2次及以上
      二次以上来店批数 二次以上来店批次 二次以上来店 二次以上 二次及以上 再次来店批数 再次来店批次
      再次来店数 再次来店 再次到店批次 再次到店 再次 二次来店 二次来店批次 多次来店
    `),
    },
    totalCalls: {
      headers: spellings(`
      当日来电总数 当日来电总批数 来电总数 来电总批数 来电总批次 来电批数 来电批次 来电组数 来电数 来电量 来电总量
      电话总数 来电合计
    `),
    },
    firstCalls: {
      headers: spellings(`
      初次来电批数 初次来电数 初次来电批次 初次来电 首次来电批数 首次来电数 首次来电批次 首次来电
    `),
    },
    capturedCount: {
      headers: spellings(`
      留档客户数 留档数 留档批数 留档批次 留档量 留档 留资数 建卡数 新增建卡数 新增客户信息卡数
      新增意向客户数 新增意向客户
    `),
    },
    openO: openAt('O'),
    openH: openAt('H'),
    openA: openAt('A'),
    openB: openAt('B'),
    openC: openAt('C'),
    orderCount: {
      headers: spellings(
        '展厅成交客户数 成交客户数 展厅成交数 展厅成交 成交数 成交台数 成交批数 订单数 展厅订单数 成交 订单',
      ),
    },
    testDriveCount: {
      headers: spellings('试驾批数 试驾数 试驾批次 试乘试驾批数 试乘试驾数 试乘试驾批次 试驾客户数 试驾组数'),
    },
    captureShare: { headers: spellings('留档率 客户留档率 来店留档率 来店客户留档率 建档率 留档比例') },
    testDriveShare: { headers: spellings('试驾率 试乘试驾率 来店试驾率 试驾比例 试乘试驾比例') },
    closingShare: { headers: spellings('成交率 来店成交率 来店客户成交率 展厅成交率 成交比例') },
    subDealerSales: { headers: spellings('二级网点销售 二级网点销售数 二级网点 二网销售 二网 二级网点销量') },
    remark: { headers: spellings('备注 说明') },
  },
  telling: [
    ['totalVisits', 'firstVisits'],
    ['totalVisits', 'repeatVisits'],
    ['statisticsDate', 'firstVisits', 'repeatVisits'],
    ['statisticsDate', 'totalVisits', 'capturedCount'],
    ['statisticsDate', 'totalVisits', 'orderCount'],
    ['totalCalls', 'firstCalls'],
    ['totalVisits', 'totalCalls'],
    ['firstVisits', 'firstCalls'],
    ['statisticsDate', 'totalCalls', 'capturedCount'],
  ],
  eventDate: 'statisticsDate',
  monthly: true,
  source: 'S002, columns partly inferred',
}

export default trafficStatistics
