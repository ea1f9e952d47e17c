import type { Edit } from '../../model/edit'
import type { Finding } from '../../model/finding'
import { isoDay } from '../../model/month'
import type { Report } from '../../model/report'
import type { SheetContent, Validation } from '../../model/sheet-content'
import { severities, severityTitles } from '../../model/severity'
import { text, type Locale, type Text } from '../../model/text'
import { countOf } from '../count-findings'
import { asksOf, handOutLines, type HandOutLine } from '../hand-out/lines'
import {
  handOutHeaders,
  handOutRecords,
  handOutTitle,
  keyedLines,
  whoseName,
  type HandOutRecord,
} from '../hand-out/records'
import { cellLink } from './cell-link'
import { cell, speaker, titledFor, wrapped, type Row, type Say } from './cells'
import { notesAcross } from './notes'
import { pageFoot } from './page-foot'

/** Whose findings: null for those that no consultant stands beside. */
export interface HandOutList {
  readonly consultant: string | null
  /** In the order of the sheets. */
  readonly findings: readonly Finding[]
}
const widths = [5, 12, 8, 9, 36, 19, 6, 14]
const DONE = '✓'

/** A sheet for each person: what to correct, where, and room to tick it off. What was written on it is kept. */
export const planHandOuts = (lists: readonly HandOutList[], report: Report, locale: Locale): readonly Edit[] =>
  lists.flatMap((list) => planHandOut(list, report, locale))

function planHandOut(list: HandOutList, report: Report, locale: Locale): readonly Edit[] {
  const { consultant } = list
  const records = handOutRecords(report.workbook, consultant)
  // Who has nothing left is told so on the sheet that there is.
  if (list.findings.length === 0 && !records) return []
  const title = text(`待办-${whoseName(consultant, 'zh')}`, `To do - ${whoseName(consultant, 'en')}`)[locale]
  const content = laidOut(list, records ?? new Map(), report, locale)
  return [{ kind: 'put-sheet', id: idOf(consultant), title, content }]
}

/** Names of a workbook take no spaces and few signs, so a person's name is written in hex. */
export const idOf = (consultant: string | null): string =>
  consultant === null
    ? 'hand-out'
    : `hand-out-${[...consultant]
        .slice(0, 30)
        .map((sign) => sign.codePointAt(0)?.toString(16))
        .join('-')}`

function laidOut(
  { consultant, findings }: HandOutList,
  records: ReadonlyMap<string, HandOutRecord>,
  report: Report,
  locale: Locale,
): SheetContent {
  const say = speaker(locale)
  const sheets = new Map(report.workbook.sheets.map((sheet) => [sheet.id, sheet]))
  const gone = new Map(records)
  const keys = { zh: keyedLines(), en: keyedLines() }
  const lines = handOutLines(findings, report).map((line) => {
    const sheet = sheets.get(line.at.sheet)
    // A list that was written in the other language says the same.
    const told = (of: Locale) => ({
      sheet: sheet?.name ?? '',
      customer: line.customer ?? '',
      finding: findingWords(line, of),
    })
    const both = [keys.zh(told('zh')), keys.en(told('en'))]
    const before = both.flatMap((key) => records.get(key) ?? [])[0]
    for (const key of both) gone.delete(key)
    return { line, sheet, before }
  })
  const titled = titledFor(handOutTitle(consultant, locale), report.context.month, locale)
  const above = notesAcross([standing(findings, records, gone.size, report)[locale], say(howTo)], widths, 1)
  const header: Row = Object.values(handOutHeaders).map((title) => cell(say(title), 'header'))
  const head: Row[] = [[cell(titled, 'title')], ...above.rows, header]
  const rows: Row[] = [
    ...head,
    ...lines.map(({ line, sheet, before }, place): Row => [
      cell(place + 1, 'number'),
      wrapped(sheet?.name ?? ''),
      cellLink(line.at, sheet),
      wrapped(line.customer ?? ''),
      wrapped(findingWords(line, locale)),
      wrapped(askWords(line)[locale]),
      ...entries(before),
    ]),
  ]
  const merges = [[0, 0, 1, widths.length] as const, ...above.merges]
  const kept = [...gone.values()].filter(({ done, remark }) => done ?? remark)
  if (kept.length > 0) {
    const told = notesAcross([say(goneTitle)], widths, rows.length + 1)
    rows.push([], ...told.rows, header, ...kept.map(goneRow))
    merges.push(...told.merges)
  }
  return {
    rows,
    widths,
    headerRows: head.length,
    merges,
    footer: pageFoot(titled, say),
    validations: ticks(head.length, lines.length, say),
  }
}

const findingWords = ({ severity, sentence }: HandOutLine, locale: Locale): string =>
  text(`【${severityTitles[severity].zh}】${sentence.zh}`, `[${severityTitles[severity].en}] ${sentence.en}`)[locale]

/** What Sanbiao offers is done in the pane. */
function askWords({ severity, offer }: HandOutLine): Text {
  const ask = asksOf[severity]
  return offer ? text(`${ask.zh}；可在三表助手里点“${offer.zh}”`, `${ask.en}; Sanbiao offers: ${offer.en}`) : ask
}

const entries = (record: HandOutRecord | undefined): Row => [
  cell(record?.done ?? null, 'entry'),
  cell(record?.remark ?? null, 'entry'),
]
const goneRow = (record: HandOutRecord, place: number): Row => [
  cell(place + 1, 'number'),
  wrapped(record.sheet),
  cell(null),
  wrapped(record.customer),
  wrapped(record.finding),
  cell(null),
  ...entries(record),
]

const howTo = text(
  '点“单元格”跳到原处。改好一条，在“完成”里选✓；重新生成这张表时，写下的内容会保留。',
  'Click a cell’s address to go there. Tick what is done; what you write here is kept when the list is written again.',
)
const goneTitle = text(
  '下面几条已经不在清单上（改好了，或者内容变了），写下的内容留在这里：',
  'These are on the list no more (corrected, or changed); what was written of them stays here:',
)

/** How much there is to do, and what became of the list that stood here before. */
function standing(
  findings: readonly Finding[],
  records: ReadonlyMap<string, HandOutRecord>,
  gone: number,
  { context }: Report,
): Text {
  const counts = countOf(findings)
  const list = (locale: Locale, comma: string): string =>
    severities.map((severity) => `${severityTitles[severity][locale]} ${counts[severity]}`).join(comma)
  const ticked = [...records.values()].filter(({ done }) => done).length
  const before =
    records.size > 0
      ? text(
          `上次${records.size}条，打✓的${ticked}条，已经不再列出${gone}条。`,
          ` Of ${records.size} before, ${ticked} were ticked and ${gone} are listed no more.`,
        )
      : text('', '')
  const day = isoDay(context.asOf)
  return text(
    `${list('zh', '，')}；统计截至${day}。${before.zh}`,
    `${list('en', ', ')}; counted to ${day}.${before.en}`,
  )
}

function ticks(from: number, height: number, say: Say): readonly Validation[] {
  if (height === 0) return []
  const message = text('改好了就选✓，没改好就空着。', 'Choose ✓ when it is done, else leave it blank.')
  return [{ cells: [from, widths.length - 2, height, 1], oneOf: [DONE], message: say(message) }]
}
