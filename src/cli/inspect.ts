import type { FileHost } from '../hosts/file'
import type { Report } from '../model/report'
import { text } from '../model/text'
import { maskFor } from './check-file'
import type { Io } from './io'
import type { Mask } from '../engine/masking/mask'
import { openFile } from './open-file'
import type { Asked } from './options'
import { assertWritable, printRemarks, remarksOf } from './remarks'
import { reportOf, type Reported } from './report-of'
import { Usage } from './usage'

/** One file opened and checked. */
export interface Inspection {
  readonly host: FileHost
  readonly report: Report
  readonly mask: Mask
}

/** Opens and checks one file, or throws Refused; its remarks are said at once. */
export async function inspect(path: string, asked: Asked, io: Io): Promise<Inspection> {
  const { host } = await openFile(path)
  io.err(printRemarks(path, remarksOf(host), asked.lang))
  return inspected(host, asked, io)
}

/** The same where nothing can be told without a month: throws Usage when it is unknown. */
export async function inspectMonth(path: string, asked: Asked, io: Io): Promise<Inspection> {
  const inspection = await inspect(path, asked, io)
  if (inspection.report.context.month === null) {
    throw new Usage(text('看不出是哪个月，请用 --month 指定', 'The month is unknown: give --month'))
  }
  return inspection
}

/** The same of a file that is to be written: one that is read-only is refused. */
export async function inspectToWrite(path: string, asked: Asked, io: Io): Promise<Inspection> {
  const host = await openToWrite(path, asked, io)
  return inspected(host, asked, io)
}

export async function openToWrite(path: string, { lang }: Pick<Asked, 'lang'>, io: Io): Promise<FileHost> {
  const { host } = await openFile(path)
  assertWritable(path, host)
  io.err(printRemarks(path, remarksOf(host), lang))
  return host
}

async function inspected(host: FileHost, asked: Asked, io: Io): Promise<Inspection> {
  const { report, peopled } = await reportOn(host, asked, io)
  return { host, report, mask: maskFor(asked, peopled) }
}

export const reportOn = async (host: FileHost, asked: Asked, io: Io): Promise<Reported> =>
  reportOf(await host.read(), asked, io.today())
