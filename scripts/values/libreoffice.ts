import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { theirSheets, type TheirSheet } from './openpyxl'

export const hasLibreOffice = (): boolean => spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0

/** 1 is "never recalculate": what it reads is what stands in the file. */
const settings =
  '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>1</value></prop></item></oor:items>'
const together = 10
const minute = 60_000

/** Sheets as LibreOffice reads them and saves them again, or why it does not; openpyxl only carries what was saved. */
export class LibreOffice {
  readonly #folder = mkdtempSync(join(tmpdir(), 'sanbiao-values-'))
  readonly #saved = new Map<string, string>()

  constructor(paths: readonly string[]) {
    const user = join(this.#folder, 'profile', 'user')
    mkdirSync(user, { recursive: true })
    writeFileSync(join(user, 'registrymodifications.xcu'), settings)
    for (let from = 0; from < paths.length; from += together) this.#convert(paths.slice(from, from + together))
  }

  sheets(path: string): readonly TheirSheet[] | string {
    const saved = this.#saved.get(path)
    if (saved === undefined || !existsSync(saved)) return 'LibreOffice does not open it'
    return theirSheets(saved)
  }
  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #convert(paths: readonly string[]): void {
    const named = paths.map((path) => {
      const number = this.#saved.size
      const copy = join(this.#folder, `${number}${extname(path)}`)
      copyFileSync(path, copy)
      this.#saved.set(path, join(this.#folder, 'out', `${number}.xlsx`))
      return copy
    })
    this.#run(named)
    // One that it dies of takes the others with it: those are tried alone.
    for (const [index, path] of paths.entries()) {
      if (paths.length > 1 && !existsSync(this.#saved.get(path)!)) this.#run([named[index]!])
    }
  }
  #run(copies: readonly string[]): void {
    const profile = `-env:UserInstallation=${pathToFileURL(join(this.#folder, 'profile')).href}`
    const filter = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(this.#folder, 'out')]
    spawnSync('soffice', [profile, '--headless', '--norestore', ...filter, ...copies], {
      stdio: 'ignore',
      timeout: minute * (1 + copies.length / 5),
      killSignal: 'SIGKILL',
    })
  }
}
