import { openFindings } from '../engine/open-findings'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { CellRef } from '../model/workbook'
import type { Bench } from './create-session'
import { placeOf } from './desk'
import { fetched } from './fetched'
import { changesOf } from './fixing'
import { typeInExcel } from './in-excel'
import { isWriting, redone, reversed, undone, type Step } from './history'
import { findById } from './item'
import { writing } from './read-only'
import { done, ourSheet, refusalNotice, withUnseen } from './sentences'
import { pastedStep } from './pasting'
import type { Session } from './session'
import { isNotice, typedChange } from './typing'
import { oneCell } from './unseen'

/** The actions that change single cells; each can be taken back. */
export function changes(
  bench: Bench,
): Pick<Session, 'fix' | 'writeNote' | 'fixAllSafe' | 'fixGroup' | 'edit' | 'paste' | 'undo' | 'redo'> {
  const change = async (step: Step, remember: 'remember' | 'replay' = 'remember'): Promise<number> => {
    const refusals = await bench.desk().set(step, remember)
    if (refusals.length < step.length) await bench.check(false)
    const made = step.length - refusals.length
    const several = step.length > 1 ? done(`改了${made}格。`, `${made} cells changed.`) : null
    const refused = new Set(refusals.map(({ edit }) => (edit.kind === 'set' ? placeOf(edit.at) : '')))
    const written = step.filter(({ at }) => !refused.has(placeOf(at))).map(({ at }) => oneCell(at))
    bench.shown(withUnseen(refusalNotice(refusals) ?? several, await bench.desk().unseen(written)))
    return made
  }

  const replay = (which: 'undo' | 'redo') => (): Promise<CellRef | null> =>
    bench.act('working', async () => {
      const desk = bench.desk()
      const entry = which === 'undo' ? desk.history.past.at(-1) : desk.history.future.at(-1)
      if (!entry) return null
      const taken = isWriting(entry) ? await entry.takeBack() : null
      const other = taken?.again ?? entry
      desk.history = which === 'undo' ? undone(desk.history, other) : redone(desk.history, other)
      if (!taken && !isWriting(entry)) {
        await change(which === 'undo' ? reversed(entry) : entry, 'replay')
        return entry[0]?.at ?? null
      }
      await bench.check(false)
      const notice = which === 'undo' ? done('已撤消。', 'Taken back.') : done('已重做。', 'Done again.')
      bench.shown(refusalNotice(taken?.refusals ?? []) ?? notice)
      return null
    })

  const append = async (missing: readonly Finding[]): Promise<CellRef | null> =>
    (await fetched(() => import('./appending'))).append(bench, missing)

  /** One fix a cell, all as one step. */
  const fixAll = (choose: (report: Report) => Promise<(finding: Finding) => boolean>): Promise<void> =>
    writing(bench, undefined, async () => {
      const desk = bench.desk()
      if (!desk.report) return
      const wanted = await choose(desk.report)
      const open = openFindings(desk.report)
      const fixes = open.flatMap((finding) => (finding.fix && wanted(finding) ? [finding] : []))
      const byCell = new Map(fixes.map((finding) => [placeOf(finding.at), finding]))
      if (byCell.size > 0) await change(await changesOf(desk, [...byCell.values()]))
      const missing = open.filter((finding) => finding.entry && wanted(finding))
      if (missing.length > 0) await append(missing)
    })

  return {
    fix: (id) =>
      writing(bench, null, async () => {
        const desk = bench.desk()
        const finding = desk.report && findById(desk.report, id)
        if (finding?.fix) await change(await changesOf(desk, [finding]))
        return finding?.entry ? append([finding]) : null
      }),
    fixAllSafe: (except = []) => {
      const unwanted = new Set(except)
      return fixAll(
        async () =>
          ({ fix }) =>
            fix?.safe === true && !unwanted.has(placeOf(fix.at)),
      )
    },
    fixGroup: (query, except = []) => {
      const unwanted = new Set(except)
      return fixAll(async (report) => {
        const { shownBy } = await fetched(() => import('./problem-shown'))
        const shown = new Set((await shownBy(report, query)).map(({ finding }) => finding))
        return (finding) =>
          shown.has(finding) && !unwanted.has(finding.fix ? placeOf(finding.fix.at) : `+${placeOf(finding.at)}`)
      })
    },
    edit: (at, input) =>
      writing(bench, false, async () => {
        const desk = bench.desk()
        if (!desk.host.view) {
          bench.tell({ notice: typeInExcel })
          return false
        }
        const view = await desk.host.view(at.sheet, { from: at.row, count: 1 })
        const cell = view.rows.find(({ index }) => index === at.row)?.cells[at.column] ?? null
        const ours = desk.workbook.sheets.find(({ id }) => id === at.sheet)?.ours
        const format = (cell && view.looks[cell.look]?.format) ?? 'General'
        const made = ours ? ourSheet : typedChange(input, { at, cell, format }, desk, bench.ports.question.today)
        if (isNotice(made)) {
          bench.tell({ notice: made })
          return false
        }
        return made === null || (await change([made])) === 1
      }),
    paste: (at, clipboard) =>
      writing(bench, false, async () => {
        const step = await pastedStep(bench.desk(), at, clipboard, bench.ports.question.today)
        if ('kind' in step) {
          bench.tell({ notice: step })
          return false
        }
        return step.length === 0 || (await change(step)) === step.length
      }),
    writeNote: async (id, said) => (await fetched(() => import('./late-notes'))).lateNotes(bench).writeNote(id, said),
    undo: replay('undo'),
    redo: replay('redo'),
  }
}
