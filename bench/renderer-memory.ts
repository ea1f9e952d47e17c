import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** Megabytes. */
export interface RendererMemory {
  readonly now: number
  readonly peak: number
}

/** Of the largest of the browser's processes that draw pages; null where the system does not tell. */
export async function memoryOf(page: Page): Promise<RendererMemory | null> {
  const tools = await page.context().browser()?.newBrowserCDPSession()
  if (!tools) return null
  const { processInfo } = await tools.send('SystemInfo.getProcessInfo')
  await tools.detach()
  const all = processInfo.flatMap(({ type, id }) => (type === 'renderer' ? [ofProcess(id) ?? []].flat() : []))
  return all.sort((a, b) => b.now - a.now)[0] ?? null
}

function ofProcess(id: number): RendererMemory | null {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8')
    const kilobytes = (field: string): number => Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(status)?.[1])
    return { now: Math.round(kilobytes('VmRSS') / 1024), peak: Math.round(kilobytes('VmHWM') / 1024) }
  } catch {
    return null
  }
}
