import { readFileSync } from 'node:fs'
import { catalog } from '../src/catalog'
import { lint } from '../src/engine/lint'
import { recognise } from '../src/engine/recognise'
import { nodeCodec } from '../src/hosts/file/node-codec'
import { openDocument } from '../src/hosts/file/open'
import { serialOf } from '../src/model/month'
import type { Workbook } from '../src/model/workbook'
import { timeEdits } from './edits'
import { pass } from './pass'
import { plainMonth } from './plain'

const RUNS = 9
/** The second of them is thrown away too: the first runs are still being compiled. */
const WARMUP = 2
const [, , mode = 'stages', path = ''] = process.argv
const question = { profile: catalog.profiles[0]!, today: serialOf(2026, 4, 10)! }

const open = (): Workbook => openDocument(new Uint8Array(readFileSync(path)), path, { codec: nodeCodec }).workbook()
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!

/**
 * Milliseconds of each warm run. As the peers do it, memory is collected before a reading and not before a check: with the last of some
 * objects goes the code that was compiled for them.
 */
function timed(work: () => unknown, isReading = true): number[] {
  const times: number[] = []
  for (let run = -WARMUP; run < RUNS; run++) {
    if (isReading) globalThis.gc?.()
    const start = performance.now()
    work()
    if (run >= 0) times.push(performance.now() - start)
  }
  return times
}

function drive<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function stages(): void {
  const workbook = open()
  const times = { recognise: [] as number[], parse: [] as number[], check: [] as number[] }
  let found: Record<string, number> = {}
  timed(() => {
    const start = performance.now()
    const { tables, context, sheets } = recognise(workbook, catalog, question)
    const recognised = performance.now()
    for (const table of tables) for (const column of Object.values(table.columns)) column.values.at(0)
    const parsed = performance.now()
    const { findings } = drive(lint(tables, catalog, context, undefined, [], sheets))
    const checked = performance.now()
    times.recognise.push(recognised - start)
    times.parse.push(parsed - recognised)
    times.check.push(checked - parsed)
    found = {}
    for (const { code } of findings) found[code] = (found[code] ?? 0) + 1
  }, false)
  const { tables, context } = recognise(workbook, catalog, question)
  const plain = plainMonth(tables)
  const passed = pass(plain, context).counts()
  const counts = Object.fromEntries(Object.entries(found).sort())
  print({
    rows: Object.fromEntries(tables.map(({ sheetName, height }) => [sheetName, height])),
    recognise: median(times.recognise.slice(WARMUP)),
    parse: median(times.parse.slice(WARMUP)),
    check: median(times.check.slice(WARMUP)),
    pass: median(timed(() => pass(plain, context), false)),
    counts,
    passed,
  })
}

/** Each run opens the file anew: what is recognised once is remembered by its sheet. */
function recognition(): void {
  const times = { read: [] as number[], recognise: [] as number[] }
  let found = 0
  timed(() => {
    const start = performance.now()
    const workbook = open()
    const opened = performance.now()
    found = recognise(workbook, catalog, question).sheets.filter(({ table }) => table !== null).length
    times.read.push(opened - start)
    times.recognise.push(performance.now() - opened)
  })
  print({ sheets: found, read: median(times.read.slice(WARMUP)), recognise: median(times.recognise.slice(WARMUP)) })
}

const print = (result: unknown): void => console.log(JSON.stringify(result))

if (mode === 'stages') stages()
else if (mode === 'recognition') recognition()
else if (mode === 'edits')
  print({ any: timeEdits(open(), question, 100, 'any'), key: timeEdits(open(), question, 25, 'key') })
else if (mode === 'read') print({ read: median(timed(open)) })
else {
  const { tables, context } = recognise(open(), catalog, question)
  const { findings } = drive(lint(tables, catalog, context))
  print({ findings: findings.length, peak: Math.round(process.resourceUsage().maxRSS / 1024) })
}
