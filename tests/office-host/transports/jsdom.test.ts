/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3001/taskpane.html"}
 */
import { excels } from '../api-sets'
import { playerOf } from '../kit'
import { fault } from '../faults'
import { readMetadata, type Metadata } from '../metadata'
import { typeInto } from '../people'
import { installExternal, loadOffice } from './jsdom'

const realm = globalThis as unknown as { Excel: typeof Excel; OfficeExtension: typeof OfficeExtension }

test('plays Excel for Windows behind the whole of office.js', async () => {
  let metadata: Metadata | undefined
  const player = playerOf({ sheets: { 登记: [['姓名']] } }, () => (metadata ??= readMetadata(realm)))
  installExternal(window, player, excels['LTSC 2021'])
  const office = await loadOffice(window)
  expect(office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true)
  expect(office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false)
  const heard: string[] = []
  const values = await realm.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('登记')
    context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address))
    const range = sheet.getRange('A1').load('values')
    await context.sync()
    return range.values
  })
  expect(values).toEqual([['姓名']])
  player.person(typeInto('登记', 'B2', 1))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(heard).toEqual(['B2'])
  player.faults.onMessage(1, fault.cellEditMode)
  const refused = realm.Excel.run(async (context) => context.sync())
  await expect(refused).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' })
})
