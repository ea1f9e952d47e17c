import type { Page } from 'playwright-core'

/** Words of the pane that something else lies upon. */
export const coveredWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const pane = document.querySelector('.pane') ?? document.body
    const covered: string[] = []
    const words = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT)
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const owner = node.parentElement!
      if (!node.textContent?.trim() || owner.closest('svg, [aria-hidden="true"], option')) continue
      const { visibility, opacity } = getComputedStyle(owner)
      // What is folded has a box all the same.
      if (visibility === 'hidden' || opacity === '0' || !owner.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { left, top, width, height } of range.getClientRects()) {
        if (width < 3 || height < 3) continue
        const [x, y] = [left + width / 2, top + height / 2]
        let shown = true
        for (let box: HTMLElement | null = owner; box && shown; box = box.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(box)
          if (overflowX === 'visible' && overflowY === 'visible') continue
          const edge = box.getBoundingClientRect()
          // At the very edge the neighbour is met.
          shown = x > edge.left + 1 && x < edge.right - 1 && y > edge.top + 1 && y < edge.bottom - 1
        }
        const there = shown ? document.elementFromPoint(x, y) : null
        if (there && !there.contains(owner) && !owner.contains(there))
          covered.push(
            `${node.textContent.trim().slice(0, 40)} under ${there.tagName}.${there.className}`.slice(0, 160),
          )
      }
    }
    return covered
  })
