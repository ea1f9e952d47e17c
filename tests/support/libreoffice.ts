import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Without it LibreOffice hands a cached value back unchanged: 0 is "always recalculate" for OOXML files. */
const recalculate =
  '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>'

function isInstalled(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0
}

/** `describe` where LibreOffice is at hand; skipped with a message elsewhere, but never where CI=true. */
export function describeWithLibreOffice(name: string, body: () => void): void {
  if (isInstalled() || process.env.CI === 'true') describe(name, body)
  else describe.skip(`${name} (skipped: LibreOffice is not installed)`, body)
}

export type Target = 'xlsx' | 'csv' | 'pdf' | 'xls'
/** As the command line takes them: the file's extension, then LibreOffice's name of the filter. */
const filters: Readonly<Record<Target, string>> = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1',
  pdf: 'pdf',
  xls: 'xls:MS Excel 97',
}
/** The file as LibreOffice saves it, every formula computed anew. A CSV holds the first sheet. */
export const convert = (bytes: Uint8Array, target: Target): Uint8Array => convertAll([bytes], target)[0]!

/** The same of several files in one run. */
export function convertAll(files: readonly Uint8Array[], target: Target): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'sanbiao-libreoffice-'))
  try {
    const user = join(folder, 'profile', 'user')
    mkdirSync(user, { recursive: true })
    writeFileSync(join(user, 'registrymodifications.xcu'), recalculate)
    const sources = files.map((bytes, at) => {
      const source = join(folder, `in${at}.xlsx`)
      writeFileSync(source, bytes)
      return source
    })
    const out = join(folder, 'out')
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    execFileSync(
      'soffice',
      [profile, '--headless', '--norestore', '--convert-to', filters[target], '--outdir', out, ...sources],
      {
        stdio: 'pipe',
        timeout: 120_000 + 60_000 * (files.length - 1),
      },
    )
    return sources.map((_, at) => readFileSync(join(out, `in${at}.${filters[target].split(':')[0]!}`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
