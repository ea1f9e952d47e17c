import type { Text } from '../model/text'

/** A cell's value as its field's type reads it; `why` tells what is not certain about it. */
export interface Read<T> {
  readonly value: T
  readonly why?: Text
}

export const certain = <T>(value: T | null): Read<T> | null => (value === null ? null : { value })
export const uncertain = <T>(value: T | null, why: Text): Read<T> | null => (value === null ? null : { value, why })
