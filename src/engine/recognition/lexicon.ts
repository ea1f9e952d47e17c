import type { FieldKey } from '../../model/field'
import type { SheetTemplate } from '../../model/template'
import { byTemplates } from './by-templates'
import { foldsOf, spellingsIn } from './spellings'

/** A template in which a word names a field. */
interface Entry {
  readonly template: number
  readonly field: FieldKey
}
type Lexicon = ReadonlyMap<string, readonly Entry[]>

/** What each folded word names, in which of some templates. */
const lexiconOf = byTemplates((templates): Lexicon => {
  const lexicon = new Map<string, Entry[]>()
  for (const [template, one] of templates.entries()) {
    for (const [word, { field }] of spellingsIn(one).own) {
      const entry = { template, field }
      const there = lexicon.get(word)
      if (there) there.push(entry)
      else lexicon.set(word, [entry])
    }
  }
  return lexicon
})

/** What a header names exactly. */
export interface Exact {
  readonly fields: ReadonlySet<FieldKey>
  /** By how many spellings the headers were passed over for a later one: the lower tier alone says less. */
  readonly turns: number
}

/** By template, what the columns of a header name exactly, each by its first spelling that names anything there. */
export function exactIn(
  templates: readonly SheetTemplate[],
  headers: readonly (readonly string[])[],
): readonly Exact[] {
  const lexicon = lexiconOf(templates)
  const exact = templates.map(() => ({ fields: new Set<FieldKey>(), turns: 0 }))
  const last = new Int32Array(templates.length).fill(-1)
  headers.forEach((spellings, column) => {
    spellings.forEach((word, turn) => {
      const folded = foldsOf(word)
      tell(lexicon.get(folded[0]), column, turn)
      if (folded[1] !== folded[0]) tell(lexicon.get(folded[1]), column, turn)
    })
  })
  return exact

  function tell(entries: readonly Entry[] | undefined, column: number, turn: number): void {
    if (!entries) return
    for (const { template, field } of entries) {
      if (last[template] === column) continue
      last[template] = column
      const one = exact[template]!
      one.fields.add(field)
      one.turns += turn
    }
  }
}
