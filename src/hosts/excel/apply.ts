import type { Edit, Refusal } from '../../model/edit'
import type { Span } from '../../model/sheet-content'
import { clean } from './clean'
import { refusalOf } from './faults'
import type { Formats } from './formats'
import { Load } from './load'
import { mergedByHalves } from './merged-areas'
import type { OwnChanges } from './own-changes'
import type { ExcelRefusal } from './refusal'
import type { Has } from './requirement-sets'
import { stagesOf } from './stages'
import { refusing, type Step } from './step'
import { stepsOf } from './steps'
import { readStructure } from './structure'

export interface Applying {
  readonly has: Has
  readonly formats: Formats
  readonly own: OwnChanges
  /** How many edits are over, done or refused: told also where the rest fails. */
  over: number
}

/** Carries the edits out, stage by stage; `repeated` after a try that failed half way. */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  applying: Applying,
  repeated: boolean,
): Promise<readonly Refusal[]> {
  applying.over = 0
  const refusals: Refusal[] = []
  for (const stage of stagesOf(edits)) {
    const [first] = stage
    if (first?.kind === 'clean') refusals.push(...(await clean(context, first, applying.own)))
    else refusals.push(...(await runStage(context, stage, applying, { repeated, merged: new Map() })))
    applying.over += stage.length
  }
  const place = new Map(edits.map((edit, index) => [edit, index]))
  return refusals.sort((a, b) => place.get(a.edit)! - place.get(b.edit)!)
}

interface Known {
  readonly repeated: boolean
  readonly merged: ReadonlyMap<string, readonly Span[]>
  /** This is a second look. */
  readonly again?: true
}

async function runStage(
  context: Excel.RequestContext,
  stage: readonly Edit[],
  applying: Applying,
  known: Known,
): Promise<readonly Refusal[]> {
  if (stage.length === 0) return []
  let wrote = false
  let steps: readonly Step[] = []
  try {
    steps = await stepsOf(context, stage, { ...applying, ...known })
    const looks = steps.filter(({ look }) => look)
    for (const { look } of looks) look!(context)
    if (looks.length > 0) await context.sync()
    if (steps.filter(({ ask }) => ask?.(context)).length > 0) await context.sync()
    const load = new Load()
    const refusals = steps.flatMap(({ write }) => write(context, load))
    wrote = true
    if (refusals.length < stage.length) await load.send(context)
    return refusals
  } catch (error) {
    const refusal = refusalOf(error)
    if (wrote) await takeBack(context, steps)
    // Of a sheet with very many merged areas Excel tells none at once.
    if (!wrote && refusal.code === 'failed' && known.merged.size === 0 && stage.some(({ kind }) => kind === 'set')) {
      return runStage(context, stage, applying, { ...known, merged: await mergesOf(context, stage) })
    }
    return recover(context, stage, applying, { ...known, repeated: known.repeated || wrote }, refusal)
  }
}

async function takeBack(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  const some = steps.filter((step) => step.takeBack)
  if (some.length === 0) return
  try {
    const now = await readStructure(context)
    for (const step of some) step.takeBack!(context, now)
    await context.sync()
  } catch {
    // Excel does not answer: why the writing failed is told all the same.
  }
}

/** What one edit cannot be refused for ends the whole call: the page is told what was done. */
async function recover(
  context: Excel.RequestContext,
  stage: readonly Edit[],
  applying: Applying,
  known: Known,
  refusal: ExcelRefusal,
): Promise<readonly Refusal[]> {
  const { code } = refusal
  if (code === 'gone') {
    const there = await sheetsThere(context)
    const lost = stage.filter((edit) => !isThere(edit, there))
    if (lost.length > 0) {
      const rest = stage.filter((edit) => !lost.includes(edit))
      return [...refusing(lost, 'no such sheet'), ...(await runStage(context, rest, applying, known))]
    }
    // Something smaller went, as a mark that a co-author took away: a second look knows.
    if (!known.again) return runStage(context, stage, applying, { ...known, again: true })
  }
  if (code !== 'protected' && code !== 'too-large') throw refusal
  const parts = apart(stage)
  if (parts.length < 2) return refusing(stage, code === 'protected' ? 'protected' : 'too large')
  const refusals: Refusal[] = []
  for (const part of parts) refusals.push(...(await runStage(context, part, applying, { ...known, repeated: true })))
  return refusals
}

const sheetOf = (edit: Edit): string | undefined =>
  edit.kind === 'set' ? edit.at.sheet : 'sheet' in edit ? edit.sheet : undefined
const isThere = (edit: Edit, sheets: ReadonlySet<string>): boolean => {
  const sheet = sheetOf(edit)
  return sheet === undefined || sheets.has(sheet)
}

async function sheetsThere(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const sheets = context.workbook.worksheets.load('items/id')
  await context.sync()
  return new Set(sheets.items.map(({ id }) => id))
}

async function mergesOf(
  context: Excel.RequestContext,
  stage: readonly Edit[],
): Promise<ReadonlyMap<string, readonly Span[]>> {
  const found = new Map<string, readonly Span[]>()
  for (const edit of stage) {
    if (edit.kind !== 'set' || found.has(edit.at.sheet)) continue
    const last = Math.max(...stage.flatMap((one) => (one.kind === 'set' ? [one.at.row] : [])))
    found.set(edit.at.sheet, await mergedByHalves(context, edit.at.sheet, [0, 0, last + 1, 16_384]))
  }
  return found
}

/** The parts of a stage that may fail apart: the cells of each sheet, and every other edit. */
function apart(stage: readonly Edit[]): readonly (readonly Edit[])[] {
  const parts = new Map<string, Edit[]>()
  for (const [index, edit] of stage.entries()) {
    const key = edit.kind === 'set' ? edit.at.sheet : `#${index}`
    const part = parts.get(key)
    if (part) part.push(edit)
    else parts.set(key, [edit])
  }
  return [...parts.values()]
}
