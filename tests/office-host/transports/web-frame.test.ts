import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { chromiumPath } from '../../support/page/build'
import { excels } from '../api-sets'
import { openOffice } from '../kit'
import { typeInto } from '../people'
import { openOnTheWeb } from './web-frame'

const folder = mkdtempSync(join(tmpdir(), 'sanbiao-pane-'))
let browser: Browser
beforeAll(async () => {
  const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
  const script = `Office.onReady(async (info) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook
      worksheets.onChanged.add(async ({ address }) => { document.getElementById('heard').textContent = address })
      const range = worksheets.getItem('登记').getRange('A1:A2').load('values')
      await context.sync()
      document.getElementById('read').textContent = [info.platform, ...range.values].join()
    })
  })`
  const body = '<p id="read"></p><p id="heard"></p>'
  const html = `<!doctype html><meta charset="utf-8"><script src="${office}"></script>${body}<script>${script}</script>`
  writeFileSync(join(folder, 'pane.html'), html)
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

test('plays Excel on the web around an unchanged page', async () => {
  const office = openOffice({ sheets: { 登记: [['姓名'], ['王伟']] } })
  const { pane, outside, close } = await openOnTheWeb({
    browser,
    office,
    folder,
    pane: 'pane.html',
    apiSets: excels.latest,
  })
  await pane.locator('#read', { hasText: '王伟' }).waitFor()
  expect(await pane.locator('#read').textContent()).toBe('OfficeOnline,姓名,王伟')
  office.person(typeInto('登记', 'A2', '李娜'), 'Remote')
  await pane.locator('#heard', { hasText: 'A2' }).waitFor()
  expect(outside).toEqual([])
  office.close()
  await close()
}, 60_000)
