import type { Catalog } from '../model/report'
import type { SessionPorts } from './bench'
import { fetched } from './fetched'

const whole = new WeakMap<SessionPorts, Promise<Catalog>>()

/** The catalog with its rules, KPIs and summaries, which may have to be fetched first; one and the same ever after. */
export function wholeCatalog(ports: SessionPorts): Promise<Catalog> {
  let found = whole.get(ports)
  if (!found) {
    found = fetchRest(ports)
    whole.set(ports, found)
    // What could not be fetched is tried again with the next check.
    found.catch(() => whole.delete(ports))
  }
  return found
}

const fetchRest = async ({ catalog, forChecking }: SessionPorts): Promise<Catalog> =>
  forChecking ? { ...catalog, ...(await fetched(forChecking)) } : catalog
