import type { CalledFor } from '../model/call-list'
import type { FieldKey } from '../model/field'
import type { MonthId } from '../model/month'
import type { ProspectBalance } from '../model/prospect-balance'
import type { TemplateId } from '../model/template'
import type { Locale, Text } from '../model/text'
import type { Area, CellRef } from '../model/workbook'
import type { CellBlock } from './cells'
import type { Counted, CountedPage, FigureSheet, PersonFigure } from './figure-lines'
import type { Explanation, FindingItem, FixPreview } from './finding-item'
export type { ExampleTable, Explanation, FindingItem, FixPreview, PreviewedFix } from './finding-item'
import type { HomeSheet } from './home-sheet'
import type { SheetLayout } from './layout'
import type { FileToOpen } from './open-several'
import type { GroupBy, ProblemFilter } from './problem-filter'
import type { FindingQuery, Neighbour, Problems } from './problem-list'
import type { ChosenReason, ReasonList } from './reasons'
import type { JournalPart } from './recovering'
export type { ProposedReason, ReasonLine, ReasonList } from './reasons'
import type { Named, SheetRecognition } from './recognition'
import type { SummaryChoice, SummaryView } from './summary-lines'
import type { SettingsSession } from './settings/settings-session'
import type { SharingSession } from './sharing/sharing-session'
import type { SessionState } from './state'

/** These findings, or all open ones of a rule on a sheet. */
export type FindingChoice = { readonly ids: readonly string[] } | { readonly sheet: string; readonly rule: string }
/** What people say of a late entry; the day as `2026-02-26`. */
export interface LateNote {
  readonly date: string
  readonly reason: string
  readonly by: string
}
export interface NoteOutcome {
  readonly written: boolean
  /** The note; where it was not written, to be copied. */
  readonly words: string
  readonly why: Text | null
}
export interface RecognisedSheet extends SheetRecognition {
  readonly fields: readonly Named[]
}
/** What a sheet may be read as, and by which profile. */
export interface Choices {
  readonly templates: readonly Named[]
  readonly profiles: readonly Named[]
}
export interface Saved {
  readonly name: string
  readonly bytes: Uint8Array
}

/** At most so many findings cross to the pane at once. */
export const PAGE = 200

/** What a pane and a grid ask of an open workbook. Everything that crosses is plain data, so it may live in a worker. */
export interface Session extends SettingsSession, SharingSession {
  state(): SessionState
  subscribe(listener: () => void): () => void
  /** False when cancelled; cancelled or refused, the workbook of before stays open. */
  open(bytes: Uint8Array, fileName: string): Promise<boolean>
  /** Several files as one dealer-month. */
  openSeveral(files: readonly FileToOpen[]): Promise<boolean>
  /** Opens what a page kept of unsaved work and does it again. */
  recover(files: readonly FileToOpen[], pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<boolean>
  /** What was done to the open workbook, to be kept for that; without the pieces that are known. */
  journal(known: readonly number[]): Promise<JournalPart>
  /** Takes the workbook that is there: Excel's. False when cancelled; again, it is read anew. */
  attach(): Promise<boolean>
  /** Ends early, leaving the report as it was, when `cancel` is called. */
  check(): Promise<void>
  /** Ends the opening or the check that is under way. */
  cancel(): Promise<void>
  /** Null: find it out again. Checks anew where there is a report. */
  setMonth(month: MonthId | null): Promise<void>
  /** Takes last month's workbook beside this one and checks anew; refused where it cannot be opened or is of no earlier month. */
  openPrevious(bytes: Uint8Array, fileName: string): Promise<void>
  closePrevious(): Promise<void>
  /** How a sheet is to be read; null leaves it to recognition again. Each is one step to undo, remembered by the workbook. */
  setTemplate(sheet: string, template: TemplateId | 'ignore' | null): Promise<void>
  /** The worksheet row of the header's last tier, counted from 1. */
  setHeaderRow(sheet: string, row: number | null): Promise<void>
  /** `column` is the 0-based column of the worksheet. */
  setField(sheet: string, column: number, field: FieldKey | 'ignore' | null): Promise<void>
  setProfile(profile: string | null): Promise<void>
  /** Takes the text of a mapping file in the place of what was said before; refused with what is wrong in it. */
  importMapping(json: string): Promise<void>
  /** The sheets as they were read, as a mapping file; what names customers is left out and counted. Null before a check. */
  exportMapping(): Promise<{ readonly json: string; readonly withheld: number } | null>
  /** How a sheet was read, with the fields that its columns may be. */
  recognition(sheet: string): Promise<RecognisedSheet | null>
  choices(): Promise<Choices>
  /** The cell that is selected, where the host has one: in Excel. */
  selection(): Promise<CellRef | null>
  /** The groups of what a filter leaves; null before a check. */
  problems(filter: ProblemFilter, by: GroupBy): Promise<Problems | null>
  findings(query: FindingQuery, offset: number): Promise<readonly FindingItem[]>
  /** The next (1) or the previous (-1) in the order of the pane, from a finding's id or from a cell; round at the ends. */
  neighbour(from: string | CellRef | null, step: 1 | -1, filter: ProblemFilter, by: GroupBy): Promise<Neighbour | null>
  findingsAt(at: CellRef): Promise<readonly FindingItem[]>
  explain(rule: string): Promise<Explanation | null>
  /** What the first tab shows of a report; null before a check. */
  home(): Promise<HomeSheet | null>
  /** The customer stock balance of each consultant. */
  balances(): Promise<readonly ProspectBalance[]>
  /** The month's figures of the store, or of a consultant; null before a check. */
  figures(of: string): Promise<FigureSheet | null>
  /** One figure of every consultant who has it. */
  figureByPerson(kpi: string, variant: string): Promise<readonly PersonFigure[]>
  /** The summaries that there is a form for. */
  summaries(): Promise<readonly SummaryChoice[]>
  /** Null where it could not be made. */
  summary(id: string): Promise<SummaryView | null>
  /** One page of the entries that were counted. */
  counted(counted: Counted, offset: number): Promise<CountedPage>
  /** False where they were not accepted; the notice says why. Remembered by the workbook, one step to undo. */
  accept(which: FindingChoice, reason: string, by: string): Promise<boolean>
  /** Accepted findings are open again. */
  withdraw(ids: readonly string[]): Promise<boolean>
  /** One page of the accepted findings, in the order of the sheets. */
  accepted(offset: number): Promise<readonly FindingItem[]>
  /** Answers with the cell that people fill in next, where the fix leaves one to them. */
  fix(id: string): Promise<CellRef | null>
  /** Writes the note that settles a finding into a blank remark; elsewhere it answers with the words and why not. */
  writeNote(id: string, said: LateNote): Promise<NoteOutcome>
  /** Proposals for blank reason categories, one page. */
  reasons(offset: number): Promise<ReasonList>
  /** Fills in what was confirmed, blank cells alone, as one step; answers how many. */
  confirmReasons(chosen: readonly ChosenReason[]): Promise<number>
  /** What the safe fixes would change, one page of cells. */
  previewSafe(offset: number): Promise<FixPreview>
  /** All but those named, by the ids of the preview. */
  fixAllSafe(except?: readonly string[]): Promise<void>
  /** What fixing all that is shown of a group would change. */
  previewGroup(query: FindingQuery, offset: number): Promise<FixPreview>
  /** All of it but those named, the less than certain ones too: who asks for it has seen them. */
  fixGroup(query: FindingQuery, except?: readonly string[]): Promise<void>
  /** False where the cell could not be changed; the notice says why. */
  edit(at: CellRef, input: string): Promise<boolean>
  /** Writes a block of the clipboard, its first cell at `at`, as one step; all of it or nothing. */
  paste(at: CellRef, clipboard: string): Promise<boolean>
  /** The cell that was changed back, to show it. */
  undo(): Promise<CellRef | null>
  redo(): Promise<CellRef | null>
  /** These answer with the sheet to show, where they wrote one. */
  fillKpis(locale: Locale): Promise<string | null>
  /** All summaries, or those with these ids. */
  makeSummary(locale: Locale, ids?: readonly string[]): Promise<string | null>
  /** A list of customers to call, by its id: those behind a figure, or all that its first summary counts. */
  writeCallList(list: string, of: CalledFor, locale: Locale): Promise<string | null>
  writeProblems(locale: Locale): Promise<string | null>
  clearMarks(): Promise<void>
  /** Removes everything of ours. */
  clean(): Promise<void>
  /** The file, or of several the ones that were changed. */
  save(): Promise<readonly Saved[]>
  /** These two refuse where `can.look` is false. */
  layout(sheet: string): Promise<SheetLayout>
  cells(area: Area): Promise<CellBlock>
  /** Shows a cell where the host can; elsewhere nothing happens. */
  reveal(at: CellRef): Promise<void>
  dismiss(): Promise<void>
}
/** The methods that may be called across a wall. */
export type Call = Exclude<keyof Session, 'state' | 'subscribe'>
