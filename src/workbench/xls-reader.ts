import { readingTime, tooSlow, type XlsAnswer, type XlsReader } from '../hosts/xls/contents'

/**
 * Reads .xls bytes in a worker that is given up after a time. Where a worker may not start another, it is done right here;
 * the page's own thread reads none, so that it cannot hang.
 */
export const xlsReader =
  (start: () => Worker): XlsReader =>
  async (bytes) => {
    const worker = started(start)
    if (worker) return readIn(worker, bytes)
    if (typeof document !== 'undefined') return { refused: 'xls', detail: 'no worker' }
    const reader = await import('../hosts/xls/read-xls')
    return reader.readXls(bytes)
  }

function started(start: () => Worker): Worker | null {
  try {
    return start()
  } catch {
    return null
  }
}

function readIn(worker: Worker, bytes: Uint8Array): Promise<XlsAnswer> {
  return new Promise((resolve) => {
    const answer = (said: XlsAnswer): void => {
      clearTimeout(timer)
      resolve(said)
      worker.terminate()
    }
    const timer = setTimeout(() => answer(tooSlow), readingTime)
    worker.onmessage = ({ data }: MessageEvent<XlsAnswer>) => answer(data)
    worker.onerror = (event) => {
      event.preventDefault()
      answer({ refused: 'damaged', detail: 'worker' })
    }
    worker.postMessage(bytes)
  })
}
