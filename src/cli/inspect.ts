import { catalog } from '../catalog'
import { checkNow } from '../engine/check'
import type { FileHost } from '../hosts/file'
import type { Report } from '../model/report'
import { maskFor } from './check-file'
import type { Io } from './io'
import type { Mask } from './mask'
import { openFile } from './open-file'
import { questionOf, type Asked } from './options'

/** One file opened and checked. */
export interface Inspection {
  readonly host: FileHost
  readonly report: Report
  readonly mask: Mask
}

/** Opens and checks one file, or throws Refused. */
export async function inspect(path: string, asked: Asked, io: Io): Promise<Inspection> {
  const { host } = await openFile(path)
  const report = await reportOn(host, asked, io)
  return { host, report, mask: maskFor(asked, report) }
}

export async function reportOn(host: FileHost, asked: Asked, io: Io): Promise<Report> {
  const workbook = await host.read()
  return checkNow(workbook, catalog, questionOf(asked, workbook, catalog.profiles, io.today()))
}
