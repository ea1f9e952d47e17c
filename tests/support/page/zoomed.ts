import type { Page } from 'playwright-core'
import { coveredWords } from './covered'
import { cutOff } from './cut-off'

/** A screen of 1366 x 900 at 200% (WCAG 2.2, 1.4.4), the pane as narrow as 1.4.10 has it. CSS pixels. */
const ZOOMED = { width: 683, height: 450 }
const NARROW = 320
/** Of the tab's own room, so that it can be worked with. */
const LEAST = 150

/** What is cut off, covered or out of reach at 200%, `reached` above all; the page is then as it was. */
export async function faultsZoomed(page: Page, view: string, reached: string): Promise<string[]> {
  const before = page.viewportSize()!
  const narrow = (width: string): Promise<string> =>
    page.locator('.pane').evaluate((pane: HTMLElement, to) => {
      const was = pane.style.width
      pane.style.width = to
      return was
    }, width)
  const was = await narrow(`${NARROW}px`)
  await page.setViewportSize(ZOOMED)
  await page.waitForTimeout(250)
  const faults = [
    ...(await cutOff(page)).map((one) => `cut off: ${one}`),
    ...(await coveredWords(page)).map((one) => `covered: ${one}`),
    ...(await outOfReach(page, reached)),
  ]
  await narrow(was)
  await page.setViewportSize(before)
  await page.waitForTimeout(250)
  return faults.map((fault) => `${view} at 200%: ${fault}`)
}

async function outOfReach(page: Page, reached: string): Promise<string[]> {
  const room = (await page.locator('#sanbiao-panel').boundingBox())?.height ?? 0
  const low = room < LEAST ? [`only ${Math.round(room)} px left for the tab`] : []
  return page
    .locator(reached)
    .first()
    .click({ trial: true, timeout: 3000 })
    .then(
      () => low,
      () => [...low, `${reached} cannot be reached`],
    )
}
