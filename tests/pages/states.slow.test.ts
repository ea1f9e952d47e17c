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
const eachLight: readonly Look[] = (['zh-CN', 'en-US'] as const).flatMap((locale) =>
  lights.map((light) => ({ locale, width: 350 as const, ...light })),
)
const complaints: string[] = []
let workbench: Workbench
let known: readonly string[]

beforeAll(async () => {
  workbench = await startWorkbench(process.env.SANBIAO_PAGE)
  known = await wordsOfSample()
})
afterAll(() => workbench?.close())

/** Both widths at a time: the machine has two cores. */
test.each(eachLight)('every state of the pane: %o', async (look) => {
  const faults = await Promise.all(([350, 480] as const).map((width) => walk({ ...look, width })))
  expect(faults.flat()).toEqual([])
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
