import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The system's Python, where openpyxl is a package of the system. */
const python = '/usr/bin/python3'
/** Whether openpyxl is at hand, which judges what we wrote by code of its own. */
export const hasOpenpyxl = spawnSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0

export interface ReadTable {
  readonly name: string
  readonly ref: string
  readonly filter: string | null
  readonly columns: readonly string[]
  /** The cells of its header row. */
  readonly headers: readonly unknown[]
}

const script = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
print(json.dumps([{
    "name": table.displayName, "ref": table.ref,
    "filter": table.autoFilter.ref if table.autoFilter else None,
    "columns": [column.name for column in table.tableColumns],
    "headers": [cell.value for cell in sheet[table.ref][0]],
} for table in sheet.tables.values()]))
`

/** The tables of a workbook's first sheet. */
export function readTables(bytes: Uint8Array): readonly ReadTable[] {
  const folder = mkdtempSync(join(tmpdir(), 'sanbiao-openpyxl-'))
  try {
    const path = join(folder, 'in.xlsx')
    writeFileSync(path, bytes)
    return JSON.parse(execFileSync(python, ['-c', script, path], { encoding: 'utf8' })) as readonly ReadTable[]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The file as openpyxl saves it. */
export function resavedByOpenpyxl(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'sanbiao-openpyxl-'))
  try {
    const [from, to] = [join(folder, 'in.xlsx'), join(folder, 'out.xlsx')]
    writeFileSync(from, bytes)
    execFileSync(python, [
      '-c',
      'import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])',
      from,
      to,
    ])
    return readFileSync(to)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
