import type { HostRemark } from '../model/host'
import type { Bench } from './create-session'
import { readOnlyWorkbook, stillOpening } from './sentences'

export const isReadOnly = (remarks: readonly HostRemark[]): boolean => remarks.some(({ kind }) => kind === 'read-only')

/** A writing action: of a workbook that is read-only it says so and answers `otherwise`; likewise while a file is being opened. */
export function writing<T>(bench: Bench, otherwise: T, action: () => Promise<T>): Promise<T> {
  if (bench.state().phase === 'opening') {
    bench.tell({ notice: stillOpening })
    return Promise.resolve(otherwise)
  }
  return bench.act('working', async () => {
    if (!bench.desk().readOnly) return action()
    bench.tell({ notice: readOnlyWorkbook })
    return otherwise
  })
}
