import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import { spellings } from '../facts/spellings'

const unreachedOutcomes: SheetTemplate = {
  id: 'unreached-outcomes',
  title: text('跟踪失败明细', 'Unreached outcomes'),
  titles: spellings(`
    跟踪失败统计 跟踪失败分析 跟踪失败原因统计 回访失败统计 回访失败明细 未接通统计 失败原因统计 跟踪失败明细表
  `),
  layout: { kind: 'list', transposable: true },
  columns: {
    sequence: { headers: spellings('序号 编号 No 项次') },
    statisticsDate: { headers: spellings('月份 统计月份 日期 统计日期') },
    unreachedReason: {
      headers: spellings(
        '跟踪失败原因 失败原因 失败类型 跟踪失败类型 未接通原因 回访失败原因 失败类别 失败项目 联系失败原因',
      ),
      key: true,
    },
    unitCount: { headers: spellings('台次 次数 数量 台数 失败台次 失败次数 户数 人数') },
    unitShare: { headers: spellings('占比 比例 百分比 失败占比') },
    cumulativeShare: { headers: spellings('累计占比 累计百分比 累计比例') },
    remark: { headers: spellings('备注 说明 处理方式 处理措施') },
  },
  telling: [
    ['unreachedReason', 'unitCount'],
    ['unreachedReason', 'unitShare'],
  ],
  eventDate: 'statisticsDate',
  monthly: true,
  source: 'S004',
}

export default unreachedOutcomes
