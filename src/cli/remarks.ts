import type { HostRemark } from '../model/host'
import type { Locale } from '../model/text'
import type { FileHost } from '../hosts/file'
import { Refused } from './open-file'

export const remarksOf = (host: FileHost): readonly HostRemark[] => host.remarks?.() ?? []

/** What to know of a file before its answers, one line each. */
export const printRemarks = (path: string, remarks: readonly HostRemark[], locale: Locale): string =>
  remarks.map(({ text }) => `${path}${locale === 'zh' ? '：' : ': '}${text[locale]}\n`).join('')

/** Throws Refused where nothing can be written. */
export function assertWritable(path: string, host: FileHost): void {
  const readOnly = remarksOf(host).find(({ kind }) => kind === 'read-only')
  if (readOnly) throw new Refused(path, 'read-only', readOnly.text)
}
