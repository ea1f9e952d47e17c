import { read, write } from '@e965/xlsx'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Asked } from './asked'
import type { Written } from './writers'

/** Sets one cell and saves. */
export type Setter = (bytes: Uint8Array, name: string, cells: () => readonly Asked[]) => Promise<Written>

/** Other libraries, to see what the same comparison finds in their files. */
export const peers: Readonly<Record<string, Setter>> = {
  sheetjs: async (bytes, name, cells) => {
    const [asked = null] = cells()
    const workbook = read(bytes, { cellStyles: true, cellNF: true, bookVBA: true })
    const sheet = workbook.Sheets[asked?.sheet ?? '']
    const value = asked?.value
    if (sheet && asked) sheet[asked.address] = { ...sheet[asked.address], ...plain(value!) }
    const bookType = extname(name).toLowerCase() === '.xlsm' ? 'xlsm' : 'xlsx'
    const saved: ArrayBuffer = write(workbook, { type: 'array', bookType, cellStyles: true, compression: true })
    return { bytes: new Uint8Array(saved), asked }
  },
  openpyxl: async (bytes, name, cells) => {
    const [asked = null] = cells()
    const folder = mkdtempSync(join(tmpdir(), 'sanbiao-loss-'))
    try {
      const path = join(folder, `a${extname(name).toLowerCase()}`)
      writeFileSync(path, bytes)
      const script = join(__dirname, 'set-with-openpyxl.py')
      const run = spawnSync('/usr/bin/python3', [script, path, JSON.stringify(asked)], { encoding: 'utf8' })
      if (run.status !== 0) throw new Error(run.stderr.trim().split('\n').at(-1))
      return { bytes: readFileSync(path), asked }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

const plain = (
  value: string | number,
): { t: 's' | 'n'; v: string | number; w: undefined; r: undefined; h: undefined } => ({
  t: typeof value === 'number' ? 'n' : 's',
  v: value,
  w: undefined,
  r: undefined,
  h: undefined,
})
