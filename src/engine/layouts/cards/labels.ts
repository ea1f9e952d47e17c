import type { FieldKey } from '../../../model/field'
import type { SheetTemplate } from '../../../model/template'
import type { Sheet } from '../../../model/workbook'
import { spellingOf } from '../../recognition/spellings'

/** A label of a form, by rows and columns of the sheet's rectangle. */
export interface Label {
  readonly field: FieldKey
  /** As the sheet writes it. */
  readonly word: string
  readonly row: number
  readonly column: number
  /** What stands behind it in the same cell: `姓名：张三`; null where the value has a cell of its own. */
  readonly inCell: string | null
}

const LONGEST = 60
const part = /([^\s:：]{1,14})[:：][ \t_＿]*([^:：]*?)(?=\s+[^\s:：]{1,14}[:：]|$)/g

const readIn = new WeakMap<SheetTemplate, Map<string, readonly Omit<Label, 'row' | 'column'>[]>>()

/** The labels that a text holds; none where it is a value. */
export function labelsIn(template: SheetTemplate, text: string): readonly Omit<Label, 'row' | 'column'>[] {
  if (text.length > LONGEST) return []
  let known = readIn.get(template)
  if (!known) readIn.set(template, (known = new Map()))
  let found = known.get(text)
  if (!found) {
    if (known.size > 20_000) known.clear()
    known.set(text, (found = readLabels(template, text)))
  }
  return found
}

function readLabels(template: SheetTemplate, text: string): readonly Omit<Label, 'row' | 'column'>[] {
  const fieldOf = (word: string): FieldKey | undefined => spellingOf(template, word)?.field
  const whole = fieldOf(text)
  if (whole) return [{ field: whole, word: text.trim(), inCell: null }]
  if (!/[:：]/.test(text)) return []
  const parts = [...text.matchAll(part)].flatMap(([, word = '', value = '']) => {
    const field = fieldOf(word)
    const said = value.replace(/[_＿]+/g, ' ').trim()
    return field ? [{ field, word, inCell: said }] : []
  })
  // One label and nothing behind it: the value stands in the next cell.
  return parts.length === 1 && parts[0]!.inCell === '' ? [{ ...parts[0]!, inCell: null }] : parts
}

const TALLEST = 3000
const WIDEST = 120
const GATE = 40

/** All labels of a sheet, row by row; none where its first rows hold too few to be a form of labels and values. */
export function labelsOf({ columns }: Sheet, template: SheetTemplate): readonly Label[] {
  const height = columns[0]?.length ?? 0
  if (height > TALLEST || columns.length > WIDEST) return []
  const inRows = (from: number, to: number): Label[] => {
    const labels: Label[] = []
    for (let row = from; row < to; row++) {
      for (const [column, cells] of columns.entries()) {
        const cell = cells.at(row)
        if (typeof cell === 'string')
          labels.push(...labelsIn(template, cell).map((label) => ({ ...label, row, column })))
      }
    }
    return labels
  }
  const gate = Math.min(height, GATE)
  const first = inRows(0, gate)
  if (new Set(first.map(({ row }) => row)).size < 3) return []
  return [...first, ...inRows(gate, height)]
}
