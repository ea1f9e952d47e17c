import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(__dirname, 'baseline')
const workbook = join(folder, 'data', 'bench.xlsx')
const EXPECTED = 15_893

interface EngineResult {
  readonly read: number
  /** The 23 checks, warm: the median of nine. */
  readonly validate: number
  readonly issues: { readonly n: number }
}
export interface Baseline {
  readonly workbook: string
  readonly findings: number
  /** Milliseconds to read it, by dictionary-encoded and by plain columns. */
  readonly limit: number
  readonly plain: number
  /** Milliseconds of the 23 checks by plain columns. */
  readonly checks: number
}

/** 2 x 100,000 rows, made on first use; null, and said, where Python or XlsxWriter is not at hand to make it. */
function baselineWorkbook(): string | null {
  if (existsSync(workbook)) return workbook
  mkdirSync(join(folder, 'data'), { recursive: true })
  const made = spawnSync('/usr/bin/python3', ['gen.py', '100000', 'data/bench.xlsx'], { cwd: folder, encoding: 'utf8' })
  if (made.status === 0) return workbook
  console.log('\nNo baseline: it needs /usr/bin/python3 with XlsxWriter (Debian: python3-xlsxwriter).')
  return null
}

/** Two hand-written engines on a workbook of their own. */
export function runBaseline(): Baseline | null {
  if (baselineWorkbook() === null) return null
  const [limit, plain] = [engine('e_limit.ts'), engine('e_ts.ts')]
  for (const { issues } of [limit, plain]) {
    if (issues.n !== EXPECTED) throw new Error(`A hand-written engine finds ${issues.n} problems, not ${EXPECTED}`)
  }
  return { workbook, findings: EXPECTED, limit: limit.read, plain: plain.read, checks: plain.validate }
}

function engine(script: string): EngineResult {
  const options = ['--expose-gc', '--max-old-space-size=8000', '--import', 'tsx', script]
  const output = execFileSync(process.execPath, options, { cwd: folder, encoding: 'utf8' })
  return JSON.parse(output.split('\n')[0] ?? '') as EngineResult
}
