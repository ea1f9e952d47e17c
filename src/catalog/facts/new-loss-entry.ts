import type { FieldKey } from '../../model/field'
import { monthOf } from '../../model/month'
import type { ProblemEntry, View } from '../../model/rule'
import type { Table } from '../../model/table'
import { text } from '../../model/text'
import type { Cell } from '../../model/workbook'
import { consultantAt } from './prospects'
import { remember } from './remember'

/** What a loss entry takes over from a card or a log; the reason is never among it. */
const carried: ProblemEntry['carried'] = {
  customerName: 'customerName',
  phone: 'phone',
  brand: 'brand',
  model: 'model',
  source: 'source',
  createdDate: 'createdDate',
  initialLevel: 'initialLevel',
  lossLevel: 'level',
  lossDate: 'lossDate',
  lossKind: 'status',
  rivals: 'rivals',
  consultant: 'consultant',
  contactCount: 'contactCount',
  lastContactDate: 'lastContactDate',
}
const title = text('在流失表补登这位客户（原因留空）', 'Add this customer to the loss table, the reason left blank')

interface Source {
  readonly in: View<never>
  readonly row: number
}

/** The row that the loss forms lack: in the form of the loss's month, of several the consultant's; entered today. */
export function newLossEntry(
  from: Source,
  day: number,
  forms: readonly View<never>[],
  today: number,
  known: { readonly [K in FieldKey]?: Cell } = {},
): ProblemEntry | undefined {
  const form = formFor(day, consultantAt(from.in.table, from.row), forms)
  return form && { title, in: form, from, carried, cells: { ...known, recordedDate: today } }
}

function formFor(day: number, consultant: string | null, forms: readonly View<never>[]): View<never> | undefined {
  const month = monthOf(day)
  const ofMonth = forms.filter((form) => form.month === month)
  const later = forms.filter((form) => form.month === null || form.month > month)
  const fitting = ofMonth.length > 0 ? ofMonth : later
  if (fitting.length <= 1 || consultant === null) return fitting[0]
  return (
    fitting.find(({ table }) => table.stated.consultant === consultant) ??
    fitting
      .filter(({ table }) => table.stated.consultant === undefined)
      .map((form) => ({ form, n: entriesOf(consultant, form.table) }))
      .reduce<{ form: View<never>; n: number } | undefined>(
        (best, one) => (one.n > (best?.n ?? -1) ? one : best),
        undefined,
      )?.form
  )
}

const remembered = remember<ReadonlyMap<string, number>>()
const entriesOf = (consultant: string, table: Table): number =>
  remembered([table], () => {
    const counts = new Map<string, number>()
    const values = table.columns.consultant?.values
    for (let row = 0; row < (values?.length ?? 0); row++) {
      const word = values?.at(row) ?? ''
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    return counts
  }).get(consultant) ?? 0
