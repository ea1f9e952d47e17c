import { useCallback, useEffect, useState } from 'react'
import type { Locale } from '../model/text'
import type { TourKept } from '../pane/tour/use-tour'

/** Language, light, width, the user's own name and whether the tour was seen: kept in this browser, nothing of a workbook. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(`sanbiao.${key}`)
  } catch {
    return null
  }
}
/** Null: nothing is kept any more. */
function keep(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`sanbiao.${key}`)
    else localStorage.setItem(`sanbiao.${key}`, value)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

export interface Preferences {
  readonly locale: Locale
  readonly dark: boolean
  /** The name of who accepts findings, as it was given last. */
  readonly accepter: string
  readonly width: number
  /** What was chosen here; null: as the browser has it. */
  readonly chosen: { readonly locale: Locale | null; readonly dark: boolean | null }
  readonly setLocale: (locale: Locale | null) => void
  readonly setDark: (dark: boolean | null) => void
  readonly setAccepter: (name: string) => void
  /** Whether the tour was taken or refused. */
  readonly tour: TourKept
  readonly setWidth: (width: number) => void
}
export const paneWidth = { least: 350, most: 480, usual: 400 } as const

const browserLocale = (): Locale => (navigator.languages.some((language) => language.startsWith('zh')) ? 'zh' : 'en')
const system = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')

/** By default Chinese unless the browser speaks no Chinese, and as light as the system. */
export function usePreferences(): Preferences {
  const [chosenLocale, setLocale] = useState((): Locale | null => {
    const known = kept('language')
    return known === 'zh' || known === 'en' ? known : null
  })
  const locale = chosenLocale ?? browserLocale()
  const [accepter, setAccepter] = useState(() => kept('accepter') ?? '')
  const [chosen, setChosen] = useState(() => kept('dark'))
  const [seen, setSeen] = useState(() => kept('tour') !== null)
  const onSeen = useCallback(() => {
    keep('tour', 'seen')
    setSeen(true)
  }, [])
  const [systemDark, setSystemDark] = useState(() => system().matches)
  const [width, setWidth] = useState(() => clamp(Number(kept('width') ?? paneWidth.usual)))
  useEffect(() => {
    const listen = (event: MediaQueryListEvent): void => setSystemDark(event.matches)
    system().addEventListener('change', listen)
    return () => system().removeEventListener('change', listen)
  }, [])
  const dark = chosen === null ? systemDark : chosen === 'true'
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
  }, [dark, locale])
  return {
    locale,
    dark,
    accepter,
    width,
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
    setWidth: (next) => {
      keep('width', String(clamp(next)))
      setWidth(clamp(next))
    },
  }
}

const clamp = (width: number): number =>
  Math.min(paneWidth.most, Math.max(paneWidth.least, Number.isFinite(width) ? width : paneWidth.usual))
