import { fieldKeys, fields } from '../model/field'
import { foldWord } from '../model/fold'
import type { Report } from '../model/report'

const personal = fieldKeys.filter((key) => fields[key].personal)

/** Whether words tell of a customer: they hold a name or a phone that stands in a table. */
export function namesPerson({ tables }: Pick<Report, 'tables'>): (words: string) => boolean {
  const people = new Set<string>()
  for (const { columns } of tables) {
    for (const field of personal) {
      const cells = columns[field]?.cells
      for (let row = 0; row < (cells?.length ?? 0); row++) {
        const word = foldWord(String(cells?.at(row) ?? ''))
        if (word.length >= 2 && /\p{L}|\d{7}/u.test(word)) people.add(word)
      }
    }
  }
  return (words) => {
    const folded = foldWord(words)
    if (/1[3-9]\d{9}/.test(folded)) return true
    for (let from = 0; from < folded.length; from++)
      for (let to = from + 2; to <= folded.length; to++) if (people.has(folded.slice(from, to))) return true
    return false
  }
}
