import { faultsOf, openLook, type Look } from '../support/page/looks'
import { startWorkbench, type Workbench } from '../support/page/open'
import { states } from '../support/page/states'
import { untranslated, wordsOfSample } from '../support/page/untranslated'
import { faultsZoomed } from '../support/page/zoomed'

jest.setTimeout(600_000)

const light = { colorScheme: 'light' } as const
const dark = { colorScheme: 'dark' } as const
const contrast = { colorScheme: 'dark', forcedColors: 'active' } as const
const usual: readonly Look[][] = [
  [
    { locale: 'zh-CN', width: 350, ...light },
    { locale: 'en-US', width: 480, ...dark },
  ],
  [
    { locale: 'zh-CN', width: 480, ...contrast },
    { locale: 'en-US', width: 350, ...light },
  ],
]
const every = (['zh-CN', 'en-US'] as const).flatMap((locale) =>
  [light, dark, contrast].map((one) => ([350, 480] as const).map((width): Look => ({ locale, width, ...one }))),
)
/** Every language, light and width once; with SANBIAO_LOOKS=all, each with each. */
const pairs = process.env.SANBIAO_LOOKS === 'all' ? every : usual
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
  for (const { name, scroller, zoomed, reach } of states) {
    await reach(page)
    faults.push(...(await faultsOf(page, name, look, scroller)))
    // In the language of the longer words and the narrower pane.
    if (zoomed && look.locale === 'en-US' && look.width === 350 && look.colorScheme === 'light')
      faults.push(...(await faultsZoomed(page, name, zoomed)))
    if (look.locale === 'en-US')
      faults.push(...(await untranslated(page, known)).map((line) => `${name}: not translated: ${line}`))
  }
  await page.context().close()
  return faults
}

test('nothing complained', () => expect(complaints).toEqual([]))
