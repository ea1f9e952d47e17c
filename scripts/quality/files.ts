import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../../src/catalog'
import { openWorkbookFile } from '../../src/hosts/file'
import { nodeCodec } from '../../src/hosts/file/node-codec'
import type { Question } from '../../src/model/context'
import { serialOf, type MonthId } from '../../src/model/month'
import type { Workbook } from '../../src/model/workbook'

/** A workbook that Python wrote, and how it is to be checked; days are ISO days. */
export interface Written {
  readonly file: string
  /** Last month's workbook, where it is at hand. */
  readonly previous?: string | null
  readonly profile: string
  readonly month: MonthId
  readonly today: string
  readonly as_of?: string | null
  /** Infos that the rules' own description asks for where an innocent cause stands: no alarms. */
  readonly notes?: readonly { readonly code: string }[]
}
/** A defect written into a file of its own. */
export interface WrittenDefect extends Written {
  readonly code: string
  readonly sheet: string
  readonly cell: string
  readonly row: number
  readonly why: string
  /** Where the same defect stands just as well: the second card with the phone, another of the reasons alike. */
  readonly also?: readonly { readonly sheet: string; readonly cell: string; readonly row: number }[]
}
export interface Opened {
  readonly workbook: Workbook
  readonly question: Question
}

/** The system's Python, where openpyxl is a package of the system. */
const python = '/usr/bin/python3'
export const hasOpenpyxl = (): boolean => spawnSync(python, ['-c', 'import openpyxl']).status === 0

/** Runs a writer of this folder: so many workbooks, and the list that tells of them. */
export async function write(what: 'months' | 'planted', folder: string, count: number): Promise<void> {
  const script = join(__dirname, what, 'write.py')
  const args = [script, '--out', folder, '--seed', '1', '--count', String(count)]
  const writer = spawn(python, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const [status] = (await once(writer, 'exit')) as [number | null]
  if (status !== 0) throw new Error(`${what}/write.py failed`)
}
export function listed<T extends Written>(what: 'months' | 'planted', folder: string): readonly T[] {
  const list = JSON.parse(readFileSync(join(folder, `${what}.json`), 'utf8')) as
    readonly T[] | { readonly planted: readonly T[] }
  return 'planted' in list ? list.planted : list
}

const read = async (folder: string, file: string): Promise<Workbook> =>
  (await openWorkbookFile(readFileSync(join(folder, file)), file, { codec: nodeCodec })).read()

/** As the file host reads it, with the question that a user would ask. */
export async function open(folder: string, { file, previous, profile: id, today, as_of }: Written): Promise<Opened> {
  const profile = catalog.profiles.find((some) => some.id === id)
  if (!profile) throw new Error(`${file}: no profile ${id}`)
  const question: Question = {
    profile,
    today: serialIn(today),
    ...(as_of && { asOf: serialIn(as_of) }),
    ...(previous && { previous: await read(folder, previous) }),
  }
  return { workbook: await read(folder, file), question }
}

function serialIn(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  const serial = serialOf(year, month, day)
  if (serial === null) throw new Error(`no such day: ${iso}`)
  return serial
}
