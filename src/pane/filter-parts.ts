import { severities, severityTitles } from '../model/severity'
import type { Locale } from '../model/text'
import type { ProblemFilter } from '../session/problem-filter'
import type { Facets } from '../session/problem-list'
import { problemTold } from './problem-strings'

/** A part of a filter that is in use, in words, and the filter's change that takes it away. */
export interface FilterPart {
  readonly id: string
  readonly words: string
  readonly without: Partial<ProblemFilter>
}

export function partsOf(filter: ProblemFilter, facets: Facets | null, locale: Locale): readonly FilterPart[] {
  const { sheet, rule, consultant, only = [], search = '' } = filter
  const parts: FilterPart[] = []
  const add = (id: string, words: string, without: Partial<ProblemFilter>): unknown =>
    parts.push({ id, words, without })
  const shown = severities.filter((one) => filter.severities.includes(one))
  if (shown.length < severities.length) {
    const name = shown.map((one) => severityTitles[one][locale]).join(locale === 'zh' ? '、' : ', ')
    add(
      'severities',
      shown.length === 0 ? problemTold('noSeverity', locale) : problemTold('ofSeverities', locale, { name }),
      {
        severities,
      },
    )
  }
  if (sheet !== undefined) {
    const name = facets?.sheets.find(({ id }) => id === sheet)?.name ?? sheet
    add('sheet', problemTold('ofSheet', locale, { name }), { sheet: undefined })
  }
  if (consultant !== undefined) {
    const name = consultant ?? problemTold('blank', locale)
    add('consultant', problemTold('ofConsultant', locale, { name }), { consultant: undefined })
  }
  if (rule !== undefined) {
    const found = facets?.rules.find(({ id }) => id === rule)
    const name = found ? `${found.code} ${found.title[locale]}` : rule
    add('rule', problemTold('ofRule', locale, { name }), { rule: undefined })
  }
  for (const which of only) {
    const words = problemTold(which === 'new' ? 'onlyNew' : 'fixableShort', locale)
    add(which, words, { only: only.filter((one) => one !== which) })
  }
  if (search.trim() !== '') add('search', problemTold('ofSearch', locale, { name: search.trim() }), { search: '' })
  return parts
}
