import type { TableColumn } from '../../model/table'
import type { ProjectedColumn } from './projection'

/** Columns taken over from another table of the same sheet: what is wrong there is said there. */
export const carriedColumns = new WeakSet<ProjectedColumn | TableColumn>()
