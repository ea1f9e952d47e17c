import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import { spellings } from '../facts/spellings'

const kpiSheet: SheetTemplate = {
  id: 'kpi-sheet',
  title: text('KPI表', 'KPI sheet'),
  titles: spellings(`
    KPI指标表 KPI管理表 KPI考核表 KPI达成表 KPI分析表 KPI一览表 销售KPI 关键指标表 关键业绩指标表 指标达成表 指标考核表 经营指标表
    KPI指标 KPI
  `),
  layout: { kind: 'list', transposable: true },
  columns: {
    sequence: { headers: spellings('序号 编号 No 项次') },
    kpiName: {
      headers: spellings(`
      指标名称 KPI KPI指标 KPI名称 KPI项目 指标项目 考核指标 考核项目 关键指标 管理指标 指标 项目 指标项 绩效指标 考核内容
    `),
      key: true,
    },
    kpiScope: { headers: spellings('统计对象 店/人 对象 统计范围 考核对象 层级 范围') },
    kpiPeriod: { headers: spellings('统计周期 日/周/月 周期 频率 统计频率 考核周期') },
    kpiTarget: { headers: spellings('目标值 目标 指标值 标准值 计划值 KPI目标 本月目标 目标标准') },
    kpiActual: { headers: spellings('实际值 实际 实绩 完成值 实际完成 本月实际 实际达成 完成情况') },
    kpiAchievement: { headers: spellings('达成率 完成率 达成 目标达成率 达标率 达成比例') },
    kpiMonthOnMonth: { headers: spellings('环比 环比增长 较上月 环比增幅 月环比 与上月比 环比变化') },
    kpiEvidence: { headers: spellings('检核表单 数据来源 检核表 取数表单 依据表单 来源表单 对应表单') },
    consultant: { headers: spellings('责任人 责任岗位 负责人 责任部门') },
    remark: { headers: spellings('备注 说明 分析 原因分析') },
  },
  telling: [
    ['kpiName', 'kpiTarget', 'kpiActual'],
    ['kpiName', 'kpiActual', 'kpiAchievement'],
    ['kpiName', 'kpiTarget', 'kpiAchievement'],
    ['kpiName', 'kpiActual', 'kpiMonthOnMonth'],
    ['kpiName', 'kpiTarget', 'kpiEvidence'],
    ['kpiName', 'kpiPeriod', 'kpiEvidence'],
    ['kpiName', 'kpiScope', 'kpiEvidence'],
    ['kpiName', 'kpiPeriod', 'kpiTarget'],
  ],
  eventDate: 'kpiPeriod',
  monthly: true,
  source: 'S002',
}

export default kpiSheet
