import { faultsOf, openLook, type Look } from '../support/page/looks'
import { startWorkbench, type Workbench } from '../support/page/open'
import { states } from '../support/page/states'
import { untranslated, wordsOfSample } from '../support/page/untranslated'

jest.setTimeout(600_000)

const lights: readonly Pick<Look, 'colorScheme' | 'forcedColors'>[] = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', forcedColors: 'active' },
]
const widths = [350, 480] as const
const locales = ['zh-CN', 'en-US'] as const
/** Each light in one language at each width; with SANBIAO_LOOKS=all, each in both. */
const all = process.env.SANBIAO_LOOKS === 'all'
const pairs = lights.flatMap((light, nth): Look[][] =>
  all
    ? locales.map((locale) => widths.map((width) => ({ locale, width, ...light })))
    : [locales.map((locale, at) => ({ locale, width: widths[(nth + at) % 2]!, ...light }))],
)
const complaints: string[] = []
let workbench: Workbench
let known: readonly string[]

beforeAll(async () => {
  workbench = await startWorkbench(process.env.SANBIAO_PAGE)
  known = await wordsOfSample()
})
afterAll(() => workbench?.close())

/** Two at a time: machines have two cores. */
test.each(pairs)('every state of the pane: %o %o', async (...pair) => {
  expect((await Promise.all(pair.map(walk))).flat()).toEqual([])
})

async function walk(look: Look): Promise<string[]> {
  const page = await openLook(workbench, look, complaints)
  const faults: string[] = []
  for (const { name, scroller, reach } of states) {
    await reach(page)
    faults.push(...(await faultsOf(page, name, look, scroller)))
    if (look.locale === 'en-US')
      faults.push(...(await untranslated(page, known)).map((line) => `${name}: not translated: ${line}`))
  }
  await page.context().close()
  return faults
}

test('nothing complained', () => expect(complaints).toEqual([]))
