import type { Catalog } from '../model/report'
import type { SessionPorts } from './bench'
import { fetched } from './fetched'

const whole = new WeakMap<SessionPorts, Promise<Catalog>>()

/** The catalog with its rules, which may have to be fetched first; one and the same ever after. */
export function wholeCatalog(ports: SessionPorts): Promise<Catalog> {
  let found = whole.get(ports)
  if (!found) {
    found = fetchRules(ports)
    whole.set(ports, found)
    // What could not be fetched is tried again with the next check.
    found.catch(() => whole.delete(ports))
  }
  return found
}

const fetchRules = async ({ catalog, rules }: SessionPorts): Promise<Catalog> =>
  rules ? { ...catalog, rules: await fetched(rules) } : catalog
