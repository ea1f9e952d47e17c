import type { Page } from 'playwright-core'
import { longTasks, type Task } from './main-thread'
import { processorTime, traced } from './trace'

/** What a person does with a large file, and what held up the page meanwhile. */
export interface Stage {
  readonly name: string
  /** Milliseconds. */
  readonly took: number
  readonly tasks: readonly Task[]
}
export interface Cancelled {
  /** Of the time that it takes when it is let be. */
  readonly share: number
  /** Milliseconds from the click until the page is at hand again. */
  readonly wall: number
  /** Of that, on a processor: by the page and by its worker. */
  readonly page: number
  readonly worker: number
  /** It was done before it could be cancelled. */
  readonly late: boolean
}
export interface Smoothness {
  readonly stages: readonly Stage[]
  readonly opening: readonly Cancelled[]
  readonly checking: readonly Cancelled[]
}
const ready = '[data-action="check"]:enabled'
const moments = [0.05, 0.25, 0.5, 0.75, 0.95]

/** Drops the file that was put into the page, as often as wanted. */
const dropAgain = `{
  const data = new DataTransfer()
  data.items.add(document.querySelector('#bench-file').files[0])
  document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
}`
/** Clicks Cancel after so long, and waits until a check could begin. */
const cancelAfter = (milliseconds: number): string => `new Promise((resolve) => {
  setTimeout(() => {
    const button = document.querySelector('[data-action="cancel"]')
    performance.mark('bench-clicked')
    button?.click()
    const look = () => {
      if (!document.querySelector('${ready}')) return requestAnimationFrame(look)
      performance.mark('bench-ready')
      resolve(button !== null)
    }
    look()
  }, ${milliseconds})
})`

/** `told` hears of each as soon as it is measured: all of them take minutes. */
export async function runSmoothly(
  page: Page,
  origin: string,
  workbook: string,
  told: (measured: Stage | Cancelled) => void = () => undefined,
): Promise<Smoothness> {
  const stages: Stage[] = []
  const stage = async (name: string, action: () => Promise<unknown>): Promise<number> => {
    const start = Date.now()
    let took = 0
    const trace = await traced(page, async () => {
      await action()
      took = Date.now() - start
    })
    const measured = { name, took, tasks: longTasks(trace) }
    stages.push(measured)
    told(measured)
    return took
  }
  const list = page.locator('[role="region"], [data-list]').first()
  await page.goto(origin)
  await page.locator(ready).waitFor()
  await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<input type="file" id="bench-file" hidden>')`)
  await page.setInputFiles('#bench-file', workbook)

  const open = async (): Promise<void> => {
    await page.evaluate(dropAgain)
    await page.locator('[data-action="cancel"]').waitFor()
    await page.locator(ready).waitFor()
  }
  const opening = await stage('opening', open)
  await stage('scrolling the sheet', () => scrollBy(page, '.grid', [0.2, 0.5, 0.9, 0.4]))
  await page.locator('#sanbiao-tab-problems').click()
  const checking = await stage('checking', async () => {
    await page.locator('[data-action="check"]').click()
    await page.locator('[data-finding]').first().waitFor()
    await page.locator(ready).waitFor()
  })
  await stage('scrolling the findings', async () => {
    await list.evaluate((box) => box.setAttribute('data-bench-list', ''))
    await scrollBy(page, '[data-bench-list]', [0.01, 0.02, 0.2, 0.5, 0.9, 1, 0.4])
  })
  await stage('F8, ten times', async () => {
    for (let step = 0; step < 10; step++) await page.keyboard.press('F8')
    await page.waitForTimeout(500)
  })
  await stage('saving', async () => {
    const download = page.waitForEvent('download')
    await page.locator('[data-action="save"]').click()
    await download
  })

  const cancelled = async (
    takes: number,
    start: () => Promise<unknown>,
    before: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<Cancelled[]> => {
    const found: Cancelled[] = []
    for (const share of moments) {
      let clicked = false
      await before()
      const {
        marks,
        page: own,
        workers,
      } = await traced(page, async () => {
        await start()
        clicked = await page.evaluate(cancelAfter(takes * share))
      })
      const [from = 0, to = 0] = [marks.get('bench-clicked'), marks.get('bench-ready')]
      const spent = (thread: typeof own): number => processorTime(thread, from, to)
      const one = { share, wall: (to - from) / 1000, page: spent(own), worker: spent(workers), late: !clicked }
      found.push(one)
      told(one)
    }
    return found
  }
  return {
    stages,
    opening: await cancelled(opening, () => page.evaluate(dropAgain)),
    // What was checked once is checked again in no time: only a first check can be cancelled.
    checking: await cancelled(checking, () => page.locator('[data-action="check"]').click(), open),
  }
}

async function scrollBy(page: Page, selector: string, shares: readonly number[]): Promise<void> {
  for (const share of shares) {
    await page.locator(selector).evaluate((box, to) => (box.scrollTop = box.scrollHeight * to), share)
    await page.waitForTimeout(300)
  }
}
