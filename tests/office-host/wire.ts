/** What Microsoft's client library sends, and what it takes for an answer (traced from the library). */
export const pathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const
/** Of a message: it writes; it waits while a cell is edited; every write of it can be undone. */
export const requestFlag = { write: 1, undoable: 16, delayForCellEdit: 64 } as const

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[]
  /** Parallel to the arguments: 0 is a plain value, a number an object path, an array stands for one of arguments. */
  readonly ReferencedObjectPathIds?: readonly unknown[]
}
export interface ObjectPath {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: ArgumentInfo
}
export interface Query {
  readonly Select?: readonly string[]
  readonly Expand?: readonly string[]
  readonly Top?: number
  readonly Skip?: number
}
export interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: ArgumentInfo
  readonly QueryInfo?: Query
  readonly ObjectState?: Readonly<Record<string, unknown>>
}
export interface RequestBody {
  readonly AutoKeepReference?: boolean
  readonly Actions: readonly Action[]
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>
}
export interface WireError {
  readonly Code: string
  readonly Message: string
  readonly Location: string
  readonly HttpStatusCode: number
  readonly ActionIndex: number
}
export interface ResponseBody {
  readonly Error?: WireError
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[]
  readonly TraceIds: readonly number[]
}
/** An event on its way to the add-in. */
export interface EventEntry {
  readonly type: number
  readonly target: string
  readonly message: unknown
}
