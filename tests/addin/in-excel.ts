import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { excels } from '../office-host/api-sets'
import { fillFromFile } from '../office-host/fill-from-file'
import { openOffice, type Office as Opened, type OfficeOptions } from '../office-host/kit'
import { openOnTheWeb, type WebOffice } from '../office-host/transports/web-frame'

const sample = join(__dirname, '..', '..', 'samples', 'sample.xlsx')

export interface InExcel extends WebOffice {
  readonly office: Opened
  /** What the page wrote as errors. */
  readonly complaints: readonly string[]
}
export interface Showing {
  readonly browser: Browser
  /** The published add-in. */
  readonly folder: string
  /** Its page. */
  readonly pane: string
  readonly locale?: string
  readonly apiSets?: OfficeOptions['apiSets']
}

/** Excel with the sample open. */
export async function officeWithSample(options: OfficeOptions = {}): Promise<Opened> {
  const office = openOffice({ sheets: {}, ...options })
  await fillFromFile(office.workbook, new Uint8Array(readFileSync(sample)), '示例.xlsx')
  return office
}

/** A page of the add-in beside the workbook that is open. */
export async function showIn(office: Opened, showing: Showing): Promise<InExcel> {
  const web = await openOnTheWeb({ office, locale: 'zh-CN', ...showing, apiSets: showing.apiSets ?? excels.latest })
  const complaints: string[] = []
  web.page.on('pageerror', (error) => complaints.push(String(error)))
  web.page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  return { ...web, office, complaints }
}

export const sheetNames = ({ workbook }: Opened): string[] => workbook.sheets.map(({ name }) => name)
