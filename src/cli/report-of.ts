import { basename } from 'node:path'
import { catalog } from '../catalog'
import { withAcceptances } from '../engine/acceptance'
import { checkNow } from '../engine/check'
import { peopledBeside, type Peopled } from '../engine/masking/peopled'
import { notPrevious, recognisePrevious } from '../engine/previous'
import type { Report } from '../model/report'
import { text } from '../model/text'
import type { Workbook } from '../model/workbook'
import { openFile, Refused } from './open-file'
import { questionOf, type Asked } from './options'

export interface Reported {
  readonly report: Report
  /** Whose people are masked: those of the report, and of last month's workbook beside it. */
  readonly peopled: Peopled
}

/** Checks a workbook as asked, last month's beside it; throws Refused where that one cannot be it. */
export async function reportOf(workbook: Workbook, asked: Asked, today: number): Promise<Reported> {
  const question = questionOf(asked, workbook, catalog.profiles, today)
  if (asked.previous === undefined) {
    const report = withAcceptances(checkNow(workbook, catalog, question))
    return { report, peopled: report }
  }
  const previous = await readPrevious(asked.previous)
  const earlier = recognisePrevious(previous, catalog, question)
  const report = withAcceptances(checkNow(workbook, catalog, { ...question, previous }), previous)
  const fault = notPrevious(earlier.context.month, report.context.month)
  if (fault) {
    const name = basename(asked.previous)
    throw new Refused(
      asked.previous,
      'not-previous',
      text(`上月工作簿“${name}”不能用：${fault.zh}`, `Last month's workbook “${name}” cannot be used: ${fault.en}`),
    )
  }
  return { report, peopled: peopledBeside(report, previous, earlier) }
}

async function readPrevious(path: string): Promise<Workbook> {
  try {
    const { host } = await openFile(path)
    return await host.read()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { zh, en } = error.text
    const name = basename(path)
    throw new Refused(
      path,
      error.code,
      text(`上月工作簿“${name}”打不开：${zh}`, `Last month's workbook “${name}” cannot be opened: ${en}`),
    )
  }
}
