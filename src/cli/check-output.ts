import type { Locale } from '../model/text'
import { checkJson } from './check-json'
import { junit } from './junit'
import type { FailOn } from './options'
import { printCheck } from './print-check'
import { printGrouped, type Grouping } from './print-groups'
import type { CheckedFile, Outcome, RefusedFile } from './report-lines'
import { sarif } from './sarif'

export const checkFormats = ['text', 'json', 'sarif', 'junit'] as const
export interface OutputOptions {
  readonly format: (typeof checkFormats)[number]
  readonly by?: Grouping
  readonly failOn: FailOn
  readonly lang: Locale
  readonly accepted?: boolean
  readonly keys?: boolean
}

/** What a check says, piece by piece. */
export function checkOutput(
  outcomes: readonly Outcome[],
  others: readonly string[],
  { format, by, failOn, lang, accepted, keys }: OutputOptions,
): Iterable<string> {
  const checked = outcomes.flatMap((outcome): CheckedFile[] => ('checked' in outcome ? [outcome.checked] : []))
  const refused = outcomes.flatMap((outcome): RefusedFile[] => ('refused' in outcome ? [outcome.refused] : []))
  switch (format) {
    case 'json':
      return checkJson(checked, refused, others)
    case 'sarif':
      return sarif(checked, refused, lang)
    case 'junit':
      return junit(checked, refused, { failOn, lang })
    default:
      return by
        ? printGrouped(checked, by, lang, { accepted, keys })
        : checked.map((file) => `${printCheck(file, lang, { accepted, keys })}\n`)
  }
}
