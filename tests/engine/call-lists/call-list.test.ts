import { callLists } from '../../../src/catalog/call-lists'
import { callList } from '../../../src/engine/call-lists/call-list'
import { planCallList } from '../../../src/engine/plan/call-lists'
import type { CallList } from '../../../src/model/call-list'
import type { Report } from '../../../src/model/report'
import type { SheetContent } from '../../../src/model/sheet-content'
import type { Locale } from '../../../src/model/text'
import type { Cell, Workbook } from '../../../src/model/workbook'
import { readNow, readTables } from '../../support/kpi-report'
import { day, type TablesLiteral } from '../../support/testRule'
import { sheetOf } from '../../support/workbook'

const [winBack, callBack] = callLists as [CallList, CallList]
const vehicle = (plate: string, more: Readonly<Record<string, Cell>>) => ({
  customerName: '王芳',
  phone: `1380000${plate.slice(-4)}`,
  plate,
  ownedModel: '海马3',
  district: '市区',
  churnReason: null,
  trackResult: null,
  lastServiceDate: '2025-01-05',
  purchaseDate: null,
  ...more,
})
const churn = [
  vehicle('琼A01001', { purchaseDate: '2015-01-01', churnReason: '嫌工时费太贵', trackedBy: '林晓' }),
  vehicle('琼A01002', { purchaseDate: '2024-01-01', churnReason: '车已转让', district: '县城' }),
  vehicle('琼A01003', { purchaseDate: '2024-01-01', lastServiceDate: '2025-08-01', trackResult: '无人接听' }),
  vehicle('琼A01004', { trackResult: '拒绝今后联系' }),
  vehicle('琼A01005', { lastServiceDate: '2026-03-05' }),
]

const contentOf = (report: Report, list: CallList, locale: Locale = 'zh', asked = {}): SheetContent => {
  const [edit] = planCallList(list, callList(list, report, asked), report, locale)
  if (edit?.kind !== 'put-sheet') throw new Error('no sheet')
  return edit.content
}
/** The workbook with the list in it, as a host reads it again after somebody filled in these cells. */
function filledIn(workbook: Workbook, { rows }: SheetContent, cells: Readonly<Record<string, Cell>>): Workbook {
  const written = rows.map((row) => row.map((cell) => cell?.value ?? null))
  const header = written.find(([first]) => first === '序号' || first === 'No.') ?? []
  for (const [place, value] of Object.entries(cells)) {
    const [who = '', title = ''] = place.split('›')
    const row = written.find((one) => one.includes(who))
    if (!row || !header.includes(title)) throw new Error(`no cell ${place}`)
    row[header.indexOf(title)] = value
  }
  return { ...workbook, sheets: [...workbook.sheets, { ...sheetOf('流失招揽名单', written), ours: true }] }
}
const lines = ({ rows }: SheetContent) => {
  const head = rows.findIndex(([first]) => first?.value === '序号')
  const titles = rows[head]!.map((cell) => String(cell?.value))
  return rows
    .slice(head + 1)
    .filter(([first]) => typeof first?.value === 'number')
    .map((row) => Object.fromEntries(titles.map((title, at) => [title, row[at]?.value ?? null])))
}

describe('the win-back list', () => {
  const report = readTables({ 'service-churn': churn })

  test('the young first, of them who left last; who still comes and who asked not to be called are not on it', () => {
    const result = callList(winBack, report)
    expect(result).toMatchObject({ summary: 'churn-by-region-and-model', barred: 1, reason: null })
    expect(
      lines(contentOf(report, winBack)).map((line) => [line['车牌号'], line['车龄段'], line['未进站月数']]),
    ).toEqual([
      ['琼A01003', '2-3年', 7],
      ['琼A01002', '2-3年', 14],
      ['琼A01001', '6年以上', 14],
    ])
    expect(contentOf(report, winBack).rows[1]?.[0]?.value).toBe('共3位，另有1位写明不要再联系。')
  })
  test('what to say follows the reason, what to do next the last attempt; a day to call until', () => {
    const [unreached, sold, dear] = lines(contentOf(report, winBack))
    expect(dear?.['话术建议']).toMatch(/逐项报给您/)
    expect(sold?.['话术建议']).toMatch(/不再打扰/)
    expect(unreached?.['话术建议']).toMatch(/想听听是什么原因/)
    expect(unreached?.['上次没联系上']).toBe('换个时段再打')
    expect([dear?.['责任人'], sold?.['责任人']]).toEqual(['林晓', null])
    expect(dear?.['期限']).toBe(day('2026-03-31') + 7)
  })
  test('the rows behind one figure', () => {
    const of = (row: string) => callList(winBack, report, { summary: 'churn-by-region-and-model', row }).lines.length
    expect([of('市区'), of('县城'), of('外地')]).toEqual([2, 1, 0])
    expect(callList(winBack, report, { summary: 'tier-by-region' }).reason?.zh).toContain('没有流失客户招揽名单')
  })
  test('results are chosen from a list; the questions stand at the foot and as a note', () => {
    const { validations, notes, rows, widths } = contentOf(report, winBack)
    expect(validations).toHaveLength(1)
    expect(validations?.[0]?.oneOf).toContain('获得确认预约')
    expect(validations?.[0]?.cells[2]).toBe(3)
    expect(notes?.[0]?.text).toContain('1. 这段时间车修过、保养过吗？')
    expect(rows.at(-1)?.[0]?.value).toContain('6. ')
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(widths.length)
  })
  test.each(['zh', 'en'] as const)('what was filled in is read back and stays: %s', (locale) => {
    const first = contentOf(report, winBack, locale)
    const [result, said, until] =
      locale === 'zh' ? ['招揽结果', '客户怎么说', '期限'] : ['Result', 'What the customer said', 'Until']
    const workbook = filledIn(report.workbook, first, {
      [`琼A01002›${result}`]: '车已转让',
      [`琼A01002›${said}`]: '去年卖给了邻居',
      [`琼A01001›${until}`]: 46200,
    })
    const again = callList(winBack, readNow(workbook))
    expect(again.earlier).toEqual({ lines: 3, done: 1 })
    expect(again.lines.find(({ key }) => key.includes('01002'))?.values).toMatchObject({
      result: '车已转让',
      said: '去年卖给了邻居',
    })
    expect(again.lines.find(({ key }) => key.includes('01001'))?.values.deadline).toBe(46200)
    expect(again.gone.size).toBe(0)
  })
  test('what was written of a customer who is on the list no more stays at its foot, list after list', () => {
    const workbook = filledIn(report.workbook, contentOf(report, winBack), { '琼A01001›招揽结果': '获得确认预约' })
    const later: TablesLiteral = { 'service-churn': churn.slice(1) }
    const own = workbook.sheets.filter(({ ours }) => ours)
    const next = readNow({ sheets: [...readTables(later).workbook.sheets, ...own] })
    const second = contentOf(next, winBack)
    expect(lines(second)).toHaveLength(3)
    expect(lines(second).at(-1)).toMatchObject({ 车牌号: '琼A01001', 招揽结果: '获得确认预约' })
    const third = readNow(filledIn(readTables(later).workbook, second, {}))
    expect([...callList(winBack, third).gone.values()]).toMatchObject([{ answers: { result: '获得确认预约' } }])
  })
})

test('in a workbook that counts from 1904 days stand as it counts them', () => {
  const { workbook } = readTables({ 'service-churn': churn.slice(0, 1) })
  const late = readNow({ ...workbook, date1904: true }, '2030-03', '2030-03-31')
  const [line] = lines(contentOf(late, winBack))
  expect(line?.['最后进站日期']).toBe(day('2025-01-05'))
  expect(line?.['期限']).toBe(day('2030-03-31') + 7 - 1462)
})

test('a sheet that only counts names nobody to call', () => {
  const report = readTables({
    'service-defection': [{ district: '市区', churnCount: 40, fleetCount: 400, churnRate: 0.1 }],
  })
  expect(callList(winBack, report).reason?.zh).toContain('缺少有客户姓名的明细')
  expect(planCallList(winBack, callList(winBack, report), report, 'zh')).toEqual([])
})

describe('the manager’s call-back list', () => {
  const loss = (phone: string, more: Readonly<Record<string, Cell>>) => ({
    customerName: '李强',
    phone,
    model: '菱智',
    consultant: '周敏',
    createdDate: '2026-02-20',
    initialLevel: 'B',
    lossDate: '2026-03-09',
    lossKind: '战败',
    lossReason: '价格高',
    ...more,
  })
  const report = readTables({
    'loss-analysis': [
      loss('13800001001', {}),
      loss('13800001002', { initialLevel: 'H', lossReason: '朋友推荐买了别的' }),
      loss('13800001003', { lossKind: '失控', lossDate: '2026-03-20' }),
      loss('13800001004', { lossDate: '2026-02-09' }),
    ],
  })
  test('high levels first, of one level the latest; what to find out follows the reason', () => {
    const found = lines(contentOf(report, callBack))
    expect(found.map((line) => line['联系电话'])).toEqual(['13800001002', '13800001003', '13800001001'])
    expect(found.map((line) => String(line['重点核实']).slice(0, 4))).toEqual(['核实去向', '失控：换', '核实差价'])
    expect(found.map((line) => line['建卡到战败（天）'])).toEqual([17, 28, 17])
  })
  test('verdicts are read back', () => {
    const workbook = filledIn(report.workbook, contentOf(report, callBack), {
      '13800001001›判定': '驳回',
      '13800001001›客户怎么说': '还没买，在等优惠',
    })
    const again = callList(callBack, readNow(workbook))
    expect(again.earlier).toEqual({ lines: 3, done: 1 })
    expect(again.lines.find(({ key }) => key.endsWith('1001'))?.values).toMatchObject({ verdict: '驳回' })
  })
})
