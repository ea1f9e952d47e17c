/** One sentence for people, Chinese first. `{name}` stands for a value of the finding's data. */
export interface Text {
  readonly zh: string
  readonly en: string
}
export type Locale = keyof Text

export const text = (zh: string, en: string): Text => ({ zh, en })

/** A value put into a sentence: as it is, a text of its own, or words to be listed. */
export type Datum = string | number | boolean | null | Text | readonly string[]
/** A name without a value is as good as absent. */
export type Data = Readonly<Record<string, Datum | undefined>>

/** Fills the placeholders of one language; a placeholder without a value stays as it is written. */
export function format(sentence: Text, data: Data, locale: Locale): string {
  return sentence[locale].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = data[name]
    if (value === undefined) return placeholder
    if (value === null) return ''
    if (isList(value)) return value.join(locale === 'zh' ? '、' : ', ')
    return typeof value === 'object' ? value[locale] : String(value)
  })
}

/** The first few of a list for a sentence. */
export const shortened = (words: readonly string[], most: number): readonly string[] =>
  words.length > most ? [...words.slice(0, most - 1), `${words[most - 1]}…`] : words

export const isList = (value: Datum | undefined): value is readonly string[] => Array.isArray(value)
