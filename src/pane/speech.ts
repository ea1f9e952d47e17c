import { createContext, useContext } from 'react'
import type { Locale, Text } from '../model/text'
import { say, type StringKey } from './strings'

export const LocaleContext = createContext<Locale>('zh')

export interface Speech {
  readonly locale: Locale
  say(key: StringKey, n?: string | number): string
  of(sentence: Text): string
}

/** The language of the pane. */
export function useSpeech(): Speech {
  const locale = useContext(LocaleContext)
  return { locale, say: (key, n) => say(key, locale, n), of: (sentence) => sentence[locale] }
}
