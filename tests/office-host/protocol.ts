import { isHostObject, type HostObject, type Scalar } from './definition'
import { HostError, NotPlayed, invalidArgument, invalidReference, itemNotFound } from './host-error'
import type { ClassMetadata, Metadata } from './metadata'
import { located, memberOf } from './located'
import { project, selection } from './projection'
import { classOfService, services } from './services'
import { actionType, pathType, type Action, type ObjectPath, type RequestBody, type ResponseBody } from './wire'

/** Throws what is to go wrong before an action. */
export type BeforeAction = (index: number, action: Action) => void

/** Interprets the messages of Microsoft's client library; knows nothing of Excel but its classes' names. */
export class RichApi {
  private readonly kept = new Map<string, HostObject>()
  private readonly references = new WeakMap<object, string>()
  private lastReference = 0

  constructor(
    private readonly root: HostObject,
    private readonly metadata: () => Metadata,
    private readonly report: (failure: NotPlayed) => void,
  ) {}

  /** How many objects the add-in keeps: what it forgets to let go of stays. */
  get keptReferences(): number {
    return this.kept.size
  }

  /** Carries the actions out in their order; what was done before one fails stays done, as in Excel. */
  process(body: RequestBody, before: BeforeAction = () => undefined): ResponseBody {
    const resolved = new Map<number, HostObject | null>()
    const Results: { ActionId: number; Value: unknown }[] = []
    const TraceIds: number[] = []
    for (const [index, action] of body.Actions.entries()) {
      try {
        before(index, action)
        if (action.ActionType === actionType.trace) {
          TraceIds.push(action.Id)
          Results.push({ ActionId: action.Id, Value: null })
          continue
        }
        const value = this.perform(action, new Resolution(this, body.ObjectPaths ?? {}, resolved))
        Results.push({ ActionId: action.Id, Value: value ?? null })
      } catch (error) {
        if (!(error instanceof HostError)) throw error
        if (error instanceof NotPlayed) this.report(error)
        const { code, message, location = '', status } = error
        const Error = { Code: code, Message: message, Location: location, HttpStatusCode: status, ActionIndex: index }
        return { Error, Results, TraceIds }
      }
    }
    return { Results, TraceIds }
  }

  private perform(action: Action, paths: Resolution): unknown {
    const target = paths.object(action.ObjectPathId)
    if (target === null) return onNothing(action)
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.identity(target)
      case actionType.query:
        return project(this, target, selection(action.QueryInfo ?? {}), action.QueryInfo)
      case actionType.method: {
        const result = this.call(target, action.Name, paths.arguments(action.ArgumentInfo))
        return isHostObject(result) ? this.identity(result) : result
      }
      case actionType.setProperty:
        this.set(target, action.Name, paths.arguments(action.ArgumentInfo)[0])
        return null
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(target, name, value)
        return null
      default:
        throw new NotPlayed(`actions of type ${action.ActionType}`)
    }
  }

  classOf({ definition }: HostObject): ClassMetadata {
    const known = definition.type in services ? classOfService : this.metadata()[definition.type]
    if (!known) throw new NotPlayed(`${definition.type}, which Microsoft's library does not know either`)
    return known
  }
  scalar(target: HostObject, name: string): Scalar<object> | undefined {
    return target.definition.scalars?.[name] as Scalar<object> | undefined
  }
  child(target: HostObject, name: string): HostObject | null {
    const follow = target.definition.children?.[name] as ((state: object) => HostObject | null) | undefined
    if (!follow) throw new NotPlayed(memberOf(target, name))
    return located(memberOf(target, name), () => follow(target.state))
  }
  read(target: HostObject, name: string): unknown {
    const scalar = this.scalar(target, name)
    if (!scalar?.read) throw new NotPlayed(memberOf(target, name))
    return located(memberOf(target, name), () => scalar.read?.(target.state))
  }
  private set(target: HostObject, name: string, value: unknown): void {
    const scalar = this.scalar(target, name)
    if (!scalar?.write) throw new NotPlayed(`setting ${memberOf(target, name)}`)
    located(memberOf(target, name), () => scalar.write?.(target.state, value))
  }
  /** What tells a proxy which object it is. */
  identity(target: HostObject): Record<string, unknown> {
    const { scalars } = this.classOf(target)
    const reference = this.references.get(target.state)
    const identity: Record<string, unknown> = reference === undefined ? {} : { _ReferenceId: reference }
    for (const name of ['Id', '_Id']) if (name in scalars) identity[name] = this.read(target, name)
    return identity
  }
  call(target: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') return this.keep(target)
    if (name === '_RemoveReference') return this.letGo(String(args[0]))
    const method = target.definition.methods?.[name] as ((state: object, ...args: unknown[]) => unknown) | undefined
    if (!method) throw new NotPlayed(memberOf(target, name))
    return located(memberOf(target, name), () => method(target.state, ...args))
  }
  byReference(reference: string): HostObject {
    const found = this.kept.get(reference)
    if (!found) throw invalidReference()
    return found
  }
  private keep(target: HostObject): null {
    if (this.references.has(target.state)) return null
    const reference = `{00000000-0002-0000-0000-${String(++this.lastReference).padStart(12, '0')}}`
    this.references.set(target.state, reference)
    this.kept.set(reference, target)
    return null
  }
  private letGo(reference: string): null {
    const found = this.kept.get(reference)
    this.kept.delete(reference)
    if (found) this.references.delete(found.state)
    return null
  }
  get global(): HostObject {
    return this.root
  }
}

/** A null object answers what it is asked, but takes nothing. */
function onNothing({ ActionType, Name }: Action): null {
  const isKept = Name === '_KeepReference'
  const takes = ActionType === actionType.setProperty || ActionType === actionType.update
  if (takes || (ActionType === actionType.method && !isKept)) throw itemNotFound()
  return null
}

/** The object paths of one message: a path leads to the same object all through the message. */
class Resolution {
  constructor(
    private readonly api: RichApi,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly resolved: Map<number, HostObject | null>,
  ) {}

  object(id: number): HostObject | null {
    let found = this.resolved.get(id)
    if (found === undefined) {
      const path = this.paths[id]
      if (!path) throw new NotPlayed(`object path ${id}`)
      found = this.follow(path)
      this.resolved.set(id, found)
    }
    if (found && !(found.definition.lives?.(found.state as never) ?? true)) {
      throw itemNotFound()
    }
    return found
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === pathType.global) return this.api.global
    if (path.ObjectPathType === pathType.nullObject) return null
    if (path.ObjectPathType === pathType.newObject && services[path.Name]) return services[path.Name]!
    if (path.ObjectPathType === pathType.reference) return this.api.byReference(path.Name)
    const parent = path.ParentObjectPathId ? this.object(path.ParentObjectPathId) : undefined
    if (parent === null) return null
    if (parent === undefined) throw new NotPlayed(`new ${path.Name}`)
    switch (path.ObjectPathType) {
      case pathType.property:
        return this.api.child(parent, path.Name)
      case pathType.indexer:
        return this.index(parent, this.arguments(path.ArgumentInfo)[0])
      case pathType.method: {
        const result = this.api.call(parent, path.Name, this.arguments(path.ArgumentInfo))
        if (result !== null && !isHostObject(result)) throw new NotPlayed(`${memberOf(parent, path.Name)} as an object`)
        return result
      }
      default:
        throw new NotPlayed(`object paths of type ${path.ObjectPathType}`)
    }
  }
  private index(parent: HostObject, key: unknown): HostObject {
    const find = parent.definition.item as ((state: object, key: unknown) => HostObject | null) | undefined
    if (!find) throw new NotPlayed(memberOf(parent, 'getItem'))
    return located(memberOf(parent, 'getItem'), () => {
      const found = find(parent.state, key)
      if (!found) throw typeof key === 'string' || typeof key === 'number' ? itemNotFound() : invalidArgument()
      return found
    })
  }

  arguments(info: ObjectPath['ArgumentInfo']): readonly unknown[] {
    const walk = (values: readonly unknown[], ids: readonly unknown[] = []): unknown[] =>
      values.map((value, place) => {
        const id = ids[place]
        if (Array.isArray(id) && Array.isArray(value)) return walk(value, id)
        if (typeof id === 'number' && id > 0) return this.object(id)
        return this.embedded(value)
      })
    return walk(info?.Arguments ?? [], info?.ReferencedObjectPathIds)
  }
  /** Objects within an options argument carry their path's id. */
  private embedded(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    if ('_ObjectPathId' in value) return this.object(Number(value._ObjectPathId))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.embedded(one)]))
  }
}
