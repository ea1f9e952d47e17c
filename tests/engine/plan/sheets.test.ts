import { planAll, planClean, planKpis, planSummaries } from '../../../src/engine/plan'
import type { Edit } from '../../../src/model/edit'
import type { SheetContent } from '../../../src/model/sheet-content'
import { dealerMonth } from '../../support/dealer-month'
import { kpiSheetIds } from '../../support/kpi-sheets'
import { summarySheetIds } from '../../support/summary-sheets'
import { readNow, readTables, visit } from '../../support/kpi-report'

const report = readNow(dealerMonth().workbook())
const sheetOf = (edits: readonly Edit[]): SheetContent => {
  const edit = edits.find(({ kind }) => kind === 'put-sheet')
  if (edit?.kind !== 'put-sheet') throw new Error('no sheet')
  return edit.content
}

describe('指标', () => {
  const { rows, widths } = sheetOf(planKpis(report, 'zh'))
  const line = (name: string) => rows.find(([first]) => first?.value === name) ?? []

  test('a column for the store and each consultant, wide enough to read', () => {
    expect(rows[3]?.map((cell) => cell?.value)).toEqual([
      '指标',
      '口径/取自',
      '全店',
      '陈晓东',
      '李海燕',
      '周文博',
      '说明',
    ])
    expect(widths).toHaveLength(7)
  })
  test('the period stands in two cells that the formulas refer to', () => {
    expect([rows[1]?.[1], rows[2]?.[1]]).toEqual([
      { value: 46082, style: 'date' },
      { value: 46112, style: 'date' },
    ])
    expect(line('来店总批数')[2]?.formula).toContain('">="&$B$2')
    expect(line('来店总批数')[2]?.formula).toContain('"<"&$B$3+1')
  })
  test('a rate divides two counts that stand below, and prints its base', () => {
    const [, base, store] = line('留档率（首次来店）')
    expect(base?.value).toBe('首次来店留档批数 ÷ 首次来店批数')
    const [, bottom, top] = /^IF\((C\d+)=0,"-",(C\d+)\/\1\)$/.exec(store?.formula ?? '') ?? []
    const at = (address = 'C1') => rows[Number(address.slice(1)) - 1]
    expect([at(top)?.[0]?.value, at(bottom)?.[0]?.value]).toEqual(['首次来店留档批数', '首次来店批数'])
    expect(store?.value).toBe(Number(at(top)?.[2]?.value) / Number(at(bottom)?.[2]?.value))
  })
  test('every formula has its cached value, and no figure stands twice', () => {
    const names = rows.slice(4).flatMap(([first, , store]) => (store?.formula ? [first?.value] : []))
    expect(new Set(names).size).toBe(names.length)
    for (const cell of rows.flat()) if (cell?.formula) expect(cell.value).not.toBeNull()
  })
})

const entry = { ...visit, visitKind: '再次', consultant: '陈晓东', captured: '是' }

test('a base of 0 shows "-", a missing form says why, and what the formula misreads is said with the true figure', () => {
  const { rows } = sheetOf(
    planKpis(readTables({ 'showroom-traffic-log': [entry, { ...entry, visitDate: { raw: '3月6日' } }] }), 'zh'),
  )
  const line = (name: string) => rows.find(([first]) => first?.value === name) ?? []
  expect(line('留档率（首次来店）')[2]).toMatchObject({ value: '-', style: 'faintPercent' })
  expect(line('战败率（管理卡）')).toEqual([])
  const notes = rows.map(([first]) => String(first?.value)).filter((words) => words.includes('没有算'))
  expect(notes[0]).toMatch(/^来店客户登记表缺少“来店目的”列，没有算：购车来店批数、留档率（首次购车来店）/)
  expect(notes.join('')).toMatch(/工作簿里没有意向客户管理卡，没有算：[^、。]+、[^、。]+、[^、。]+等\d+项。/)
  expect(line('来店总批数')[2]?.value).toBe(1)
  expect(line('来店总批数').at(-1)?.value).toBe(
    '有1行公式看不全（“来店客户登记表”第3行，来店日期不是规范写法），修正后即一致；按内容应为2',
  )
})

test('a workbook without any of our forms gets no sheets of figures', () => {
  const none = readTables({})
  expect(planAll(none, 'zh', ['kpis', 'summaries'])).toEqual([])
})

describe('战败原因汇总', () => {
  const [summary] = report.summaries
  const { rows, merges, headerRows, charts = [] } = sheetOf(planSummaries(report, 'zh'))

  test('counts and shares under each series, totals that add up', () => {
    const body = rows.slice(headerRows, headerRows + (summary?.rows.length ?? 0))
    const total = rows[headerRows + body.length]
    expect(body.map(([first]) => first?.value)).toEqual(summary?.rows)
    const width = 1 + 2 * ((summary?.columns.length ?? 0) + 1)
    for (let column = 1; column < width; column += 2) {
      const sum = body.reduce((all, line) => all + Number(line[column]?.value), 0)
      expect(sum).toBe(total?.[column]?.value)
      expect(body.reduce((all, line) => all + Number(line[column + 1]?.value), 0)).toBeCloseTo(1, 12)
    }
    expect(total?.[width - 2]?.value).toBe(summary?.total)
    expect(merges).toContainEqual([1, 0, 2, 1])
  })
  test('says what it counts and what was left out', () => {
    const notes = rows.flatMap(([first]) => (first?.style === 'note' ? [String(first.value)] : []))
    expect(notes[0]).toBe(
      `共${summary?.total}条；战败原因未填0条，车型系列未填0条；另有其他月份${summary?.left.otherMonth}条、日期不明0条未计入。`,
    )
    expect(notes.join('')).toContain('原因先取“原因分类”')
  })
  test('draws the causes below, most frequent on top, parted by series', () => {
    const [chart] = charts
    const count = summary!.rows.length
    expect(chart).toMatchObject({ kind: 'stacked-bar', title: '战败原因×车型系列（条）', categories: [3, 0, count, 1] })
    expect(chart!.at[0]).toBeGreaterThan(rows.length)
    expect(chart!.series.map(({ name: [row, column] }) => rows[row]?.[column]?.value)).toEqual(summary!.columns)
    for (const [place, { values }] of chart!.series.entries()) {
      const [top, column, height] = values
      const counts = rows.slice(top, top + height).map((row) => Number(row[column]?.value))
      const inColumn = summary!.cells.filter((cell) => cell.column === summary!.columns[place])
      expect(counts.reduce((all, one) => all + one, 0)).toBe(inColumn.reduce((all, one) => all + one.count, 0))
    }
  })
  test('draws one bar for each of the first twenty causes where there are many words, on a page of its own', () => {
    const words = (name: string, count: number) => Array.from({ length: count }, (_, place) => `${name}${place}`)
    const many = {
      ...summary!,
      rows: words('原因', 30),
      columns: words('系列', 9),
      cells: words('原因', 30).map((row) => ({ ...summary!.cells[0]!, row, column: '系列0', count: 1 })),
      rowTotals: words('原因', 30).map(() => summary!.rowTotals[0]!),
      columnTotals: words('系列', 9).map(() => summary!.columnTotals[0]!),
      total: 30,
    }
    const sheet = sheetOf(planSummaries({ ...report, summaries: [many] }, 'zh'))
    const [chart] = sheet.charts ?? []
    expect(chart).toMatchObject({ kind: 'bar', title: '战败原因（前20项，条）', categories: [3, 0, 20, 1] })
    expect(chart!.series).toEqual([{ name: [1, 19], values: [3, 19, 20, 1] }])
    expect(sheet.pageBreaks).toEqual([chart!.at[0] - 1])
    const none = { ...summary!, rows: [], columns: [], cells: [], rowTotals: [], columnTotals: [], total: 0 }
    expect(sheetOf(planSummaries({ ...report, summaries: [none] }, 'zh')).charts).toBeUndefined()
  })
})

test('parts can be chosen, and come in a fixed order', () => {
  const kinds = (edits: readonly Edit[]) => edits.map((edit) => (edit.kind === 'put-sheet' ? edit.id : edit.kind))
  expect(kinds(planAll(report, 'zh', ['summaries', 'problems']))).toEqual(['problems', ...summarySheetIds])
  expect(kinds(planAll(report, 'en'))).toEqual([
    ...['mark', 'mark', 'mark', 'mark'],
    'problems',
    ...['next-contact-due', 'days-overdue', 'level-due', 'prospect-life', 'entry-lag'].map(() => 'fill-column'),
    ...[...kpiSheetIds, ...summarySheetIds],
  ])
  expect(planClean()).toEqual([{ kind: 'clean' }])
})

test('a small base and a share above 100% are said beside the figure', () => {
  const card = {
    createdDate: '2026-03-02',
    initialLevel: 'A',
    customerName: '王芳',
    phone: '13800001234',
    model: '菱智',
    orderDate: null,
    lossDate: null,
  }
  const loss = {
    customerName: '王芳',
    phone: '13800001234',
    model: '菱智',
    createdDate: '2026-03-02',
    lossDate: '2026-03-09',
    lossKind: '战败',
    lossReason: '价格高',
    consultant: '陈晓东',
  }
  const { rows } = sheetOf(
    planKpis(
      readTables({
        'prospect-card': [{ ...card, status: '在跟', consultant: '陈晓东' }],
        'loss-analysis': [loss, loss],
      }),
      'zh',
    ),
  )
  const remarkOf = (name: string) => rows.find(([first]) => first?.value === name)?.at(-1)?.value
  expect(remarkOf('战败率（管理卡）')).toBe('全店基数只有1，仅供参考')
  expect(remarkOf('战败率（流失表）')).toBe('全店基数只有1，仅供参考；有比率超过100%，请核对分子是否重复或分母漏记')
})

test('notes stand across the table, over as many rows as their words take', () => {
  const { rows, merges = [], widths } = sheetOf(planSummaries(report, 'zh'))
  const across = widths.reduce((sum, width) => sum + width, 0)
  const notes = rows.flatMap(([first], row) => (first?.style === 'note' ? [{ row, words: String(first.value) }] : []))
  expect(notes.length).toBeGreaterThan(1)
  for (const { row, words } of notes) {
    const [, , height = 0, width] = merges.find(([top, left]) => top === row && left === 0) ?? []
    expect(width).toBe(widths.length)
    expect(height * across).toBeGreaterThanOrEqual(words.length * 2)
    expect(rows.slice(row + 1, row + height).flat()).toEqual([])
  }
})
