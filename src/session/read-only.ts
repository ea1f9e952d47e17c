import type { HostRemark } from '../model/host'
import type { Bench } from './create-session'
import { readOnlyWorkbook } from './sentences'

export const isReadOnly = (remarks: readonly HostRemark[]): boolean => remarks.some(({ kind }) => kind === 'read-only')

/** A writing action: of a workbook that is read-only it says so and answers `otherwise`. */
export function writing<T>(bench: Bench, otherwise: T, action: () => Promise<T>): Promise<T> {
  return bench.act('working', async () => {
    if (!bench.desk().readOnly) return action()
    bench.tell({ notice: readOnlyWorkbook })
    return otherwise
  })
}
