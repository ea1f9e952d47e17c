import { contactDayAt } from '../../../src/catalog/facts/last-contacts'
import type { FieldKey } from '../../../src/model/field'
import type { TemplateId } from '../../../src/model/template'
import type { Random } from '../../../tests/support/dealer-month/random'
import type { Edit } from '../planting'
import type { PlantingMonth } from '../planting-month'
import { stranger } from './people'
import type { Spot } from './spots'

/** Every form that tells of a contact with a customer. */
export const contactForms = ['contact-log', 'daily-report', 'showroom-traffic-log', 'phone-up-log'] as const

export const draw = <T>(random: Random, list: readonly T[]): T | null => (list.length > 0 ? random.pick(list) : null)

export const consultantOf = ({ table, row }: Spot): string | null =>
  table.value('consultant', row) ?? table.table.stated.consultant ?? null
export const phoneOf = ({ table, row }: Spot): string | null => table.value('phone', row)
export const nameOf = ({ table, row }: Spot): string | null => table.value('customerName', row)
/** Still followed up; a card without a status is. */
export const isFollowed = ({ table, row }: Spot): boolean =>
  (table.value('status', row) ?? '在跟') === '在跟' && nameOf({ table, row }) !== null
/** The day of a contact, null for a mere plan. */
export const dayOf = ({ table, row }: Spot): number | null => contactDayAt(table.table, row)

/** Each column has cells of its own, one to an entry. */
export const isPlain = ({ table }: Pick<Spot, 'table'>, ...fields: readonly FieldKey[]): boolean =>
  fields.every((field) => {
    const column = table.table.columns[field]
    return column !== undefined && column.index >= 0 && column.inside === undefined
  })
/** The entry stands in one row: nothing of it continues in the row below. */
export const isSingleRow = ({ table: { table }, row }: Spot): boolean => {
  const next = table.rows[row + 1]
  return next !== undefined && next - (table.rows[row] ?? 0) === 1
}

export function entriesOf(
  month: PlantingMonth,
  templates: readonly TemplateId[],
  passes: (spot: Spot) => boolean = () => true,
): readonly Spot[] {
  return templates.flatMap((template) =>
    month
      .tables(template)
      .flatMap((table) => table.rows((row) => passes({ table, row })).map((row) => ({ table, row }))),
  )
}

export function isSameCustomer(one: Spot, other: Spot): boolean {
  const [phone, its] = [phoneOf(one), phoneOf(other)]
  if (phone !== null && its !== null) return phone === its && nameOf(one) === nameOf(other)
  const [who, whose] = [consultantOf(one), consultantOf(other)]
  return nameOf(one) !== null && nameOf(one) === nameOf(other) && (who === null || whose === null || who === whose)
}
export const about = (month: PlantingMonth, spot: Spot, ...templates: readonly TemplateId[]): readonly Spot[] =>
  entriesOf(month, templates, (other) => isSameCustomer(spot, other))

/** The customer's contacts that any form tells of, by day. */
export const contactsOf = (month: PlantingMonth, spot: Spot): readonly Spot[] =>
  about(month, spot, ...contactForms)
    .filter((contact) => dayOf(contact) !== null)
    .toSorted((a, b) => (dayOf(a) ?? 0) - (dayOf(b) ?? 0))

/** What makes an entry another customer's. */
export function renamed({ table, row }: Spot, name: string, phone: string): readonly Edit[] {
  const fields = { customerName: name, phone } as const
  return (['customerName', 'phone'] as const)
    .filter((field) => isPlain({ table }, field))
    .map((field) => table.set(field, row, fields[field]))
}

/** As if the contacts had never been made: a grid's box is blank, another entry is somebody else's; null where that cannot be. */
export function unmade(month: PlantingMonth, random: Random, contacts: readonly Spot[]): readonly Edit[] | null {
  const edits: Edit[] = []
  for (const contact of contacts) {
    const { table, row } = contact
    if (table.has('contactMark')) edits.push(table.set('contactMark', row, null))
    else if (table.table.from === undefined && isPlain(contact, 'customerName')) {
      const { name, phone } = stranger(month, random)
      edits.push(...renamed(contact, name, phone))
    } else return null
  }
  return edits
}
