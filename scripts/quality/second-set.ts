import type { Rule } from '../../src/model/rule'
import { parseA1 } from '../../src/engine/address'
import { checkRule, placeOf, told } from './check-rule'
import { open, type WrittenDefect } from './files'

export interface SecondSet {
  readonly written: number
  readonly atCell: number
  readonly inRow: number
  readonly unseen: readonly string[]
}

/** Looks for the defects that were written into files, by who knows the rules but not their code: at the cell, or in its row. */
export async function trySecondSet(rule: Rule, defects: readonly WrittenDefect[], folder: string): Promise<SecondSet> {
  let [atCell, inRow] = [0, 0]
  const unseen: string[] = []
  for (const defect of defects) {
    const { workbook, question } = await open(folder, defect)
    const findings = checkRule(rule, workbook, question)
    const there = findings.map((finding) => placeOf(finding, workbook))
    const places = [defect, ...(defect.also ?? [])]
    const isAtCell = there.some(({ sheet, cell }) => places.some((at) => at.sheet === sheet && at.cell === cell))
    const rowOf = (cell: string) => (parseA1(cell)?.row ?? -1) + 1
    const isInRow = there.some(({ sheet, cell }) => places.some((at) => at.sheet === sheet && at.row === rowOf(cell)))
    if (isAtCell) atCell++
    if (isInRow) inRow++
    const seen = findings.map((finding) => told(finding, workbook)).join(' | ')
    if (!isInRow)
      unseen.push(`${defect.file} ${defect.sheet} ${defect.cell} (${defect.why}); found: ${seen || 'nothing'}`)
  }
  return { written: defects.length, atCell, inRow, unseen }
}
