import { serialOf } from '../model/month'
import type { Catalog } from '../model/report'
import type { SessionPorts } from './bench'

/** What a session needs beside a host; today is the local day of whoever looks at it. */
export function ownPorts(
  catalog: Catalog,
  now = new Date(),
): Pick<SessionPorts, 'catalog' | 'question' | 'now' | 'salt'> {
  const [profile] = catalog.profiles
  if (!profile) throw new Error('the catalog has no profile')
  const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0
  return {
    catalog,
    question: { profile, today },
    now: () => performance.now(),
    salt: () =>
      Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  }
}
