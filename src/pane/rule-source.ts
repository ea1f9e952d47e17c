import type { Locale } from '../model/text'
import { say } from './strings'

/** Where a rule comes from, in words. */
export const sourceWords = (source: readonly string[], locale: Locale): string =>
  source
    .map((one) =>
      one === 'public'
        ? say('sourcePublic', locale)
        : one === 'inferred'
          ? say('sourceInferred', locale)
          : say('sourceOem', locale, one),
    )
    .join(locale === 'zh' ? '、' : ', ')
