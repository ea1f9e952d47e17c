import type { Context } from '../../model/context'
import type { FieldKey } from '../../model/field'
import type { View } from '../../model/rule'
import type { Values } from '../../model/table'
import { summarySource, type Counting, type SummarySource } from '../../model/summary'
import { text } from '../../model/text'
import { churnedEntries, churnListFields, nobodyIn, whoFields, type ChurnListField } from './churn-list'

type Key = (entry: number) => string | null
/** Rows and columns of a form, read once a table. */
type Keys<F extends FieldKey> = (view: View<F>, context: Context) => { readonly row: Key; readonly column?: Key }

/** What else the keys read, where present; of `either` at least one. */
interface Read {
  readonly optional?: readonly FieldKey[]
  readonly either?: readonly FieldKey[]
}

/** Churned customers of the churn list, else of the owners' cards by their last visit. */
export const churnedCustomers = <const F extends FieldKey>(
  fields: readonly F[],
  keys: Keys<F>,
  { optional = [], either }: Read = {},
): readonly SummarySource[] =>
  (['service-churn', 'owner-card'] as const).map((template) =>
    summarySource({
      template,
      fields: template === 'owner-card' ? [...fields, 'lastServiceDate'] : fields,
      optional: [...churnListFields, ...optional, ...(either ?? [])],
      ...(either ? { either } : {}),
      read: (view, context): Counting => ({
        ...keys(view as unknown as View<F>, context),
        ...churnedEntries(view as unknown as View<never, ChurnListField>, context),
      }),
    }),
  )

/** Customers of the churn list who said one of these things, and such as have churned and said nothing. */
export const leftCustomers = (
  keys: Keys<never>,
  { reads, optional = [] }: { readonly reads: readonly FieldKey[]; readonly optional?: readonly FieldKey[] },
): readonly SummarySource[] => [
  summarySource({
    template: 'service-churn',
    fields: [],
    either: reads,
    optional: [...churnListFields, ...reads, ...optional],
    read(view, context): Counting {
      const churned = churnedEntries(view as unknown as View<never, ChurnListField>, context)
      const { values } = view as unknown as View<never>
      const told = reads.map((field) => (values as Readonly<Record<string, Values | undefined>>)[field])
      const hasSaid = (entry: number): boolean => told.some((column) => (column?.at(entry) ?? null) !== null)
      return {
        ...keys(view as unknown as View<never>, context),
        counts: (entry) => hasSaid(entry) || churned.counts(entry),
        weight: (entry) => (hasSaid(entry) ? 1 : churned.weight(entry)),
      }
    },
  }),
]

/** All owners on file: what rates of churn are of. */
export const owners = <const F extends FieldKey>(
  fields: readonly F[],
  keys: Keys<F>,
  { optional = [], either }: Read = {},
): SummarySource =>
  summarySource({
    template: 'owner-card',
    fields,
    optional: [...optional, ...(either ?? []), ...whoFields],
    ...(either ? { either } : {}),
    read(view, context): Counting {
      const isNobody = nobodyIn(view as unknown as View<never>)
      return { ...keys(view as unknown as View<F>, context), counts: (entry) => !isNobody(entry) }
    },
  })

/** A sheet that counts already: what it counts, and under which of its columns. */
export const countedSheet = <const F extends FieldKey>(
  of: 'churnCount' | 'fleetCount' | 'unitCount',
  fields: readonly F[],
  keys: Keys<F>,
  {
    template = 'service-defection',
    optional = [],
  }: Read & { readonly template?: 'service-defection' | 'unreached-outcomes' } = {},
): SummarySource =>
  summarySource({
    template,
    fields: [...fields, of],
    optional,
    read(view, context): Counting {
      const isOfMonth = ofTheMonth(view as unknown as View<never>, context)
      const { values } = view as unknown as View<typeof of>
      return {
        ...keys(view as unknown as View<F>, context),
        counts: () => isOfMonth,
        weight: (entry) => values[of].at(entry),
      }
    },
  })

/** A month's form of another month is not counted with this one's. */
export const ofTheMonth = ({ table: { template, month: own } }: View<never>, { month }: Context): boolean =>
  !template.monthly || own === null || month === null || own === month

export const fleet = { title: text('保有数', 'Fleet'), rate: text('流失率', 'Churn rate') }
export const vehicles = text('台', 'vehicles')
