import { useCallback, useEffect, useState } from 'react'
import type { Locale } from '../model/text'
import type { TourKept } from '../pane/tour/use-tour'
import { lightOf, localeOf, type Light } from './appearance'

/** Language, light, the user's own name and whether the tour was seen: Excel's, unless others were chosen here before; nothing of a workbook is kept. */
export interface Preferences {
  readonly locale: Locale
  readonly dark: boolean
  /** The name of who accepts findings, as it was given last. */
  readonly accepter: string
  /** What was chosen here; null: as Excel has it. */
  readonly chosen: { readonly locale: Locale | null; readonly dark: boolean | null }
  readonly setLocale: (locale: Locale | null) => void
  readonly setDark: (dark: boolean | null) => void
  readonly setAccepter: (name: string) => void
  /** Whether the tour was taken or refused. */
  readonly tour: TourKept
}
type Key = 'language' | 'dark' | 'accepter' | 'tour'

// Browsers may part what pages in frames keep; Excel on the web names the part.
const nameOf = (key: Key): string => `${Office.context.partitionKey ?? ''}sanbiao.${key}`
function kept(key: Key): string | null {
  try {
    return localStorage.getItem(nameOf(key))
  } catch {
    return null
  }
}
/** Null: nothing is kept any more. */
function keep(key: Key, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(nameOf(key))
    else localStorage.setItem(nameOf(key), value)
  } catch {
    // Where nothing may be kept, Excel's own is taken next time.
  }
}

const systemDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches
const officeLight = (): Light => lightOf(Office.context.officeTheme, systemDark())

export function usePreferences(): Preferences {
  const [light] = useState(officeLight)
  const [chosenLocale, setLocale] = useState((): Locale | null => {
    const known = kept('language')
    return known === 'zh' || known === 'en' ? known : null
  })
  const locale = chosenLocale ?? localeOf(Office.context.displayLanguage)
  const [accepter, setAccepter] = useState(() => kept('accepter') ?? '')
  const [chosen, setChosen] = useState(() => kept('dark'))
  const [seen, setSeen] = useState(() => kept('tour') !== null)
  const onSeen = useCallback(() => {
    keep('tour', 'seen')
    setSeen(true)
  }, [])
  const dark = chosen === null ? light.dark : chosen === 'true'
  const contrast = chosen === null ? light.contrast : null
  useEffect(() => {
    const { dataset, style } = document.documentElement
    dataset.theme = dark ? 'dark' : 'light'
    if (contrast) dataset.contrast = ''
    else delete dataset.contrast
    style.setProperty('--contrast-ground', contrast?.ground ?? '')
    style.setProperty('--contrast-ink', contrast?.ink ?? '')
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
  }, [dark, contrast, locale])
  return {
    locale,
    dark,
    accepter,
    chosen: { locale: chosenLocale, dark: chosen === null ? null : dark },
    tour: { seen, onSeen },
    setLocale: (next) => {
      keep('language', next)
      setLocale(next)
    },
    setAccepter: (next) => {
      keep('accepter', next)
      setAccepter(next)
    },
    setDark: (next) => {
      const said = next === null ? null : String(next)
      keep('dark', said)
      setChosen(said)
    },
  }
}
