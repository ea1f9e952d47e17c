import { knownPeople } from '../../engine/masking/known-people'
import { maskOf, type Mask } from '../../engine/masking/mask'
import { peopledBeside } from '../../engine/masking/peopled'
import { recognisePrevious } from '../../engine/previous'
import type { Report } from '../../model/report'
import type { Bench } from '../bench'
import { chosenBy } from '../recognising'

const known = new WeakMap<Report, Mask>()

/** Hides the customers of the open workbook, and of last month's beside it, of which findings tell as well. */
export function maskFor(bench: Bench, report: Report): Mask {
  let mask = known.get(report)
  if (!mask) {
    const { previous } = bench.desk()
    const peopled = previous
      ? peopledBeside(
          report,
          previous.workbook,
          recognisePrevious(previous.workbook, report.catalog, chosenBy(bench, bench.desk())),
        )
      : report
    known.set(report, (mask = maskOf(knownPeople(peopled))))
  }
  return mask
}
