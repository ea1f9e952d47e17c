import type { FieldKey } from '../../model/field'
import type { SheetTemplate } from '../../model/template'
import { byTemplates } from './by-templates'
import { foldsOf, spellingsIn } from './spellings'

/** A template in which a word names a field. */
interface Entry {
  readonly template: number
  /** The field's number among those of all these templates. */
  readonly field: number
}
interface Lexicon {
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  /** How many fields all these templates have. */
  readonly fields: number
}

/** What each folded word names, in which of some templates. */
const lexiconOf = byTemplates((templates): Lexicon => {
  const entries = new Map<string, Entry[]>()
  let fields = 0
  for (const [template, one] of templates.entries()) {
    const numbers = new Map<FieldKey, number>()
    for (const [word, { field }] of spellingsIn(one).own) {
      if (!numbers.has(field)) numbers.set(field, fields++)
      const entry = { template, field: numbers.get(field)! }
      const there = entries.get(word)
      if (there) there.push(entry)
      else entries.set(word, [entry])
    }
  }
  return { entries, fields }
})

/** What a header names exactly, by template. */
export interface Exact {
  /** How many different fields. */
  readonly fields: readonly number[]
  /** By how many spellings the headers were passed over for a later one: the lower tier alone says less. */
  readonly turns: readonly number[]
}

/** What the columns of a header name exactly, each by its first spelling that names anything in a template. */
export function exactIn(templates: readonly SheetTemplate[], headers: readonly (readonly string[])[]): Exact {
  const lexicon = lexiconOf(templates)
  const fields = templates.map(() => 0)
  const turns = templates.map(() => 0)
  const named = new Uint8Array(lexicon.fields)
  const last = templates.map(() => -1)
  headers.forEach((spellings, column) => {
    spellings.forEach((word, turn) => {
      const folded = foldsOf(word)
      tell(lexicon.entries.get(folded[0]), column, turn)
      if (folded[1] !== folded[0]) tell(lexicon.entries.get(folded[1]), column, turn)
    })
  })
  return { fields, turns }

  function tell(entries: readonly Entry[] | undefined, column: number, turn: number): void {
    if (!entries) return
    for (const { template, field } of entries) {
      if (last[template] === column) continue
      last[template] = column
      turns[template]! += turn
      if (named[field] === 1) continue
      named[field] = 1
      fields[template]!++
    }
  }
}
