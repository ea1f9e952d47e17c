import { catalog } from '../../src/catalog'
import { openWorkbookFile, type FileHost } from '../../src/hosts/file'
import { serialOf } from '../../src/model/month'
import { createSession } from '../../src/session/create-session'
import type { Session } from '../../src/session/session'

/** A session on a real file, with the host that it works on. */
export async function openFile(bytes: Uint8Array): Promise<{ session: Session; host: FileHost }> {
  const host = await openWorkbookFile(bytes, '客户.xlsx')
  const session = createSession({
    catalog,
    question: { profile: catalog.profiles[0]!, today: serialOf(2026, 4, 10) ?? 0 },
    openHost: async () => host,
    now: () => performance.now(),
    salt: () => 'salt',
  })
  await session.open(bytes, '客户.xlsx')
  return { session, host }
}
