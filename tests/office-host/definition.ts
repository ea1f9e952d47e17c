import type { Behaviour } from './behaviour'

export interface Scalar<State> {
  read?(state: State): unknown
  write?(state: State, value: unknown): void
}
/** One class of Excel's object model: its members by the names that travel, capitalised. */
export interface Definition<State extends object> {
  readonly type: string
  readonly behaviours: readonly Behaviour[]
  readonly scalars?: Readonly<Record<string, Scalar<State>>>
  readonly children?: Readonly<Record<string, (state: State) => HostObject | null>>
  /** Arguments are what JSON carries, or host objects. */
  readonly methods?: Readonly<Record<string, (state: State, ...args: readonly unknown[]) => unknown>>
  /** The items of a collection. */
  items?(state: State): readonly HostObject[]
  /** What `collection.getItem(key)` finds. */
  item?(state: State, key: unknown): HostObject | null
  /** False once it was deleted: every use then fails with ItemNotFound. */
  lives?(state: State): boolean
}

/** An object of the workbook as the protocol sees it; equal states are one object. */
export interface HostObject {
  readonly definition: Definition<never>
  readonly state: object
}
const definitions: Definition<never>[] = []
export const allDefinitions = (): readonly Definition<never>[] => definitions

export function define<State extends object>(definition: Definition<State>): (state: State) => HostObject {
  const erased = definition as Definition<never>
  definitions.push(erased)
  return (state) => ({ definition: erased, state })
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'definition' in value && 'state' in value

/** The state of an argument that must be an object of this class; null where it is anything else. */
export function stateOf<State extends object>(type: string, value: unknown): State | null {
  return isHostObject(value) && value.definition.type === type ? (value.state as State) : null
}

/** A property that is kept and handed back, nothing more. */
export function held<State extends object, Key extends keyof State>(
  key: Key,
  accepts: (value: unknown) => value is State[Key],
  refuse: () => Error,
): Scalar<State> {
  return {
    read: (state) => state[key],
    write(state, value) {
      if (!accepts(value)) throw refuse()
      state[key] = value
    },
  }
}
