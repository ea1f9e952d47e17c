import { held, type Scalar } from './definition'
import { invalidArgument } from './host-error'

export const isText = (value: unknown): value is string => typeof value === 'string'
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
export const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (value: unknown): value is T =>
    (values as readonly unknown[]).includes(value)

export function text(value: unknown): string {
  if (!isText(value)) throw invalidArgument()
  return value
}
export function integer(value: unknown): number {
  if (!Number.isInteger(value)) throw invalidArgument()
  return value as number
}
export function flag(value: unknown, otherwise: boolean): boolean {
  if (value === undefined || value === null) return otherwise
  if (!isFlag(value)) throw invalidArgument()
  return value
}
/** A plain object that JSON carried. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument()
  return value as Readonly<Record<string, unknown>>
}

export const heldText = <State extends object>(key: keyof State): Scalar<State> =>
  held(key, isText as (value: unknown) => value is State[keyof State] & string, invalidArgument)
export const heldFlag = <State extends object>(key: keyof State): Scalar<State> =>
  held(key, isFlag as (value: unknown) => value is State[keyof State] & boolean, invalidArgument)
export const heldNumber = <State extends object>(key: keyof State): Scalar<State> =>
  held(key, isNumber as (value: unknown) => value is State[keyof State] & number, invalidArgument)
export const heldOneOf = <State extends object>(key: keyof State, ...values: readonly string[]): Scalar<State> =>
  held(key, oneOf(...values) as (value: unknown) => value is State[keyof State] & string, invalidArgument)
