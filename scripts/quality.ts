import { fork } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { catalog } from '../src/catalog'
import { hasOpenpyxl, listed, write } from './quality/files'
import { pageOf, rowOf } from './quality/page'
import { isPassed, isTried, type Tally } from './quality/tally'

// Tries every rule on clean months and on planted defects, prints the table and writes docs/quality.md; with --check it only compares. Usage: tsx scripts/quality.ts [--only DF01,FL] [--months DIR] [--planted DIR] [--check]
const MONTHS = 50
/** Files of the second set for every rule. */
const WRITTEN = 1
/** Lines of misses that are printed for a rule. */
const TOLD = 6

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    months: { type: 'string' },
    planted: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
})

function tryRules(folder: string, planted: string): Promise<ReadonlyMap<string, Tally>> {
  const parts = Math.min(4, Math.max(2, availableParallelism()))
  const tallies = new Map<string, Tally>()
  const worker = join(__dirname, 'quality', 'worker.ts')
  const shares = Array.from(
    { length: parts },
    (_, part) =>
      new Promise<void>((done, failed) => {
        const child = fork(worker, [folder, planted, String(part), String(parts), asked.only ?? ''])
        child.on('message', (tally) => tallies.set((tally as Tally).code, tally as Tally))
        child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`a share of the rules failed: ${code}`))))
      }),
  )
  return Promise.all(shares).then(() => tallies)
}

async function main(): Promise<void> {
  if (!hasOpenpyxl()) {
    const text = 'quality: 跳过，/usr/bin/python3没有openpyxl / skipped, /usr/bin/python3 has no openpyxl'
    if (process.env.CI === 'true') throw new Error(text)
    return console.log(text)
  }
  const scratch = mkdtempSync(join(tmpdir(), 'sanbiao-quality-'))
  try {
    const made = (name: string): string => {
      mkdirSync(join(scratch, name))
      return join(scratch, name)
    }
    const folder = asked.months ? resolve(asked.months) : made('months')
    const planted = asked.planted ? resolve(asked.planted) : made('planted')
    await Promise.all([
      asked.months ? undefined : write('months', folder, MONTHS),
      asked.planted ? undefined : write('planted', planted, WRITTEN),
    ])
    report(listed('months', folder).length, await tryRules(folder, planted))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function report(months: number, byCode: ReadonlyMap<string, Tally>): void {
  const tallies = catalog.rules
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap((rule) => {
      const tally = byCode.get(rule.code)
      return tally ? [{ rule, tally }] : []
    })
  const isWhole = asked.only === undefined
  const page = pageOf({ months, tallies })
  console.log(isWhole ? page : tallies.map(({ rule, tally }) => rowOf(rule, tally)).join('\n'))
  for (const { alarms, misses, unseen, code } of tallies.map(({ tally }) => tally)) {
    for (const [kind, lines] of Object.entries({ alarm: alarms, missed: misses, unseen })) {
      for (const line of lines.slice(0, TOLD)) console.log(`${code} ${kind}: ${line}`)
      if (lines.length > TOLD) console.log(`${code} ${kind}: … ${lines.length} in all`)
    }
  }
  const path = join(__dirname, '..', 'docs', 'quality.md')
  if (isWhole && !asked.check) writeFileSync(path, page)
  const isStale = isWhole && asked.check && (!existsSync(path) || readFileSync(path, 'utf8') !== page)
  if (isStale) {
    console.error('docs/quality.md: 已过期，请运行 npm run quality / stale: run npm run quality')
    process.exitCode = 1
  }
  const failed = tallies.filter(({ tally }) => !isPassed(tally)).map(({ rule }) => rule.code)
  const missed = isWhole ? catalog.rules.filter((rule) => isTried(rule) && !byCode.has(rule.code)) : []
  const untried = missed.map(({ code }) => code)
  if (failed.length + untried.length > 0) {
    console.log(`${failed.length} of ${tallies.length} rules miss a bar: ${[...failed, ...untried].join(' ')}`)
    process.exitCode = 1
  } else console.log(`All ${tallies.length} rules pass.`)
}

void main()
