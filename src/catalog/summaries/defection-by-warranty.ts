import { foldWord } from '../../model/fold'
import type { Context } from '../../model/context'
import type { View } from '../../model/rule'
import type { Summary } from '../../model/summary'
import { text } from '../../model/text'
import { foremost } from '../facts/churn-highlights'
import { churnBasis } from '../facts/churn-list'
import { countedSheet, leftCustomers } from '../facts/churn-sources'
import { groupOfKey, UNCLASSIFIED } from '../facts/loss-reasons'
import { serviceDestinationOf } from '../facts/service-destinations'
import { warrantySideOf } from '../facts/warranty'

/** The destination as it is written, after its group: 社会修理·修理厂. */
export function destinationKey(written: string | null, { settings }: Pick<Context, 'settings'>): string | null {
  return written === null ? null : `${serviceDestinationOf(written, settings) ?? UNCLASSIFIED}·${written}`
}

const optional = ['serviceDestination', 'warrantySide', 'purchaseDate', 'warrantyEnd', 'mileage'] as const
type DefectionView = View<never, (typeof optional)[number]>

/** As it is written, else by the warranty's years and kilometres on the day that is counted to. */
function sideOf(view: View<never>, { asOf, settings }: Context): (entry: number) => string | null {
  const { warrantySide, purchaseDate, warrantyEnd, mileage } = (view as unknown as DefectionView).values
  return (entry) =>
    warrantySide?.at(entry) ??
    warrantySideOf(
      {
        bought: purchaseDate?.at(entry) ?? null,
        ends: warrantyEnd?.at(entry) ?? null,
        mileage: mileage?.at(entry) ?? null,
      },
      Math.floor(asOf),
      settings,
    )
}
const destination = (view: View<never>, context: Context) => (entry: number) =>
  destinationKey((view as unknown as DefectionView).values.serviceDestination?.at(entry) ?? null, context)

/** A sheet without such a column is of one side, as its name says: 保期内流失其他服务站. */
function sideOfSheet(view: View<never>): (entry: number) => string | null {
  const name = foldWord(view.table.sheetName)
  const within = /保期内|保内|质保内|在保/.test(name)
  const beyond = /保期外|保外|质保外|脱保/.test(name)
  const { warrantySide } = (view as unknown as DefectionView).values
  return (entry) => warrantySide?.at(entry) ?? (within === beyond ? null : within ? '保内' : '保外')
}

const counted = (of: 'unitCount' | 'churnCount') =>
  countedSheet(
    of,
    ['serviceDestination'],
    (view, context) => ({ row: destination(view, context), column: sideOfSheet(view) }),
    { optional: ['warrantySide'] },
  )

const defectionByWarranty: Summary = {
  id: 'defection-by-warranty',
  title: text('流失去向汇总（去向×保内/保外）', 'Defection by destination and warranty'),
  definition: text(
    '写明去向的客户，和按所选口径已流失而去向未填的客户，按流失去向和保内、保外计台次；保内、保外先取表中所写，没有时按质保到期日（或购车日期加质保年数）和质保里程推算；已统计的表直接取其台次，没有保内保外列的按表名。去向按同品牌他店、社会修理、自己、外地、不明分组，本地站名可在设置中补充，认不出的列“未归类”。',
    'Customers whose destination is written, and such as have churned by the definition that is set without one, by destination and side of the warranty: as it is written, else by its end (or the years from the purchase) and its mileage; the units of a sheet that counts already, whose side its name tells where no column does. Destinations are grouped; the shops of a town are added in the settings, what is not known stands as unclassified.',
  ),
  basis: churnBasis,
  highlights: (result) => foremost(result, text('流失去向', 'destination')),
  sheet: { id: 'defection', title: text('流失去向汇总', 'Defection') },
  pivot: {
    title: text('流失去向透视', 'Defection pivot'),
    beside: ['ownedModel', 'district', 'churnReason', 'lastServiceKind'],
  },
  of: [
    ...leftCustomers((view, context) => ({ row: destination(view, context), column: sideOf(view, context) }), {
      reads: ['serviceDestination'],
      optional,
    }),
    counted('unitCount'),
    counted('churnCount'),
  ],
  rows: {
    id: 'destination',
    title: text('流失去向', 'Destination'),
    group: { title: text('去向分组', 'Destination group'), of: groupOfKey },
  },
  columns: { id: 'warranty', title: text('保内/保外', 'Warranty side'), order: () => ['保内', '保外'] },
  unit: text('台次', 'units'),
  measures: ['count', 'columnShare', 'share'],
  compared: true,
  source: ['S004'],
}

export default defectionByWarranty
