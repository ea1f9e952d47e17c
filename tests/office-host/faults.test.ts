import { fault } from './faults'
import { openOffice, type Office } from './kit'

let office: Office
const open = (): Office => (office = openOffice({ sheets: { 登记: [['姓名'], ['王伟']] } }))
const withSheet = (act: (sheet: Excel.Worksheet) => unknown): Promise<void> =>
  office.run(async (context) => {
    await act(context.workbook.worksheets.getItem('登记'))
    await context.sync()
  })

describe('goes wrong when told to', () => {
  beforeEach(() => open())
  afterEach(() => office.close())
  const write = () => withSheet((sheet) => (sheet.getRange('A1:A1').values = [['改了']]))

  test('at the n-th message, or at the n-th action', async () => {
    office.faults.onMessage(1, fault.throttled)
    await expect(write()).rejects.toMatchObject({ code: 'ActivityLimitReached' })
    expect(office.workbook.sheets[0]!.cells.value(0, 0)).toBe('姓名')
    await write()
    office.faults.onAction(2, fault.general)
    await expect(write()).rejects.toMatchObject({ code: 'GeneralException' })
  })
  test('what it does not play is never swallowed', async () => {
    await expect(withSheet((sheet) => void sheet.shapes.load('items'))).rejects.toMatchObject({
      code: 'TestHostDoesNotPlay',
    })
    expect(() => office.close()).toThrow('does not play Worksheet.shapes')
    open()
  })
  test('messages and bytes are counted', async () => {
    office.takeTraffic()
    await write()
    const { messages, requestBytes, largestReply } = office.takeTraffic()
    expect(messages).toBeLessThanOrEqual(2)
    expect(requestBytes).toBeGreaterThan(200)
    expect(largestReply).toBeGreaterThan(10)
    expect(office.takeTraffic().messages).toBe(0)
  })
})
