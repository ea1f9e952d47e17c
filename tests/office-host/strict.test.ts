import { fault } from './faults'
import { openOffice, type Office, type OfficeOptions } from './kit'
import { protectSheet, unlock } from './people'

const rows = [
  ['姓名', '日期'],
  ['王伟', 46082],
]
let office: Office
const open = (options: OfficeOptions = {}): Office => (office = openOffice({ sheets: { 登记: rows }, ...options }))
const withSheet = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<void> =>
  office.run(async (context) => {
    await act(context.workbook.worksheets.getItem('登记'), context)
    await context.sync()
  })

describe('catches what Excel would not take', () => {
  beforeEach(() => open())
  afterEach(() => office.close())

  test('a property that was never loaded', async () => {
    await expect(withSheet((sheet) => sheet.name)).rejects.toMatchObject({ code: 'PropertyNotLoaded' })
  })
  test('a sync forgotten between loading and reading', async () => {
    const read = withSheet((sheet) => sheet.getRange('A1').load('values').values[0])
    await expect(read).rejects.toMatchObject({ code: 'PropertyNotLoaded' })
  })
  test('a result read before the sync', async () => {
    const read = withSheet((_, context) => context.workbook.worksheets.getCount().value)
    await expect(read).rejects.toMatchObject({ code: 'ValueNotLoaded' })
  })
  test('a matrix of another shape, also a large one that the library splits', async () => {
    const small = withSheet((sheet) => (sheet.getRange('A1:B2').values = [[1], [2]]))
    await expect(small).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } })
    const large = withSheet((sheet) => {
      sheet.getRange('A1:B2000').values = Array.from({ length: 1999 }, () => [1, 2])
    })
    await expect(large).rejects.toMatchObject({ code: 'InvalidArgument' })
  })
  test('a misspelt member', async () => {
    const load = withSheet((sheet) => sheet.getRange('A1').load('valeus'))
    await expect(load).rejects.toMatchObject({ code: 'InvalidArgument' })
    const call = withSheet((sheet) => (sheet as unknown as { getRnage(): void }).getRnage())
    await expect(call).rejects.toThrow(TypeError)
  })
  test('what the array form loads of items, which is nothing', async () => {
    const read = withSheet(async (_, context) => {
      const { worksheets } = context.workbook
      worksheets.load(['items/name'])
      await context.sync()
      return worksheets.items.map(({ name }) => name)
    })
    await expect(read).rejects.toMatchObject({ code: 'PropertyNotLoaded' })
  })
  test('a sheet that is not there, a name that is taken, one that is too long', async () => {
    const add = (name: string) => withSheet((_, context) => void context.workbook.worksheets.add(name))
    await expect(
      withSheet((_, { workbook }) => void workbook.worksheets.getItem('无').load('name')),
    ).rejects.toMatchObject({ code: 'ItemNotFound' })
    await expect(add('登记')).rejects.toMatchObject({ code: 'ItemAlreadyExists' })
    await expect(add('三'.repeat(32))).rejects.toMatchObject({ code: 'InvalidArgument' })
  })
  test('a change to an object that is not there', async () => {
    const change = withSheet((_, { workbook }) => workbook.worksheets.getItemOrNullObject('无').delete())
    await expect(change).rejects.toMatchObject({ code: 'ItemNotFound' })
    await withSheet(
      (_, { workbook }) => void workbook.worksheets.getItemOrNullObject('无').getRange('A1').load('values'),
    )
  })
  test('an address too long for one call', async () => {
    const address = Array.from({ length: 1500 }, (_, row) => `A${2 * row + 1}`).join(',')
    expect(address.length).toBeGreaterThan(8192 - 1)
    await expect(withSheet((sheet) => sheet.getRanges(address).conditionalFormats.add('Custom'))).rejects.toMatchObject(
      {
        code: 'InvalidArgument',
      },
    )
  })
  test('a use of what another message deleted', async () => {
    const used = office.run(async (context) => {
      const sheet = context.workbook.worksheets.add('临时')
      const range = sheet.getRange('A1').load('address')
      await context.sync()
      sheet.delete()
      await context.sync()
      range.values = [[1]]
      await context.sync()
    })
    await expect(used).rejects.toMatchObject({ code: 'InvalidReference' })
  })
  test('an error says which action failed, and what went before it stays done', async () => {
    const batch = withSheet((sheet) => {
      sheet.getRange('A1').values = [['改了']]
      sheet.getRange('A1:B1').values = [[1]]
      sheet.getRange('A2').values = [['没改']]
    })
    await expect(batch).rejects.toMatchObject({ code: 'InvalidArgument' })
    const { cells } = office.workbook.sheets[0]!
    expect([cells.value(0, 0), cells.value(1, 0)]).toEqual(['改了', '王伟'])
  })
  test('text that looks like a number, a date or a formula, which Excel takes for one', async () => {
    await withSheet((sheet) => {
      sheet.getRange('C1:C6').values = [['007'], ['2026-03-01'], ['=A1'], ['50%'], ['#N/A'], ["'007"]]
      sheet.getRange('D1').numberFormat = [['@']]
      sheet.getRange('D1').values = [['007']]
    })
    const { cells } = office.workbook.sheets[0]!
    const column = Array.from({ length: 6 }, (_, row) => cells.value(row, 2))
    expect(column).toEqual([7, 46082, 0, 0.5, { error: '#N/A' }, '007'])
    expect([cells.formula(2, 2), cells.look(1, 2).numberFormat, cells.value(0, 3)]).toEqual(['=A1', 'yyyy/m/d', '007'])
  })
  test('a format in which cells differ reads null, and so do the values of whole columns', async () => {
    await withSheet(async (sheet, context) => {
      sheet.getRange('A1').format.fill.color = '#FFFF00'
      const both = sheet.getRange('A1:A2')
      both.load('format/fill/color')
      const whole = sheet.getRange('A:A').load('values')
      await context.sync()
      expect([both.format.fill.color, whole.values]).toEqual([null, null])
    })
  })
})

describe('keeps to its limits', () => {
  test('an API newer than this Excel', async () => {
    open({ excel: 'ExcelApi 1.9' })
    await expect(withSheet((sheet) => sheet.comments.load('items'))).rejects.toMatchObject({ code: 'ApiNotFound' })
    open({ excel: 'LTSC 2021' })
    await withSheet((sheet) => void sheet.comments.load('items'))
    const renamed = withSheet((_, context) => context.workbook.worksheets.onNameChanged.add(async () => undefined))
    await expect(renamed).rejects.toMatchObject({ code: 'ApiNotFound' })
  })
  test('a message and a reply of more than 5 MB', async () => {
    open()
    const text = '长'.repeat(30_000)
    const write = withSheet((sheet) => (sheet.getRange('A1:A60').values = Array.from({ length: 60 }, () => [text])))
    await expect(write).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' })
    for (let row = 0; row < 60; row++) office.workbook.sheets[0]!.cells.put(row, 0, text)
    const read = withSheet((sheet) => void sheet.getUsedRange(true).load('values'))
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' })
  })
  test('more cells than five million', async () => {
    open()
    const read = withSheet((sheet) => void sheet.getRange('A1:E1000001').load('values'))
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' })
  })
  test('a protected sheet, but for its unlocked cells', async () => {
    open()
    office.person(unlock('登记', 'B2'))
    office.person(protectSheet('登记'))
    const write = (address: string) => withSheet((sheet) => (sheet.getRange(address).values = [[1]]))
    await expect(write('A2')).rejects.toMatchObject({ code: 'AccessDenied' })
    await write('B2')
    const mark = withSheet((sheet) => sheet.getRange('A2').conditionalFormats.add('Custom'))
    await expect(mark).rejects.toMatchObject({ code: 'AccessDenied' })
  })
  test('a read-only workbook and a protected structure', async () => {
    open({ readOnly: true })
    await expect(withSheet((sheet) => (sheet.getRange('A1').values = [[1]]))).rejects.toMatchObject({
      code: 'AccessDenied',
    })
    open()
    office.person((workbook) => (workbook.structureProtected = true))
    await expect(withSheet((_, { workbook }) => void workbook.worksheets.add('新'))).rejects.toMatchObject({
      code: 'AccessDenied',
    })
  })
  test('a cell in edit mode: refused, or waited for where the batch says so', async () => {
    open()
    office.faults.cellEditing = true
    await expect(withSheet((sheet) => void sheet.load('name'))).rejects.toMatchObject({ code: fault.cellEditMode.code })
    let done = false
    const waiting = office
      .run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getItem('登记').getRange('A1').values = [['等']]
        await context.sync()
      })
      .then(() => (done = true))
    await office.settled()
    expect(done).toBe(false)
    office.faults.cellEditing = false
    await waiting
    expect(office.workbook.sheets[0]!.cells.value(0, 0)).toBe('等')
  })
})
