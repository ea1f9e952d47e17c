import { pauseFor, refusalOf } from './faults'
import type { ExcelPorts } from './ports'

/** `repeated`: something of it may stand in the workbook already. */
export type Attempt<T> = (context: Excel.RequestContext, repeated: boolean) => Promise<T>

/**
 * Runs a batch; waits while a cell is edited and while Excel is busy, and then tries again. With `asOne`, all of it is one step to
 * undo where Excel can do that (ExcelApi 1.20) with everything that the batch calls.
 */
export async function inExcel<T>(ports: ExcelPorts, batch: Attempt<T>, asOne = false): Promise<T> {
  let grouped = asOne && ports.supports('1.20')
  let waited = 0
  for (let attempt = 0; ; attempt++) {
    try {
      const options = grouped ? { mergeUndoGroup: true } : {}
      return await ports.run(options, (context) => batch(context, attempt > 0))
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal.code === 'undo' && grouped) {
        grouped = false
        continue
      }
      const pause = pauseFor(refusal.code, waited++)
      if (pause === undefined) throw refusal
      await ports.wait(pause)
    }
  }
}
