import { openOffice, type Office } from './kit'

let office: Office
beforeEach(() => {
  office = openOffice({
    sheets: {
      来店登记: [
        ['姓名', '日期'],
        ['王伟', 46082],
      ],
    },
  })
})
afterEach(() => office.close())

test('reads what is loaded, by blocks, in one message each', async () => {
  const read = await office.run(async (context) => {
    const sheets = context.workbook.worksheets
    sheets.load('items/id,items/name')
    await context.sync()
    const used = sheets.items[0]!.getUsedRange(true)
    used.load('values,address,rowCount')
    await context.sync()
    return [sheets.items.map(({ name }) => name), used.values, used.address, used.rowCount]
  })
  expect(read).toEqual([
    ['来店登记'],
    [
      ['姓名', '日期'],
      ['王伟', 46082],
    ],
    '来店登记!A1:B2',
    2,
  ])
  expect(office.takeTraffic().messages).toBeLessThanOrEqual(4)
})

test('plays names, conditional formats, custom XML, sheets', async () => {
  await office.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('来店登记')
    const format = sheet.getRanges('A2,B2:B3').conditionalFormats.add('Custom')
    format.custom.rule.formula = '=LEN("sanbiao:error")>0'
    format.custom.format.fill.color = '#FFC7CE'
    const name = context.workbook.names.add('_sanbiao.kpi.dwell_time', sheet.getRange('C1:C3'))
    name.visible = false
    context.workbook.customXmlParts.add('<m xmlns="urn:sanbiao:workbook:1"/>')
    const added = context.workbook.worksheets.add('指标')
    added.getRange('A1:B2').values = [
      [1, '2'],
      ['=A1', true],
    ]
    await context.sync()
  })
  const { workbook } = office
  expect(workbook.sheets[0]!.conditionalFormats).toMatchObject([
    { formula: '=LEN("sanbiao:error")>0', rects: [{ row: 1 }, { row: 1 }] },
  ])
  expect(workbook.names).toMatchObject([{ name: '_sanbiao.kpi.dwell_time', visible: false }])
  expect(workbook.xmlParts).toHaveLength(1)
  expect(workbook.sheets[1]!.cells.value(0, 1)).toBe(2)
  expect(workbook.sheets[1]!.cells.formula(1, 0)).toBe('=A1')
})
