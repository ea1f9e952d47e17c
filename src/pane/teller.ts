import { format, type Data, type Locale, type Text } from '../model/text'

/** Says one of these texts in a language, its names filled. */
export const teller =
  <K extends string>(texts: Readonly<Record<K, Text>>) =>
  (key: K, locale: Locale, data: Data = {}): string =>
    format(texts[key], data, locale)
