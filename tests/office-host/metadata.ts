import type { Library } from './library'

/** What Microsoft's library knows of one class, by the names that travel. */
export interface ClassMetadata {
  /** True where it may be set. */
  readonly scalars: Readonly<Record<string, boolean>>
  /** The class that a navigation property leads to. */
  readonly children: Readonly<Record<string, string>>
  readonly isCollection: boolean
}
export type Metadata = Readonly<Record<string, ClassMetadata>>

interface Proxy {
  readonly _className: string
  readonly _objectPath: { readonly objectPathInfo: { readonly Name: string } }
}
interface Prototype {
  readonly _scalarPropertyOriginalNames?: readonly string[]
  readonly _scalarPropertyUpdateable?: readonly boolean[]
  readonly _navigationPropertyNames?: readonly string[]
  readonly _isCollection?: boolean
}
type Create = (type: unknown, context: unknown, name: string, isCollection: boolean, flags: number) => object

/** Asks the library itself; nothing of it is kept in the project. */
export function readMetadata({ Excel, OfficeExtension }: Library): Metadata {
  const extension = OfficeExtension as unknown as {
    ClientObject: abstract new () => object
    BatchApiHelper: { createTopLevelServiceObject: Create }
    CommonUtility: { _doApiNotSupportedCheck: boolean }
  }
  const checks = extension.CommonUtility
  const checked = checks._doApiNotSupportedCheck
  checks._doApiNotSupportedCheck = false
  const context = new Excel.RequestContext()
  const classes: Record<string, ClassMetadata> = {}
  for (const [name, value] of Object.entries(Excel) as [string, unknown][]) {
    if (typeof value !== 'function') continue
    const prototype = value.prototype as unknown
    if (!(prototype instanceof extension.ClientObject)) continue
    const table = prototype as Prototype
    const create = (): object =>
      extension.BatchApiHelper.createTopLevelServiceObject(value, context, name, table._isCollection ?? false, 4)
    classes[name] = classOf(table, create)
  }
  checks._doApiNotSupportedCheck = checked
  return classes
}

function classOf(table: Prototype, create: () => object): ClassMetadata {
  const scalars = (table._scalarPropertyOriginalNames ?? []).map((name, place) => [
    name,
    table._scalarPropertyUpdateable?.[place] ?? false,
  ])
  const children: Record<string, string> = {}
  const proxy = create() as Record<string, Proxy>
  for (const property of table._navigationPropertyNames ?? []) {
    const child = proxy[property]
    if (child) children[child._objectPath.objectPathInfo.Name] = child._className
  }
  return { scalars: Object.fromEntries(scalars), children, isCollection: table._isCollection ?? false }
}
