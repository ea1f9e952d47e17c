import type { Cell } from '../../src/model/workbook'
import { Random } from '../support/dealer-month/random'
import { describeWithLibreOffice } from '../support/libreoffice'
import { differing, recomputed } from '../support/recomputed'
import { writeXlsx } from '../support/xlsx/write'

/** What stands in a form's columns: header, and what people type there. */
type Pools = Readonly<Record<string, readonly Cell[]>>

const dates = [46023, 46082, 46086.5, 46099, 46112, 46113, '2026-03-05', '3月5日', null]
const levels = ['H', 'h', 'A', 'A级', 'B', 'C', 'O', 'X', 'H ', null, 1]
const names = ['王芳', '李强', '陈*', '陈立', null, 'AMY', 'amy', '1001', 1001, '张?']
const phones = ['13800001234', 13_800_001_234, '13800001235', '未留', '138 0000 1236', null]

const forms: Readonly<Record<string, { readonly pools: Pools; readonly columns: readonly string[] }>> = {
  '3月来店客户登记表': {
    pools: {
      日期: [46082, 46083, 46083.25, '3月2日', null],
      来店时间: [0.375, 0.4, 0.5, 0.45833, '9:00', null],
      离店时间: [0.5, 0.4166, 0.625, null, '10点'],
      客户姓名: names,
      联系电话: phones,
      来店次数: ['首次', '再次'],
      拟购车型: ['菱智', null, 301, '301'],
      是否留档: ['是', '否'],
      销售顾问: ['陈晓东', '李*', null],
    },
    columns: ['dwell-time', 'party-count'],
  },
  '3月意向客户管理卡': {
    pools: {
      意向产生日期: dates,
      意向产生级别: ['H', 'A', 'B', null],
      客户姓名: names,
      联系电话: phones,
      意向车型: ['菱智'],
      意向级别: ['H', 'h', 'A', 'B', 'C', 'X', 'A级', null],
      购买周期: ['7日内', null],
      最后接触日: dates,
      结果: ['在跟', '跟进中', '战败', '成交', null, '在 跟', 3],
      成交日期: [null, null, null, 46090],
      战败日期: [null, null, null, '未定'],
    },
    columns: ['next-contact-due', 'days-overdue', 'level-due'],
  },
  '3月意向客户流失分析表': {
    pools: {
      客户姓名: ['王芳', '李强'],
      联系电话: phones,
      意向车型: ['菱智'],
      意向产生日期: dates,
      意向产生级别: levels,
      战败日期: dates,
      登记日期: dates,
      战败原因: ['买了别的车，便宜八千'],
    },
    columns: ['prospect-life', 'entry-lag'],
  },
  售后流失明细: {
    pools: {
      车牌号: ['琼A00001', '琼A00002'],
      车主姓名: ['王芳'],
      车型: ['海马3'],
      购车日期: [...dates, 43_921, 43_890, 45_016, 45_017, 45_747, 44_985],
      里程: [10_000, 60_000, 60_000.5, '6万', null],
      最后进站日期: [...dates, 45_746, 45_747, 45_930, 45_716, 45_932],
      最后保养日期: [null, 45_746, 45_747, 46_000, 46_200, '3月5日'],
      最后维修日期: [null, 45_746, 45_747, 46_000, 45_900],
      质保到期日: [null, null, 46_112, 46_111, '2026-05'],
      流失原因: ['价格高', '路远'],
      车龄: [null],
      未进站月数: [null],
      流失类别: [null],
      '保内/保外': [null],
    },
    columns: ['vehicle-age', 'months-since-service', 'churn-class', 'warranty-side', 'partial-churn'],
  },
  基盘客户分级表: {
    pools: {
      客户姓名: ['王芳'],
      车型: ['菱智'],
      对车满意: [2, 1, 2, '2', null],
      定期保养: [3, 2, 3],
      活动积极性: [2, 1.5],
      正面宣传: [3, 0],
      忠诚度: [null],
      知名度: [2, 1],
      经营状况: [1, 0.5],
      口碑: [2, 1],
      辐射能力: [1, 0],
      前期保有数量: [2, 1, null],
      后期购买计划与能力: [2, 0],
      经济能力: [null],
      总分: [null],
      客户分级: [null],
    },
    columns: ['loyalty-total', 'means-total', 'tier-total', 'tier-proposal'],
  },
}

/** Rows of a form, each value met with each other often enough. */
function rowsOf(pools: Pools, count: number, seed: number): Cell[][] {
  const random = new Random(seed)
  const pick = (pool: readonly Cell[]): Cell => pool[random.below(pool.length)] ?? null
  return Array.from({ length: count }, () => Object.values(pools).map(pick))
}

describeWithLibreOffice('LibreOffice computes the columns that we cached', () => {
  test.each(Object.entries(forms))(
    'of an untidy %s',
    async (title, { pools, columns }) => {
      const header = Object.keys(pools)
      const sheet = {
        name: title.replace(/^3月/, ''),
        rows: [[title], header, ...rowsOf(pools, 250, title.length)],
        columns: header.map(() => ({ width: 10, style: 'text' as const })),
        titleRows: 1,
        headerRows: 1,
      }
      const all = (await recomputed(writeXlsx([sheet]))).filter(([where]) => /^[a-z-]+ \d+$/.test(where))
      expect(differing(all).slice(0, 10)).toEqual([])
      for (const column of columns) {
        const cells = all.filter(([where]) => where.startsWith(`${column} `))
        expect([column, cells.length]).toEqual([column, 250])
        // Neither always blank nor always there: the test has something to tell apart.
        expect(new Set(cells.map(([, cached]) => cached)).size).toBeGreaterThan(1)
      }
    },
    180_000,
  )

  test('contacts, counted in a log on another sheet', async () => {
    const who = {
      客户姓名: ['王芳', '李*', '李勇', 'AMY', 'amy', '1001', 1001, '张?', '<王', '~陈', null],
      联系电话: ['13800001234', 13_800_001_234, '138****1234', '13800001235', '未留', null],
      销售顾问: ['陈晓东', '李*', 'Amy', null],
    }
    const loss = { ...who, 意向车型: ['菱智'], 意向产生日期: [46_020], 战败日期: dates, 战败原因: ['价格'] }
    const contact = {
      跟进日期: [46_023, 46_082, 46_086.5, 46_099, 46_112.75, null],
      ...who,
      跟进方式: ['电话'],
      跟进内容: ['问价'],
    }
    const sheet = (name: string, title: string, pools: Readonly<Record<string, readonly Cell[]>>, rows: Cell[][]) => ({
      name,
      rows: [[title], Object.keys(pools), ...rows],
      columns: Object.keys(pools).map(() => ({ width: 10, style: 'text' as const })),
      titleRows: 1,
      headerRows: 1,
    })
    const all = await recomputed(
      writeXlsx([
        sheet("流失 分析'表", '3月意向客户流失分析表', loss, rowsOf(loss, 200, 5)),
        sheet('跟进记录', '3月客户跟进记录', contact, [
          [46_082, '王芳', '13800001234', '陈晓东', '电话', '问价'],
          ...rowsOf({ ...contact, 跟进日期: contact.跟进日期.slice(0, -1) }, 400, 6),
        ]),
      ]),
    )
    const counted = all.filter(([where]) => where.startsWith('contact-count '))
    expect(counted.length).toBeGreaterThan(190)
    expect(new Set(counted.map(([, cached]) => cached)).size).toBeGreaterThan(5)
    expect(differing(counted)).toEqual([])
  }, 180_000)
})
