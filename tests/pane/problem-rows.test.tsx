/** @jest-environment jsdom */
import { severities } from '../../src/model/severity'
import { manyLosses } from '../support/many-losses'
import { action, all, enter, find, key, LINE, press, showTab, unmount, until, type ProblemTab } from './problem-tab'

const VIEWPORT = 700
/** What fits, and what is kept at hand on either side. */
const MOST = VIEWPORT / LINE + 20

// Twenty thousand findings take a busy machine half a minute.
jest.setTimeout(120_000)

let tab: ProblemTab
afterEach(() => unmount())

test('of twenty thousand findings only the lines in view exist, however they are grouped and sifted', async () => {
  tab = await showTab(manyLosses(10_500), 'zh', VIEWPORT)
  const total = Object.values(tab.session.state().outline!.roots).reduce((sum, count) => sum + count, 0)
  expect(total).toBeGreaterThan(20_000)
  await until(() => all('[data-finding]').length > 5)
  expect(all('[data-index]').length).toBeLessThan(MOST)

  const start = process.cpuUsage()
  for (const by of ['severity', 'consultant', 'rule', 'sheet'] as const) {
    await enter(action('group-by') as unknown as HTMLSelectElement, by)
    const first = (await tab.session.findings({ severities, by }, 0))[0]!
    await until(() => all('[data-finding] [data-row]')[0]?.textContent?.includes(first.sentence.zh) ?? false)
    expect(all('[data-index]').length).toBeLessThan(MOST)
  }
  await press(tab, find('[data-severity="error"]'))
  await until(() => find('[data-found]').textContent !== '')
  await press(tab, find('[data-severity="error"]'))
  await until(() => find('[data-found]').textContent === '')
  const { user, system } = process.cpuUsage(start)
  process.stdout.write(
    `problems: ${total} findings in the pane, four groupings and two filters: ${(user + system) / 1000} ms\n`,
  )

  await press(tab, find('[data-finding] [data-row]'))
  expect(find('[data-place]').textContent).toBe(`第 1 / ${total} 条`)
  await key(tab, 'F8', { shiftKey: true })
  await until(() => find('[data-place]').textContent === `第 ${total} / ${total} 条`)
  expect(all('[data-index]').length).toBeLessThan(2 * MOST)
})
