import { fixLines, planProblems, writtenFixLines } from '../engine/plan'
import type { FileHost } from '../hosts/file'
import type { AppliedFix } from '../model/applied-fix'
import type { Report } from '../model/report'
import type { Locale } from '../model/text'
import { refusing } from './open-file'

/** Writes the list of problems anew, with what was fixed behind what earlier lists tell. */
export async function listFixes(
  path: string,
  host: FileHost,
  report: Report,
  applied: readonly AppliedFix[],
  locale: Locale,
): Promise<void> {
  if (applied.length === 0) return
  const { workbook } = report
  const lines = [...writtenFixLines(workbook), ...fixLines(applied, workbook, locale)]
  await refusing(path, () => host.apply(planProblems(report, locale, lines)))
}
