import type { View } from '../../model/rule'

/** Which registers a sheet of statistics counts: visits, calls, or both in one sheet. */
export function countedRegisters({ table: { columns } }: View<never>): {
  readonly visits: boolean
  readonly calls: boolean
} {
  const calls = columns.totalCalls !== undefined || columns.firstCalls !== undefined
  const visits = columns.totalVisits !== undefined || columns.firstVisits !== undefined || !calls
  return { visits, calls }
}
