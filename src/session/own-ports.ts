import { serialOf } from '../model/month'
import type { Catalog } from '../model/report'
import type { SessionPorts } from './bench'
import type { CheckMemory } from './check-memory'
import { fetched } from './fetched'

/** What a session needs beside a host; today is the local day of whoever looks at it. */
export function ownPorts(
  catalog: Catalog,
  now = new Date(),
): Pick<SessionPorts, 'catalog' | 'question' | 'now' | 'salt' | 'checks'> {
  const [profile] = catalog.profiles
  if (!profile) throw new Error('the catalog has no profile')
  const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0
  return {
    catalog,
    question: { profile, today },
    now: () => performance.now(),
    ...(typeof indexedDB === 'undefined' ? {} : { checks: checksHere }),
    salt: () =>
      Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  }
}

const indexed = () => fetched(() => import('./indexed-checks'))
const checksHere: CheckMemory = {
  recall: async (workbook) => (await indexed()).indexedChecks.recall(workbook),
  keep: async (workbook, check) => (await indexed()).indexedChecks.keep(workbook, check),
}
