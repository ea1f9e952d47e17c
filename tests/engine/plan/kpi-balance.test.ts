import { catalog } from '../../../src/catalog'
import { checkNow } from '../../../src/engine/check'
import { planKpis } from '../../../src/engine/plan'
import type { Report } from '../../../src/model/report'
import type { SheetContent } from '../../../src/model/sheet-content'
import type { Cell } from '../../../src/model/workbook'
import { readTables } from '../../support/kpi-report'
import { day, workbookOfTables, type TablesLiteral } from '../../support/testRule'

const person = (index: number, consultant = '周敏') => ({
  customerName: `客户${'甲乙丙丁戊己庚辛'[index]}`,
  phone: `1380000100${index}`,
  model: '菱智M5',
  source: '来店',
  consultant,
})
const card = (index: number, createdDate: string, status: string, more: Record<string, Cell> = {}) => ({
  ...person(index, '周敏'),
  createdDate,
  initialLevel: 'A',
  level: 'A',
  status,
  orderDate: null,
  lossDate: null,
  ...more,
})
const log = [0, 1, 2, 3].map((index) => ({ ...person(index), carriedOver: '上月留存', level: 'A' }))
/** 周敏: four carried over, one handed to 李静, one ordered, one lost, one still open; one new, and one that nobody carried over. */
const cards = [
  card(0, '2026-02-03', '成交', { orderDate: '2026-03-09' }),
  card(1, '2026-02-03', '战败', { lossDate: '2026-03-10' }),
  card(2, '2026-02-04', '在跟', { consultant: '李静' }),
  card(3, '2026-02-05', '在跟'),
  card(4, '2026-03-05', '在跟'),
  card(5, '2026-02-06', '在跟'),
  card(6, '2026-03-06', '在跟', { consultant: '陈立' }),
]
const tables: TablesLiteral = { 'follow-up-log': log, 'prospect-card': cards }
const sheetOf = (report: Report): SheetContent => {
  const edit = planKpis(report, 'zh').find((one) => one.kind === 'put-sheet')
  if (edit?.kind !== 'put-sheet') throw new Error('no sheet')
  return edit.content
}
const lineOf = ({ rows }: SheetContent, name: string) => rows.find(([first]) => first?.value === name) ?? []
const valuesOf = (content: SheetContent, name: string) =>
  lineOf(content, name)
    .slice(2, 6)
    .map((one) => one?.value)

describe('客户进销存', () => {
  const content = sheetOf(readTables(tables, '2026-03'))
  test('stands on top, for the store and for each consultant', () => {
    expect(content.rows[3]?.slice(2, 6).map((one) => one?.value)).toEqual(['全店', '陈立', '李静', '周敏'])
    expect(content.rows[4]?.[0]?.value).toBe('客户进销存')
    expect(
      Object.fromEntries(
        content.rows.slice(5, 17).map(([first]) => [first?.value, valuesOf(content, String(first?.value))]),
      ),
    ).toEqual({
      '上月留存（月初在跟）': [4, 0, 0, 4],
      '＋ 本月新增': [2, 1, 0, 1],
      '＋ 激活': [0, 0, 0, 0],
      '＋ 转入': [1, 0, 1, 0],
      '－ 订单': [1, 0, 0, 1],
      '－ 战败': [1, 0, 0, 1],
      '－ 失控': [0, 0, 0, 0],
      '－ 冷冻': [0, 0, 0, 0],
      '－ 转出': [1, 0, 0, 1],
      月末应在跟: [4, 1, 1, 2],
      月末实际在跟: [5, 1, 1, 3],
      '差（实际－应在跟）': [1, 0, 0, 1],
    })
  })
  test('what cells say is counted live, who came from whom is told', () => {
    expect(lineOf(content, '上月留存（月初在跟）')[5]?.formula).toMatch(/COUNTIFS\(.*F\$4.*上月留存/)
    expect(lineOf(content, '－ 战败')[2]?.formula).toContain('COUNTIFS')
    expect(lineOf(content, '＋ 转入')[4]).toEqual({ value: 1, style: 'number' })
    expect(lineOf(content, '＋ 转入')[2]?.formula).toBe('SUM(D9:F9)')
    expect(lineOf(content, '＋ 转入')[6]?.value).toContain('逐人核对')
    expect(lineOf(content, '月末应在跟')[5]?.formula).toBe('F6+F7+F8+F9-F10-F11-F12-F13-F14')
    expect(lineOf(content, '差（实际－应在跟）')[5]?.formula).toBe('F16-F15')
  })
  test('the difference is what DF46 finds', () => {
    const report = checkNow(workbookOfTables(tables), catalog, {
      profile: catalog.profiles[0]!,
      today: day('2026-03-31'),
      month: '2026-03',
    })
    const found = report.findings.filter(({ code }) => code === 'DF46').map(({ data }) => data)
    expect(found).toMatchObject([{ consultant: '周敏', a: 2, b: 3, k: 1 }])
  })
  test('without a list of who was carried over the cards say it, and it says so', () => {
    const alone = sheetOf(readTables({ 'prospect-card': cards }, '2026-03'))
    expect(valuesOf(alone, '差（实际－应在跟）')).toEqual([0, 0, 0, 0])
    expect(lineOf(alone, '上月留存（月初在跟）').at(-1)?.value).toContain('没有上月留存的名单')
  })
})

test("last month's figures of the store stand beside, with the change since", () => {
  const visit = (visitDate: string, captured: string) => ({
    visitDate,
    arrivalTime: 0.4,
    visitKind: '首次',
    captured,
    consultant: '李静',
  })
  const report = checkNow(
    workbookOfTables({ 'showroom-traffic-log': [visit('2026-03-05', '是'), visit('2026-03-06', '是')] }),
    { ...catalog, rules: [] },
    {
      profile: catalog.profiles[0]!,
      today: day('2026-03-31'),
      month: '2026-03',
      previous: workbookOfTables({ 'showroom-traffic-log': [visit('2026-02-05', '是'), visit('2026-02-06', '否')] }),
    },
  )
  const content = sheetOf(report)
  expect(content.rows[3]?.map((one) => one?.value)).toEqual([
    '指标',
    '口径/取自',
    '全店',
    '李静',
    '上月全店',
    '环比',
    '说明',
  ])
  expect(
    lineOf(content, '留档率（首次来店）')
      .slice(2, 6)
      .map((one) => one?.value),
  ).toEqual([1, 1, 0.5, 1])
  const [, , , , , change] = lineOf(content, '来店总批数')
  expect(change).toMatchObject({ value: 0, style: 'percent' })
  expect(change?.formula).toMatch(/^IF\(COUNT\(C\d+,E\d+\)<2,"-",IF\(E\d+=0,"-",C\d+\/E\d+-1\)\)$/)
})

test("last month's figures of each consultant stand below the counts, with the live change since", () => {
  const visit = (visitDate: string, captured: string, consultant: string) => ({
    visitDate,
    arrivalTime: 0.4,
    visitKind: '首次',
    captured,
    consultant,
  })
  const now = [visit('2026-03-05', '是', '李静'), visit('2026-03-06', '是', '李静'), visit('2026-03-06', '否', '王芳')]
  const before = [
    visit('2026-02-05', '是', '李静'),
    visit('2026-02-06', '否', '李静'),
    visit('2026-02-06', '否', '赵敏'),
  ]
  const known = { ...catalog, rules: [] }
  const asked = { profile: catalog.profiles[0]!, today: day('2026-03-31'), month: '2026-03' as const }
  const workbook = workbookOfTables({ 'showroom-traffic-log': now })
  const previous = workbookOfTables({ 'showroom-traffic-log': before })
  const content = sheetOf(checkNow(workbook, known, { ...asked, previous }))
  const place = (name: string) => content.rows.findIndex(([title]) => title?.value === name)
  const values = (name: string) => lineOf(content, name).map((one) => one?.value ?? null)
  expect(values('留档率（首次来店），上月').slice(2, 5)).toEqual([null, 0.5, null])
  expect(values('留档率（首次来店），环比').slice(2, 5)).toEqual([null, 1, null])
  expect(values('来店总批数，上月').slice(2, 5)).toEqual([null, 2, null])
  expect(lineOf(content, '留档率（首次来店），上月')[3]).toMatchObject({ style: 'faintPercent' })
  const [, , , change] = lineOf(content, '留档率（首次来店），环比')
  const [own, then] = [place('留档率（首次来店）') + 1, place('留档率（首次来店），上月') + 1]
  expect(change?.formula).toBe(`IF(COUNT(D${own},D${then})<2,"-",IF(D${then}=0,"-",D${own}/D${then}-1))`)
  const section = place('各顾问与上月比')
  expect(content.pageBreaks).toEqual([section])
  expect(content.rows[section]).toHaveLength(content.widths?.length ?? 0)
  // Whom the store had last month alone has no column; without last month's workbook there is no such section.
  expect(content.rows[3]?.map((one) => one?.value)).not.toContain('赵敏')
  const alone = sheetOf(checkNow(workbook, known, asked))
  expect(alone.rows.some(([title]) => title?.value === '各顾问与上月比')).toBe(false)
  expect(alone.pageBreaks).toBeUndefined()
})
