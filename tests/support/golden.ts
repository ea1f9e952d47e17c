import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeCodec } from '../../src/hosts/file/node-codec'
import { openDocument } from '../../src/hosts/file/open'
import { serialOf } from '../../src/model/month'
import { foundIn } from './found'

export const goldenFolder = join(__dirname, '..', 'golden')
export const goldenFiles = readdirSync(goldenFolder).filter((name) => name.endsWith('.xlsx'))

/** What a reader of the workbook should be told: how each sheet was read, and each finding at its cell. */
export interface GoldenReport {
  readonly month: string | null
  readonly tables: readonly string[]
  readonly findings: readonly string[]
  readonly notChecked: readonly string[]
}

/** Checked as on 10 April 2026. */
export function goldenReport(name: string): GoldenReport {
  const bytes = new Uint8Array(readFileSync(join(goldenFolder, name)))
  const workbook = openDocument(bytes, name, { codec: nodeCodec }).workbook()
  const { findings, notChecked, report } = foundIn(workbook, serialOf(2026, 4, 10)!)
  return {
    month: report.context.month,
    tables: report.tables.map(({ sheetName, template, height }) => `${sheetName}: ${template.id}, ${height} entries`),
    findings: findings.map(({ code, severity, sheet, cell, says }) => `${severity} ${code} ${sheet}!${cell} ${says}`),
    notChecked,
  }
}
