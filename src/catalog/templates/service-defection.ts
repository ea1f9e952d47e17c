import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import { spellings } from '../facts/spellings'

/** Counts by destination, reason, district, model or age: one row a group (S004's charts, inside and outside warranty). */
const serviceDefection: SheetTemplate = {
  id: 'service-defection',
  title: text('流失其他服务站统计', 'Service defection'),
  titles: spellings(`
    流失其他服务站明细 保期内流失其他服务站明细 保期外流失其他服务站明细 保期内流失其他服务站 保期外流失其他服务站
    流失其他服务站(同城)明细 流失去向统计 流失去向分析 售后流失统计 售后流失统计表 流失按地区统计 流失按车型统计 流失按车龄统计
    流失地区统计 流失车型统计 流失车龄统计 售后流失地区分析 流失率统计
  `),
  layout: { kind: 'list', transposable: true },
  columns: {
    sequence: { headers: spellings('序号 编号 No 项次') },
    statisticsDate: { headers: spellings('月份 统计月份 季度 日期 统计日期') },
    serviceDestination: {
      headers: spellings('流失去向 去向 其他服务站 服务站 流失服务站 维修去向 流失到 去向服务站 流失其他服务站'),
      key: true,
    },
    churnReason: { headers: spellings('流失原因 未回厂原因 流失主要原因') },
    district: { headers: spellings('地区 区域 居住区域 所在区域 片区') },
    ownedModel: { headers: spellings('车型 车系 车型系列') },
    ageBand: { headers: spellings('车龄 车龄段 车龄区间 车龄分布 车龄分段') },
    warrantySide: { headers: spellings('保内/保外 保内保外 保期内/保期外 保期 质保状态') },
    unitCount: { headers: spellings('台次 流失台次 台数 车次') },
    churnCount: { headers: spellings('流失数 流失客户数 流失量 流失台数 流失数量 流失辆数') },
    fleetCount: { headers: spellings('保有数 保有量 保有客户数 基盘数 基盘量 保有台数 管理内保有量') },
    churnRate: { headers: spellings('流失率 客户流失率 流失比率') },
    unitShare: { headers: spellings('占比 比例 百分比 流失占比 占流失总数比') },
    cumulativeShare: { headers: spellings('累计占比 累计百分比 累计比例 累积占比') },
    remark: { headers: spellings('备注 说明') },
  },
  telling: [
    ['serviceDestination', 'unitCount'],
    ['serviceDestination', 'churnCount'],
    ['churnReason', 'unitCount', 'unitShare'],
    ['churnCount', 'fleetCount'],
    ['churnCount', 'churnRate'],
    ['fleetCount', 'churnRate'],
    ['churnCount', 'cumulativeShare'],
    ['churnCount', 'unitShare', 'district'],
    ['churnCount', 'unitShare', 'ownedModel'],
    ['churnCount', 'unitShare', 'ageBand'],
  ],
  eventDate: 'statisticsDate',
  monthly: true,
  source: 'S004',
}

export default serviceDefection
