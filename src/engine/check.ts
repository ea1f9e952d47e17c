import type { Question } from '../model/context'
import type { Catalog, Progress, Report } from '../model/report'
import { text } from '../model/text'
import type { Sheet, Workbook } from '../model/workbook'
import { answersIn } from './call-lists/answers'
import { computeFigures, computePrevious, consultantsOf } from './compute'
import { computeRows } from './compute-rows'
import { countIn } from './count-findings'
import { withCandidates } from './detect-profile'
import { diagnose } from './diagnose'
import { lint } from './lint'
import { pivot } from './pivot'
import { previousTables } from './previous'
import { recognising } from './recognise'
import { stageHistory } from './stage-history'
import { prepareStandIns } from './stand-ins'
import { weakestStage } from './weakest-stage'

/**
 * Checks a workbook: recognises its sheets and runs every rule. Yields between rules and blocks of problems, so that the caller
 * may show progress or stop. What did not change since `earlier` is taken over.
 */
export function* check(
  workbook: Workbook,
  catalog: Catalog,
  question: Question,
  earlier?: Report,
): Generator<Progress, Report> {
  const { sheets, tables, apart, copies, ...recognised } = yield* asProgress(
    recognising(workbook, catalog, question, earlier),
    catalog.rules.length,
  )
  prepareStandIns(tables, catalog, workbook)
  const isChosen = question.whyProfile !== undefined
  const context = withCandidates(recognised.context, workbook, tables, catalog.profiles, isChosen)
  const previous = previousTables(catalog, question, context.month)
  const cells = (id: string) => workbook.sheets.find((sheet) => sheet.id === id) ?? null
  const aside = { apart, copies, cells, answers: answersIn(workbook, catalog.callLists) }
  const { findings, lists, notChecked, runs } = yield* lint(
    tables,
    catalog,
    context,
    earlier?.runs,
    previous,
    sheets,
    aside,
  )
  const later = <T>(make: () => T): (() => T) => {
    let made: { readonly value: T } | undefined
    return () => (made ??= { value: make() }).value
  }
  const figures = later(() => computeFigures(tables, catalog, context, workbook))
  const previousFigures = later(() => computePrevious(previous, catalog, context))
  const rowFigures = later(() =>
    computeRows({
      tables,
      catalog,
      context,
      workbook,
      get previousFigures() {
        return previousFigures()
      },
    }),
  )
  const summaries = later(() => catalog.summaries.map((summary) => pivot(summary, tables, context, previous)))
  const balances = later(() =>
    context.month === null ? [] : (catalog.balances?.(tables, previous, context.month) ?? []),
  )
  const stages = later(() => stageHistory(tables, previous, catalog, context, consultantsOf(tables)))
  const statements = later(() =>
    diagnose(catalog.diagnoses ?? [], figures(), previousFigures(), context, (of) =>
      weakestStage(catalog.funnel ?? [], stages(), of, context.settings),
    ),
  )
  return {
    workbook,
    catalog,
    context,
    sheets,
    tables,
    findings,
    acceptances: new Map(),
    ...countIn(lists),
    notChecked,
    runs,
    get figures() {
      return figures()
    },
    get previousFigures() {
      return previousFigures()
    },
    get rowFigures() {
      return rowFigures()
    },
    get summaries() {
      return summaries()
    },
    get balances() {
      return balances()
    },
    get statements() {
      return statements()
    },
  }
}

/** Sheets are told by their names, before any rule. */
function* asProgress<T>(steps: Generator<Sheet, T>, of: number): Generator<Progress, T> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield { done: 0, of, what: text(step.value.name, step.value.name) }
  }
}

/** The same, driven to its end at once. */
export function checkNow(workbook: Workbook, catalog: Catalog, question: Question, earlier?: Report): Report {
  const steps = check(workbook, catalog, question, earlier)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
