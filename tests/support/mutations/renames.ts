import { Converter } from 'opencc-js'
import { foldsOf, spellingsIn } from '../../../src/engine/recognition/spellings'
import type { FieldKey } from '../../../src/model/field'
import type { ColumnSpec, SheetTemplate } from '../../../src/model/template'
import type { Random } from '../dealer-month/random'
import { spells, type Draft } from './draft'

const toTraditional = Converter({ from: 'cn', to: 'tw' })

type Rename = (header: string, random: Random) => string
/** Ways of writing a header that no list of spellings holds. */
const outside: Readonly<Record<string, Rename>> = {
  unit: (header, random) => header + random.pick(['(元)', '（分）', '(必填)', '（台）', '【必填】', '*', '：']),
  bracket: (header, random) => header + random.pick(['（见附表）', '(顾问填写)', '（年/月/日）', '[主管填]']),
  lost: (header, random) => without(header, random.below(header.length)),
  swapped: (header, random) => swap(header, random.below(Math.max(1, header.length - 1))),
  traditional: (header) => toTraditional(header),
  broken: (header, random) => at(header, random, random.pick(['\n', '  ', '\u3000'])),
}

const without = (word: string, place: number): string => word.slice(0, place) + word.slice(place + 1)
const swap = (word: string, place: number): string =>
  word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2)
const at = (word: string, random: Random, put: string): string => {
  const place = random.between(1, Math.max(1, word.length - 1))
  return word.slice(0, place) + put + word.slice(place)
}

/** Renames some columns: half of them to other spellings of the template, half to what lies outside of them. */
export function rename(draft: Draft, random: Random): void {
  for (const column of draft.columns) {
    if (column.field === null || !random.chance(0.5)) continue
    if (random.chance(0.5)) column.header = inside(draft.template, column.field, column.header, random)
    else {
      const [kind, change] = random.pick(Object.entries(outside))
      const changed = change(column.header, random)
      if (isFree(draft, column.field, changed)) {
        column.header = changed
        draft.kinds.push(kind)
      }
    }
  }
}

function inside(template: SheetTemplate, field: FieldKey, header: string, random: Random): string {
  const { own } = spellingsIn(template)
  const spec = template.columns[field] as ColumnSpec
  const others = spec.headers.filter((other) => own.get(foldsOf(other)[0])?.field === field)
  return others.length > 0 ? random.pick(others) : header
}

/** A rename must not say what another field is called, nor nothing. */
function isFree({ template, columns }: Draft, field: FieldKey, header: string): boolean {
  const folds = foldsOf(header)
  const said = spells(template, folds)
  const { spare, layout } = spellingsIn(template)
  return (
    folds[0] !== '' &&
    (said === null || said === field) &&
    !folds.some((word) => (spare.has(word) && spare.get(word) !== field) || layout.has(word)) &&
    !columns.some((other) => other.field !== field && foldsOf(other.header)[0] === folds[0])
  )
}
