import { FileRefusal } from '../../src/hosts/file'
import { text, type Text } from '../../src/model/text'
import { arrived, beyondAsked, spelledAnew, type Asked } from './asked'
import { cellsToSet } from './choose-cell'
import { compareArchives } from './compare-archives'
import { compareCells } from './compare-cells'
import { compareParts } from './compare-parts'
import type { Finding } from './finding'
import { readParts, type Parts } from './parts'
import { peers } from './peers'
import { everythingAndBack, setOne } from './writers'

export type Edits = 'one' | 'all'
export interface Outcome {
  readonly state: 'kept' | 'lost' | 'passed over' | 'refused'
  /** The cell that was set, what was passed over, why it is refused. */
  readonly note: Text
  readonly findings: readonly Finding[]
}

/** Writes into a workbook through the file host, or another library, and compares the result with it. */
export async function lossOf(bytes: Uint8Array, name: string, edits: Edits, peer?: string): Promise<Outcome> {
  try {
    return edits === 'one' ? await afterOne(bytes, name, peer) : await afterAll(bytes, name)
  } catch (problem) {
    if (problem instanceof FileRefusal) return { state: 'refused', note: problem.text, findings: [] }
    throw problem
  }
}

async function afterOne(bytes: Uint8Array, name: string, peer?: string): Promise<Outcome> {
  let parts: Parts | undefined
  const before = (): Parts => (parts ??= readParts(bytes))
  const { asked, bytes: saved } = await (peers[peer ?? ''] ?? setOne)(bytes, name, () => cellsToSet(before()))
  if (asked)
    return judged(
      lossesOfOne(before(), readParts(saved), asked, peer === undefined),
      text(`改了 ${at(asked)}`, `set ${at(asked)}`),
    )
  return judged(
    losses(before(), readParts(saved)),
    text('没有可写的单元格，原样另存', 'no cell can be set, saved as it was'),
  )
}
const at = ({ part, address }: Asked): string => `${part} ${address}`

/** What setting one cell changed beside it; where `exact`, spelling and packing count too. */
export function lossesOfOne(before: Parts, after: Parts, asked: Asked, exact = true): readonly Finding[] {
  const differences = [...compareParts(before, after, exact), ...compareCells(before, after)]
  const beyond = beyondAsked(differences, asked, before)
  if (!exact) return [...beyond, ...arrived(after, asked)]
  const spelling = beyond.length === 0 ? spelledAnew(before, after, asked) : []
  const archive = compareArchives(before, after, () => false)
  return [...beyond, ...spelling, ...arrived(after, asked), ...archive]
}

/** What differs between two files that ought to be equal. */
export function losses(
  before: Parts,
  after: Parts,
  repacked: (part: string) => boolean = () => false,
): readonly Finding[] {
  return [
    ...compareParts(before, after, true),
    ...compareCells(before, after),
    ...compareArchives(before, after, repacked),
  ]
}

async function afterAll(bytes: Uint8Array, name: string): Promise<Outcome> {
  const result = await everythingAndBack(bytes, name)
  if (!result) return { state: 'passed over', note: text('没有可写的工作表', 'no sheet to write into'), findings: [] }
  const [before, full] = [readParts(bytes), readParts(result.full)]
  // A part that we wrote into and gave back is packed anew.
  const repacked = (part: string): boolean =>
    !full.byName.get(part)?.bytes.equals(before.byName.get(part)?.bytes ?? Buffer.alloc(0))
  const { refused } = result
  const note =
    refused === 0
      ? text('全部写入又清除', 'everything written and cleaned')
      : text(`全部写入又清除，${refused} 项被拒`, `everything written and cleaned, ${refused} edits refused`)
  return judged(losses(before, readParts(result.bytes), repacked), note)
}

const judged = (findings: readonly Finding[], note: Text): Outcome => ({
  state: findings.length === 0 ? 'kept' : 'lost',
  note,
  findings,
})
