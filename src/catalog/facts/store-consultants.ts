import { foldName } from '../../model/fold'
import type { View } from '../../model/rule'
import { consultantAt } from './prospects'

/** Whom the roster calls a consultant, and who holds cards without being listed as anything else; folded names. */
export function storeConsultants(
  staff: readonly View<'rosterName' | 'rosterRole'>[],
  cards: readonly View<'consultant'>[],
): ReadonlySet<string> {
  const [consultants, others] = [new Set<string>(), new Set<string>()]
  for (const { values } of staff)
    for (const row of values.rosterName.rowsWhere(() => true)) {
      const isConsultant = /顾问|销售员|业务员/u.test(values.rosterRole.at(row) ?? '')
      ;(isConsultant ? consultants : others).add(foldName(values.rosterName.at(row) ?? ''))
    }
  for (const { table, height } of cards)
    for (let row = 0; row < height; row++) {
      const consultant = foldName(consultantAt(table, row) ?? '')
      if (consultant !== '' && !others.has(consultant)) consultants.add(consultant)
    }
  return consultants
}
