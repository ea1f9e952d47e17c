import type { Page } from 'playwright-core'

/** Words that are hidden by their box, or stick out of the pane. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const panel = document.querySelector('#sanbiao-panel')!
    const { right } = panel.getBoundingClientRect()
    const all = [
      ...panel.querySelectorAll<HTMLElement>('*'),
      ...document.querySelectorAll<HTMLElement>('.pane [role="tab"]'),
    ]
    return (
      all
        .filter((element) => !element.closest('[aria-hidden]') && element.textContent?.trim())
        // Words for readers alone stand in a box of one pixel.
        .filter((element) => element.clientWidth > 1)
        .filter((element) => {
          const { overflowX } = getComputedStyle(element)
          const hides = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1
          // Tables scroll sideways in their boxes.
          const scrolls = element.closest('[data-summary-table], [data-examples]')
          return hides || (!scrolls && element.getBoundingClientRect().right > right + 1)
        })
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 60)}`)
    )
  })
