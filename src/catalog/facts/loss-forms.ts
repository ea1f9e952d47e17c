import type { Table } from '../../model/table'

/**
 * The loss tables among them. S001's 竞品客源, whom a lost customer is handed over to, is a list of its own: it asks for no reason, and
 * stands beside a table that does.
 */
export function lossForms<V extends { readonly table: Table }>(views: readonly V[]): readonly V[] {
  const forms = views.filter(({ table }) => table.columns.lossReason !== undefined)
  return forms.length > 0 ? forms : views
}
