import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../../../src/cli/run'
import type { Workbook } from '../../../src/model/workbook'
import { day } from '../../support/testRule'
import { xlsxOfWorkbook } from '../../support/xlsx/of-workbook'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** The command line in this process, its streams caught; today is 10 April 2026. */
export async function sanbiao(...args: readonly string[]): Promise<Ran> {
  return sanbiaoWith(null, ...args)
}

export async function sanbiaoWith(worker: string | null, ...args: readonly string[]): Promise<Ran> {
  let out = ''
  let err = ''
  const io = {
    out: (words: string) => void (out += words),
    err: (words: string) => void (err += words),
    today: () => day('2026-04-10'),
    worker,
  }
  const code = await run(args, io)
  return { code, out, err }
}

export const jsonOf = <T>({ out }: Ran): T => JSON.parse(out) as T

/** A folder that is gone after the tests; writes workbooks and other files into it. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'sanbiao-'))
  path = (name: string): string => join(this.folder, name)

  put(name: string, content: Workbook | Uint8Array | string): string {
    const path = this.path(name)
    mkdirSync(dirname(path), { recursive: true })
    const isBytes = typeof content === 'string' || content instanceof Uint8Array
    writeFileSync(path, isBytes ? content : xlsxOfWorkbook(content))
    return path
  }
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
