import { relative } from 'node:path'
import { workbookDifferences, type Difference, type Doubt, type Explain } from './differences'
import type { TheirSheet } from './openpyxl'
import type { Ours } from './ours'

export interface Reader {
  readonly name: string
  readonly sheets: (path: string) => readonly TheirSheet[] | string
  readonly explain: Explain
  /** What it makes of a cell that it computes itself instead of reading it. */
  readonly computes?: (doubt: Doubt) => string | null
}
export interface Collection {
  readonly root: string
  readonly paths: readonly string[]
  /** A workbook of it as we read it, or why we do not. */
  readonly ours: (path: string) => Promise<Ours | string>
}

/** Of all cells. */
const tolerated = 0.001
const computedByReader = 'computed: '

/** Prints every class of differing cells; false where more than is tolerated differs, one is unexplained, or nothing could be compared. */
export async function compare({ root, paths, ours }: Collection, reader: Reader): Promise<boolean> {
  const { name, sheets, explain, computes } = reader
  const found: Difference[] = []
  let files = 0
  let cells = 0
  const computed = new Map<string, number>()
  const judge: Explain = (doubt) => {
    const made = computes?.(doubt)
    return made ? computedByReader + made : explain(doubt)
  }
  for (const path of paths) {
    const file = relative(root, path)
    const [own, theirs] = [await ours(path), sheets(path)]
    if (typeof own === 'string' || typeof theirs === 'string') {
      const reason = (outcome: unknown): string => (typeof outcome === 'string' ? outcome : 'opened')
      console.log(`passed over  ${file}  ours: ${reason(own)}  ${name}: ${reason(theirs)}`)
      continue
    }
    files++
    const result = workbookDifferences(file, own, theirs, judge)
    cells += result.cells
    for (const one of result.differences) {
      if (one.explained?.startsWith(computedByReader))
        computed.set(one.explained, (computed.get(one.explained) ?? 0) + 1)
      else found.push(one)
    }
  }
  printClasses(found, name)
  if (computed.size > 0) console.log(`\nnot counted, as ${name} computes them itself instead of reading them:`)
  for (const [made, count] of computed) console.log(`  ${count} x ${made.slice(computedByReader.length)}`)
  const share = (count: number): string => `${count} (${((count / cells) * 100).toFixed(4)}%)`
  const unexplained = found.filter(({ explained }) => explained === null).length
  console.log(
    `\n${name}: ${files} workbooks, ${cells} cells; differ: ${share(found.length)}, unexplained: ${share(unexplained)}\n`,
  )
  return files > 0 && found.length <= cells * tolerated && unexplained === 0
}

function printClasses(found: readonly Difference[], reader: string): void {
  const classes = new Map<string, Difference[]>()
  for (const one of found) {
    const own = one.ours === null ? 'blank' : typeof one.ours === 'object' ? 'error' : typeof one.ours
    const title = one.explained ?? `UNEXPLAINED: ${own} for ${reader}'s ${one.theirs?.[2] ?? 'blank'}`
    classes.set(title, classes.get(title) ?? [])
    classes.get(title)!.push(one)
  }
  for (const [title, members] of classes) {
    console.log(`\n${members.length} x ${title}`)
    for (const { at, ours, theirs } of members.slice(0, 3))
      console.log(
        `  ${at}  ours ${JSON.stringify(ours)?.slice(0, 120)}  ${reader} ${JSON.stringify(theirs?.[3])?.slice(0, 120)}`,
      )
  }
}
