import type { Acceptance } from '../../model/acceptance'
import type { Finding } from '../../model/finding'
import type { Report } from '../../model/report'
import { text, type Locale, type Text } from '../../model/text'
import { acceptedFindings } from '../open-findings'
import { cell, type Row, type Say } from './cells'
import { notesAcross, type Notes } from './notes'

const heading = text('为什么认可，谁，哪一天', 'Why it was accepted, by whom, when')

/** What was accepted, below what is open: each with its reason, the accepter's name and the day. Nothing where nothing was. */
export function acceptedPart(
  report: Report,
  {
    say,
    headers,
    widths,
    from,
    rowOf,
  }: {
    readonly say: Say
    readonly headers: readonly Text[]
    readonly widths: readonly number[]
    readonly from: number
    readonly rowOf: (finding: Finding, index: number) => Row
  },
): Notes {
  const accepted = acceptedFindings(report)
  if (accepted.length === 0) return { rows: [], merges: [] }
  const told = text(
    `以下${accepted.length}条已经认可，不算在上面，也不在表里标记：`,
    `${accepted.length} accepted: not counted above, not marked on the sheets:`,
  )
  const note = notesAcross([say(told)], widths, from + 1)
  const heads = [...headers.slice(0, -1), heading].map((header) => cell(say(header), 'header'))
  const rows = accepted.map((finding, index): Row => {
    const [why, ...before] = [...rowOf(finding, index)].reverse()
    const said = report.acceptances.get(finding)
    return [...before.reverse(), said ? cell(say(saidOf(said)), 'wrapped') : (why ?? null)]
  })
  return { rows: [[], ...note.rows, heads, ...rows], merges: note.merges }
}

function saidOf({ reason, by, date, previous }: Acceptance): Text {
  const from = previous ? text('，上月工作簿', ", in last month's workbook") : text('', '')
  return text(`${reason}（${by}，${date}${from.zh}）`, `${reason} (${by}, ${date}${from.en})`)
}

/** That a finding was accepted before and is open again. */
export function changedSince(finding: Finding, { acceptances }: Report, locale: Locale): string {
  const said = acceptances.get(finding)
  if (!said || said.holds) return ''
  return text(
    `（${said.by}${said.date}认可过，之后内容有变化，请再看一次）`,
    ` (accepted by ${said.by} on ${said.date}; changed since, please look again)`,
  )[locale]
}
