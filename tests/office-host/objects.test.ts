import { openOffice, type Office } from './kit'

let office: Office
beforeEach(() => {
  office = openOffice({
    sheets: {
      战败: [
        ['车型', '原因', '台数'],
        ['奕炫', '价格', 3],
        ['皓瀚', '竞品', 4],
      ],
      汇总: [],
    },
  })
})
afterEach(() => office.close())

test('adds a PivotTable with its hierarchies, and refuses one over another', async () => {
  await office.run(async (context) => {
    const sheets = context.workbook.worksheets
    const pivot = sheets
      .getItem('汇总')
      .pivotTables.add('按车型', sheets.getItem('战败').getRange('A1:C3'), sheets.getItem('汇总').getRange('A3'))
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('车型'))
    const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem('台数'))
    data.summarizeBy = 'Sum'
    data.name = '合计台数'
    data.numberFormat = '0"台"'
    await context.sync()
    pivot.load('name')
    pivot.dataHierarchies.load('items/name')
    await context.sync()
    expect([pivot.name, pivot.dataHierarchies.items.map(({ name }) => name)]).toEqual(['按车型', ['合计台数']])
  })
  expect(office.workbook.pivots).toMatchObject([
    {
      rows: [{ field: '车型' }],
      data: [{ field: '台数', name: '合计台数', summarizeBy: 'Sum', numberFormat: '0"台"' }],
    },
  ])
  const second = office.run(async (context) => {
    const sheets = context.workbook.worksheets
    sheets
      .getItem('汇总')
      .pivotTables.add('又', sheets.getItem('战败').getRange('A1:C3'), sheets.getItem('汇总').getRange('A4'))
    await context.sync()
  })
  await expect(second).rejects.toMatchObject({ code: 'InvalidOperation' })
  const written = office.run(async (context) => {
    context.workbook.worksheets.getItem('汇总').getRange('A4').values = [[1]]
    await context.sync()
  })
  await expect(written).rejects.toMatchObject({ code: 'InvalidOperation' })
})

test('adds a chart with series, axes and colours', async () => {
  await office.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('战败')
    const chart = sheet.charts.add('BarClustered', sheet.getRange('C2:C3'), 'Columns')
    chart.name = '台数'
    chart.title.text = '台数'
    chart.title.format.font.bold = true
    chart.setPosition('E1', 'H10')
    const series = chart.series.getItemAt(0)
    series.setXAxisValues(sheet.getRange('A2:A3'))
    series.name = '台数'
    series.format.fill.setSolidColor('#9FD3B6')
    series.hasDataLabels = true
    chart.axes.categoryAxis.reversePlotOrder = true
    chart.axes.valueAxis.numberFormat = '0'
    chart.legend.visible = false
    chart.load('left,width')
    await context.sync()
    expect([chart.left, chart.width]).toEqual([192, 192])
  })
  expect(office.workbook.charts).toMatchObject([
    {
      name: '台数',
      told: { 'title.text': '台数', 'categoryAxis.reversePlotOrder': true, 'legend.visible': false },
      series: [{ categories: { rect: { row: 1, column: 0, rows: 2 } }, told: { 'format.fill.color': '#9FD3B6' } }],
    },
  ])
})

test('tells of the date system, tables, comments, protection, page and panes', async () => {
  await office.run(async (context) => {
    const { workbook } = context
    const sheet = workbook.worksheets.getItem('战败')
    const second = workbook.functions.date(1904, 1, 2).load('value')
    const table = sheet.tables.add('A1:C3', true)
    table.name = '战败表'
    workbook.tables.load('items/name')
    sheet.comments.add('战败!A2', '说明')
    sheet.comments.load('items/content')
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'))
    sheet.pageLayout.orientation = 'Landscape'
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 }
    sheet.pageLayout.setPrintTitleRows('$1:$1')
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N'
    sheet.horizontalPageBreaks.add('A3')
    sheet.protection.load('protected')
    workbook.protection.load('protected')
    await context.sync()
    expect([second.value, workbook.tables.items.map(({ name }) => name)]).toEqual([1463, ['战败表']])
    expect([sheet.comments.items[0]!.content, sheet.protection.protected, workbook.protection.protected]).toEqual([
      '说明',
      false,
      false,
    ])
  })
  expect(office.workbook.sheets[0]).toMatchObject({
    frozen: { rows: 1, columns: 2 },
    rowBreaks: [2],
    layout: { orientation: 'Landscape', titleRows: '$1:$1'.replaceAll('$', '') },
  })
})
