import type { Context } from '../../model/context'
import type { View } from '../../model/rule'
import type { Summary, SummaryResult } from '../../model/summary'
import { text, type Text } from '../../model/text'
import {
  ageBandOf,
  ageBandsOf,
  ageBandWord,
  ageBandWords,
  vehicleAgeFields,
  vehicleYears,
  writtenAgeBand,
} from '../facts/age-bands'
import { churnBasis } from '../facts/churn-list'
import { churnedCustomers, countedSheet, fleet, owners, vehicles } from '../facts/churn-sources'
import { percent } from '../facts/top-rows'

function band(view: View<never>, { asOf, settings }: Context): (entry: number) => string | null {
  const yearsAt = vehicleYears(view as unknown as View<never, (typeof vehicleAgeFields)[number]>, asOf)
  return (entry) => {
    const years = yearsAt(entry)
    return years === null ? null : ageBandOf(Math.floor(years), settings)
  }
}
const ofSheet = (view: View<'ageBand'>, { settings }: Context) => ({
  row: (entry: number): string | null => {
    const written = view.values.ageBand.at(entry)
    return written === null ? null : writtenAgeBand(written, settings)
  },
})

/** 近60%在4年以内 (S004): young vehicles are the easiest to win back. */
const YOUNG = 4
function youngOnes({ rows, rowTotals, all }: SummaryResult, { settings }: Context): readonly Text[] {
  const young = new Set(
    ageBandsOf(settings)
      .filter(({ below }) => below !== null && below <= YOUNG)
      .map(ageBandWord),
  )
  const counts = rows.map((row, place) => ({ row, count: young.has(row) ? (rowTotals[place]?.count ?? 0) : 0 }))
  const count = counts.reduce((sum, one) => sum + one.count, 0)
  const [most] = counts.toSorted((one, other) => other.count - one.count)
  if (count === 0 || !most) return []
  const share = percent(count / all.count)
  return [
    text(
      `车龄${YOUNG}年以内的流失${count}台，占${share}，最容易招揽回来；其中“${most.row}”最多，${most.count}台，先联系。`,
      `${count} of the churned vehicles, ${share}, are not older than ${YOUNG} years: the easiest to win back. Most of them, ${most.count}, are of ${most.row}; call these first.`,
    ),
  ]
}

const churnByVehicleAge: Summary = {
  id: 'churn-by-vehicle-age',
  title: text('售后流失汇总（车龄）', 'Churn by vehicle age'),
  definition: text(
    '按所选口径已流失的客户，按车龄分段；车龄为购车日期（没有时用交车日期）到截止日的满年数，不按年款，没有日期时用表中写的车龄；已有按车龄统计的表时直接取其流失数。流失率为流失数除以同一车龄段的保有数，累计占比从最年轻的一段往下累加。',
    'Churned customers by the definition that is set, by bands of vehicle age: full years from the purchase (else the delivery) to the day that is counted to, not by model year; the age that is written where there is no date; the figures of a sheet that counts by age already. The rate is of the owners on file in the same band; the cumulative share adds up from the youngest band.',
  ),
  basis: (context) => [
    ...churnBasis(context),
    text(
      `车龄段：${ageBandWords(context.settings).join('、')}（满年数，含下限）。`,
      `Bands: from ${ageBandsOf(context.settings)
        .map(({ from }) => from)
        .join(', ')} full years on.`,
    ),
  ],
  highlights: youngOnes,
  sheet: { id: 'churn-by-age', title: text('流失车龄汇总', 'Churn by age') },
  of: [
    ...churnedCustomers([], (view, context) => ({ row: band(view, context) }), { either: vehicleAgeFields }),
    countedSheet('churnCount', ['ageBand'], ofSheet),
  ],
  rows: {
    id: 'age',
    title: text('车龄', 'Vehicle age'),
    order: ({ settings }) => ageBandWords(settings),
    whole: true,
  },
  unit: vehicles,
  measures: ['count', 'base', 'rate', 'share', 'cumulativeShare'],
  base: {
    ...fleet,
    of: [
      countedSheet('fleetCount', ['ageBand'], ofSheet),
      owners([], (view, context) => ({ row: band(view, context) }), { either: vehicleAgeFields }),
    ],
  },
  source: ['S004'],
}

export default churnByVehicleAge
