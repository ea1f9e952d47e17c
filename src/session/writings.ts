import type { Edit } from '../model/edit'
import type { CalledFor } from '../model/call-list'
import type { Report } from '../model/report'
import type { Locale } from '../model/text'
import type { Bench } from './create-session'
import { fetched } from './fetched'
import { writing } from './read-only'
import { cleanedInExcel, InExcel, replacedInExcel, savedInExcel, withLasting } from './in-excel'
import { checkCancelled, done, refusalNotice, severalFiles, withUnseen } from './sentences'
import { clearMarks, write } from './taking-back'
import { writtenBy } from './unseen'
import { callListNotice, handOutsNotice, kpisNotice, summariesNotice } from './written'
import { savedName } from './saved-name'
import type { Session } from './session'
import type { Notice } from './state'

/** What is written is planned by code that is fetched when first needed. */
const plans = () => fetched(() => import('../engine/plan'))
const handOuts = () => fetched(() => import('./sharing/hand-out'))
const nothingDone = { refusals: [], lasting: false } as const

/** The actions that write columns and sheets of ours, and the saving. */
export function writings(
  bench: Bench,
): Pick<
  Session,
  'fillKpis' | 'makeSummary' | 'writeCallList' | 'writeProblems' | 'writeHandOuts' | 'clearMarks' | 'clean' | 'save'
> {
  const writeSheets = (
    plan: (report: Report) => Promise<readonly Edit[]>,
    said: (report: Report, edits: readonly Edit[]) => Notice,
  ): Promise<string | null> =>
    writing(bench, null, async () => {
      const desk = bench.desk()
      if (desk.host.saveEach) {
        bench.tell({ notice: severalFiles })
        return null
      }
      const current = desk.report?.workbook === desk.workbook
      if (!current && !(await bench.check(true))) {
        bench.shown(checkCancelled)
        return null
      }
      if (!desk.report) return null
      const { report } = desk
      const edits = await plan(report)
      const notice = said(report, edits)
      const { refusals, lasting } =
        edits.length > 0 ? await write(desk, [...(await remember()), ...edits]) : nothingDone
      await bench.check(true)
      const refused = new Set(refusals.map(({ edit }) => edit))
      const unseen = await desk.unseen(writtenBy(edits.filter((edit) => !refused.has(edit))))
      const told = withUnseen(refusalNotice(refusals) ?? notice, unseen) ?? notice
      bench.shown(withLasting(told, lasting ? replacedInExcel : null))
      const put = edits.find((edit) => edit.kind === 'put-sheet')
      if (!put) return null
      const ours = desk.workbook.sheets.filter((sheet) => sheet.ours)
      const named = (fits: (name: string) => boolean) => ours.find(({ name }) => fits(name))
      const shown = named((name) => name === put.title) ?? named((name) => name.startsWith(put.title)) ?? ours.at(-1)
      return shown?.id ?? null
    })

  /** The salt that names findings is made at the first write; what was accepted last month is taken along. */
  const remember = async (): Promise<readonly Edit[]> => {
    const desk = bench.desk()
    const { report, workbook, previous } = desk
    const { salt } = bench.ports
    const taken =
      report && previous && report.acceptances.size > 0
        ? (await fetched(() => import('./accepted-memory'))).withTaken(report, salt)
        : workbook.memory
    if (taken && taken === workbook.memory) return []
    const memory = taken ?? { salt: salt(), accepted: [] }
    // In Excel every apply is a message of its own; where a snapshot takes the writing back, the salt stays.
    if (desk.live) return [{ kind: 'remember', memory }]
    await desk.remember(memory)
    return []
  }

  return {
    fillKpis: (locale: Locale) => writeSheets(async (report) => (await plans()).planKpis(report, locale), kpisNotice),
    makeSummary: (locale: Locale, ids?: readonly string[]) =>
      writeSheets(async (report) => (await plans()).planSummaries(report, locale, ids), summariesNotice),
    writeCallList: (list: string, of: CalledFor, locale: Locale) =>
      writeSheets(
        async (report) => (await plans()).planCallLists(report, locale, list, of),
        (report, edits) => callListNotice(report, edits, list),
      ),
    writeProblems: (locale: Locale) =>
      writeSheets(
        async (report) => {
          const { planProblems, fixLines, writtenFixLines } = await plans()
          const desk = bench.desk()
          desk.fixedBefore ??= writtenFixLines(desk.workbook)
          const now = fixLines(desk.applied, desk.workbook, locale)
          return planProblems(report, locale, [...desk.fixedBefore, ...now])
        },
        () => done('问题清单已写好。', 'The list of problems is written.'),
      ),
    writeHandOuts: (whose, locale) =>
      writeSheets(async (report) => {
        const [{ planHandOuts }, { listsOf }] = await Promise.all([plans(), handOuts()])
        return planHandOuts(listsOf(report, whose), report, locale)
      }, handOutsNotice),
    clearMarks: () =>
      writing(bench, undefined, async () => {
        const desk = bench.desk()
        const { refusals } = await clearMarks(desk)
        const cleared = done('标记已清除，您的数据没有变。', 'The marks are gone; your data is unchanged.')
        bench.shown(refusalNotice(refusals.filter(({ reason }) => reason !== 'no such sheet')) ?? cleared)
      }),
    clean: () =>
      writing(bench, undefined, async () => {
        const desk = bench.desk()
        const { refusals, lasting } = await write(desk, (await plans()).planClean())
        if (refusals.length === 0) desk.report = null
        const cleaned = done('三表助手写的内容已全部清除。', 'Everything that Sanbiao wrote has been removed.')
        bench.shown(withLasting(refusalNotice(refusals) ?? cleaned, lasting ? cleanedInExcel : null))
      }),
    save: () =>
      bench.act('working', async () => {
        const desk = bench.desk()
        const { save, saveEach } = desk.host
        if (!save && !saveEach) throw new InExcel(savedInExcel)
        const files = saveEach ? await saveEach() : [{ fileName: desk.fileName ?? '', bytes: await save!() }]
        desk.wasSaved()
        const saved = files.map(({ fileName, bytes }) => ({ name: savedName(fileName), bytes }))
        const names = saved.map(({ name }) => name)
        bench.shown(done(`已保存为“${names.join('”“')}”。`, `Saved as “${names.join('”, “')}”.`))
        return saved
      }),
  }
}
