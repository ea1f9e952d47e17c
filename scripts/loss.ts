import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { lossOf, type Edits, type Outcome } from './loss/loss-of'
import { peers } from './loss/peers'
import { printOutcome, printSummary } from './loss/print'

// Writes into workbooks through the file host and says what was lost on the way: 0 nothing, 1 something, 2 a file could not be opened.
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { edits: { type: 'string', default: 'one' }, peer: { type: 'string' } },
  })
  const { edits, peer } = values
  if (positionals.length === 0 || !isEdits(edits) || (peer !== undefined && (!(peer in peers) || edits === 'all'))) {
    console.error('用法 / usage: npm run loss -- [--edits one|all] [--peer sheetjs|openpyxl] FILE…')
    return 2
  }
  const outcomes: Outcome[] = []
  for (const path of positionals) {
    const outcome = await lossOf(readFileSync(path), basename(path), edits, peer)
    printOutcome(path, outcome)
    outcomes.push(outcome)
  }
  printSummary(outcomes)
  if (outcomes.some(({ state }) => state === 'refused')) return 2
  return outcomes.some(({ state }) => state === 'lost') ? 1 : 0
}

const isEdits = (word: string): word is Edits => word === 'one' || word === 'all'

void main().then((code) => (process.exitCode = code))
