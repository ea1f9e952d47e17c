import type { Page } from 'playwright-core'

/** Runs in the page: looks once a frame, so that what is measured is what is drawn. */
const script = `
globalThis.bench = (() => {
  const inView = () => {
    const grid = document.querySelector('.grid')
    if (!grid || grid.getAttribute('aria-busy') === 'true') return []
    const box = grid.getBoundingClientRect()
    return [...grid.querySelectorAll('.cells .cell[id$="-0"]')].filter((cell) => {
      const { top, bottom } = cell.getBoundingClientRect()
      return top >= box.top + 24 && bottom <= box.bottom
    })
  }
  const filled = () => {
    const cells = inView()
    return cells.length > 10 && cells.every((cell) => cell.querySelector('.shown'))
  }
  const here = () => document.querySelector('.grid #cell-20-2')?.textContent
  const fileIs = (name) => document.querySelector('[data-file]')?.textContent.includes(name)
  const looks = {
    now: () => true,
    screen: (name) => fileIs(name) && here() !== bench.before && filled(),
    ready: (name) => fileIs(name) && document.querySelector('[data-action="check"]:enabled') !== null,
    sheet: (index) => {
      const tab = document.querySelectorAll('[data-sheet]')[index]
      const name = tab.firstElementChild.textContent
      return document.querySelector('.grid').getAttribute('aria-label') === name && filled()
    },
    cell: (text) => document.querySelector('#cell-1-1')?.textContent.includes(text),
  }
  const when = (look, wanted) => new Promise((resolve, reject) => {
    const start = performance.now()
    const again = () => {
      if (look()) resolve(performance.now())
      else if (performance.now() - start > 300000) reject(new Error('not seen within five minutes: ' + wanted))
      else requestAnimationFrame(again)
    }
    again()
  })
  const marks = {}
  let tasks = []
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
  return {
    before: null,
    mark: (name) => { marks[name] = performance.now(); if (name === 'chosen') bench.before = here() },
    since: async (mark, look, text) => (await when(() => looks[look](text), look)) - marks[mark],
    scroll: async (share) => {
      const grid = document.querySelector('.grid')
      const target = Math.round(grid.scrollHeight * share)
      const start = performance.now()
      // A grid that has just got its measures goes back to the selected cell once.
      return (await when(() => {
        if (Math.abs(grid.scrollTop - target) > 1) grid.scrollTop = target
        return filled()
      }, 'window')) - start
    },
    startTasks: () => observer.observe({ type: 'longtask' }),
    takeTasks: () => { const taken = tasks; tasks = []; return taken },
  }
})()`

type Look = 'screen' | 'ready' | 'sheet' | 'cell' | 'now'

/** Tells by the page's own clock when something was drawn. */
export class Clock {
  constructor(private readonly page: Page) {}

  install(): Promise<unknown> {
    return this.page.addInitScript(script)
  }
  mark(name: string): Promise<void> {
    return this.page.evaluate(`bench.mark(${JSON.stringify(name)})`)
  }
  /** Milliseconds from a mark until it is seen. */
  since(mark: string, look: Look, text: string): Promise<number> {
    return this.page.evaluate(`bench.since(${[mark, look, text].map((one) => JSON.stringify(one)).join()})`)
  }
  /** Milliseconds until every row in view is filled at this share of the sheet's height. */
  scroll(share: number): Promise<number> {
    return this.page.evaluate(`bench.scroll(${share})`)
  }
  startTasks(): Promise<void> {
    return this.page.evaluate('bench.startTasks()')
  }
  takeTasks(): Promise<number[]> {
    return this.page.evaluate('bench.takeTasks()')
  }
}
