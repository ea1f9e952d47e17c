import type { HostObject } from './definition'
import { HostError } from './host-error'

export const memberOf = ({ definition: { type } }: HostObject, name: string): string =>
  `${type}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`

/** Says of an error where it happened. */
export function located<T>(location: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof HostError) || error.location !== undefined) throw error
    throw new HostError(error.code, error.message, location, error.status)
  }
}
