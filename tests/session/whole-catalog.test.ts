import { catalog } from '../../src/catalog'
import { catalogForChecking } from '../../src/catalog/for-checking'
import type { SessionPorts } from '../../src/session/bench'
import { fetched } from '../../src/session/fetched'
import { wholeCatalog } from '../../src/session/whole-catalog'

const portsWith = (forChecking?: SessionPorts['forChecking']): SessionPorts =>
  ({
    catalog: { ...catalog, rules: [], kpis: [], summaries: [] },
    ...(forChecking && { forChecking }),
  }) as unknown as SessionPorts

test('rules, KPIs and summaries are fetched once; reports of later checks can be compared by identity', async () => {
  let fetched = 0
  const ports = portsWith(() => Promise.resolve((fetched++, catalogForChecking)))
  const [one, other] = await Promise.all([wholeCatalog(ports), wholeCatalog(ports)])
  expect([
    one === other,
    one.rules === catalog.rules && one.kpis === catalog.kpis,
    one.templates === catalog.templates,
    fetched,
  ]).toEqual([true, true, true, 1])
})

test('a fetch that failed is tried again', async () => {
  let tries = 0
  const ports = portsWith(() =>
    tries++ === 0 ? Promise.reject(new Error('offline')) : Promise.resolve(catalogForChecking),
  )
  await expect(wholeCatalog(ports)).rejects.toThrow('offline')
  await expect(fetched(() => Promise.reject(new Error('offline')))).rejects.toMatchObject({
    text: { zh: expect.stringContaining('请检查网络后再试一次') as string },
  })
  expect((await wholeCatalog(ports)).rules).toBe(catalog.rules)
})

test('a catalog that has its rules is itself', async () => {
  const ports = portsWith()
  expect(await wholeCatalog(ports)).toBe(ports.catalog)
})
