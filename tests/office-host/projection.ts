import { type HostObject } from './definition'
import { HostError, NotPlayed } from './host-error'
import { memberOf } from './located'
import type { RichApi } from './protocol'
import type { Query } from './wire'

/** What `load` asks for: names in lower case, `*` for every property of its own. */
export interface Selection {
  [name: string]: Selection
}
const everything = '*'

export function selection({ Select = [], Expand = [] }: Query): Selection {
  const tree: Selection = {}
  for (const path of [...Select, ...Expand.map((one) => `${one}/*`)]) {
    let at = tree
    for (const name of path.split(/[/.]/)) at = at[name.toLowerCase()] ??= {}
  }
  if (Select.length === 0) tree[everything] = {}
  return tree
}

const original = (names: object, asked: string): string | undefined =>
  Object.keys(names).find((name) => name.toLowerCase() === asked)
const isEmpty = (tree: Selection): boolean => Object.keys(tree).length === 0

/** An object as the reply carries it, with nothing but what was asked for. */
export function project(api: RichApi, target: HostObject | null, asked: Selection, page?: Query): unknown {
  if (target === null) return null
  return api.classOf(target).isCollection ? list(api, target, asked, page) : one(api, target, asked)
}

function list(api: RichApi, target: HostObject, asked: Selection, { Top, Skip = 0 }: Query = {}): unknown {
  const { scalars } = api.classOf(target)
  const own: Record<string, unknown> = {}
  const ofItems: Selection = {}
  for (const [name, below] of Object.entries(asked)) {
    const scalar = original(scalars, name)
    if (scalar !== undefined) own[scalar] = api.read(target, scalar)
    // 'items/name' within an array or an object reaches the host with its 'items' and then loads nothing of the items.
    else if (name !== 'items') ofItems[name] = below
  }
  const items = target.definition.items as ((state: object) => readonly HostObject[]) | undefined
  if (!items) throw new NotPlayed(memberOf(target, 'items'))
  const shown = items(target.state).slice(Skip, Top === undefined ? undefined : Skip + Top)
  return { ...own, _Items: shown.map((item) => project(api, item, ofItems)) }
}

function one(api: RichApi, target: HostObject, asked: Selection): unknown {
  const { scalars, children } = api.classOf(target)
  const shown = api.identity(target)
  for (const [name, below] of Object.entries(asked)) {
    if (name === everything) {
      for (const each of Object.keys(scalars)) if (api.scalar(target, each)?.read) shown[each] = api.read(target, each)
      continue
    }
    const scalar = original(scalars, name)
    if (scalar !== undefined) {
      if (scalar !== '_ReferenceId') shown[scalar] = api.read(target, scalar)
      continue
    }
    const child = original(children, name)
    if (child === undefined) {
      throw new HostError('InvalidArgument', `There is no property '${name}'.`, memberOf(target, 'load'))
    }
    shown[child] = project(api, api.child(target, child), isEmpty(below) ? { [everything]: {} } : below)
  }
  return shown
}
