import type { Acceptance } from '../model/acceptance'
import { text, type Locale } from '../model/text'
import type { CheckedFile, FindingLine } from './report-lines'

/** How many findings of a file were accepted; all of them, each with its reason, where they are asked for. */
export function acceptedLines(
  { report: { accepted, findings } }: CheckedFile,
  asked: { readonly accepted?: boolean; readonly keys?: boolean },
  locale: Locale,
): readonly string[] {
  if (accepted === 0) return []
  const how = asked.accepted ? text('：', ':') : text('，用 --accepted 列出', '; --accepted lists them')
  const head = text(`已认可 ${accepted} 条，不算在内${how.zh}`, `Accepted, not counted above: ${accepted}${how.en}`)[
    locale
  ]
  if (!asked.accepted) return [head]
  const told = findings.filter(({ acceptance }) => acceptance?.holds && !acceptance.follows)
  return [head, ...told.flatMap((finding) => lineOf(finding, asked.keys === true, locale))]
}

function lineOf(
  { sheet, cell, code, message, acceptance, key }: FindingLine,
  keyed: boolean,
  locale: Locale,
): string[] {
  const shown = keyed ? `  ${key}` : ''
  return [
    `  ${code} ${sheet}!${cell} ${message[locale]}${shown}`,
    ...(acceptance ? [`      ${saidOf(acceptance, locale)}`] : []),
  ]
}

/** `已核实（何刚，2026-04-10）`. */
export function saidOf({ reason, by, date, previous }: Acceptance, locale: Locale): string {
  const from = previous ? text('，上月认可', ', last month')[locale] : ''
  return text(`${reason}（${by}，${date}${from}）`, `${reason} (${by}, ${date}${from})`)[locale]
}
