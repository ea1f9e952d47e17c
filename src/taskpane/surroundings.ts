/** What opened the page. `no-library`: office.js could not be loaded. */
export type Surroundings = 'excel' | 'other-program' | 'browser' | 'no-library'

export async function surroundings(): Promise<Surroundings> {
  if (typeof Office === 'undefined') return 'no-library'
  const { host } = await Office.onReady()
  if (!host) return 'browser'
  return String(host) === 'Excel' ? 'excel' : 'other-program'
}
