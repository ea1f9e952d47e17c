import type { Table } from '../../model/table'
import { saysRejected } from './loss-words'

/** The entries whose manager refused to close them: an application to give the customer up, and no loss. Rules declare managerCallBack. */
export const whereRejected = ({ columns }: Table): ((row: number) => boolean) =>
  columns.managerCallBack?.values.where(saysRejected) ?? (() => false)

/** The same as a list: mostly it is empty, and no row need be looked at. */
export const rejectedRows = ({ columns }: Table): readonly number[] =>
  columns.managerCallBack?.values.rowsWhere(saysRejected) ?? []
