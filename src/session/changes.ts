import type { CellRef } from '../model/workbook'
import type { Bench } from './create-session'
import { isDateFormat } from './display/date-text'
import { DAYS_1904 } from './display/epoch'
import { isFormulaInput, typedValue } from './display/typed-value'
import { redone, reversed, undone, type Step } from './history'
import { findById } from './item'
import { done, formulaCell, ourSheet, refusalNotice, typedFormula } from './sentences'
import type { Session } from './session'

/** The actions that change single cells; each can be taken back. */
export function changes(bench: Bench): Pick<Session, 'fix' | 'fixAllSafe' | 'edit' | 'undo' | 'redo'> {
  const change = async (step: Step, remember: 'remember' | 'replay' = 'remember'): Promise<number> => {
    const refusals = await bench.desk().set(step, remember)
    if (refusals.length < step.length) await bench.check(false)
    const made = step.length - refusals.length
    const several = step.length > 1 ? done(`改好了${made}处。`, `${made} cells corrected.`) : null
    bench.shown(refusalNotice(refusals) ?? several)
    return made
  }

  const replay = (which: 'undo' | 'redo') => (): Promise<CellRef | null> =>
    bench.act('working', async () => {
      const desk = bench.desk()
      const step = which === 'undo' ? desk.history.past.at(-1) : desk.history.future.at(-1)
      if (!step) return null
      desk.history = which === 'undo' ? undone(desk.history) : redone(desk.history)
      await change(which === 'undo' ? reversed(step) : step, 'replay')
      return step[0]?.at ?? null
    })

  return {
    fix: (id) =>
      bench.act('working', async () => {
        const desk = bench.desk()
        const fix = desk.report && findById(desk.report, id)?.fix
        if (fix) await change([{ at: fix.at, before: fix.was, after: fix.value }])
      }),
    fixAllSafe: () =>
      bench.act('working', async () => {
        const fixes = (bench.desk().report?.findings ?? []).flatMap(({ fix }) => (fix?.safe ? [fix] : []))
        const byCell = new Map(fixes.map((fix) => [JSON.stringify(fix.at), fix]))
        const step = [...byCell.values()].map(({ at, was, value }) => ({ at, before: was, after: value }))
        if (step.length > 0) await change(step)
      }),
    edit: (at, input) =>
      bench.act('working', async () => {
        const desk = bench.desk()
        const view = await desk.host.view(at.sheet, { from: at.row, count: 1 })
        const cell = view.rows.find(({ index }) => index === at.row)?.cells[at.column]
        const ours = desk.workbook.sheets.find(({ id }) => id === at.sheet)?.ours
        const refused = ours
          ? ourSheet
          : cell?.formula !== undefined
            ? formulaCell
            : isFormulaInput(input) && cell?.value !== input
              ? typedFormula
              : null
        if (refused) {
          bench.tell({ notice: refused })
          return false
        }
        const format = (cell && view.looks[cell.look]?.format) ?? 'General'
        const typed = typedValue(input, format, bench.ports.question.today)
        const shift = desk.workbook.date1904 && isDateFormat(format) ? DAYS_1904 : 0
        const after = typeof typed === 'number' && typed >= 1 ? typed - shift : typed
        const before = desk.cellAt(at)
        return before === after || (await change([{ at, before, after }])) === 1
      }),
    undo: replay('undo'),
    redo: replay('redo'),
  }
}
