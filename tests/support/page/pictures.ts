import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { PaneState } from './states'

export const pictureFolder = join(__dirname, '..', '..', '..', 'docs', 'images')

/** The picture of a state that the README shows: the page, or its pane alone. */
export async function takePicture(page: Page, { picture }: PaneState): Promise<void> {
  if (!picture) return
  mkdirSync(pictureFolder, { recursive: true })
  const before = page.viewportSize()!
  const path = join(pictureFolder, `${picture.name}.png`)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.mouse.move(1279, 1)
  await page.waitForTimeout(500)
  await (picture.of === 'page' ? page : page.locator('.pane')).screenshot({ path })
  await page.setViewportSize(before)
}
