import type { Locale } from '../model/text'

/** What Excel tells of its colours, each `#RRGGBB`; some Excels leave parts of it out. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string
  readonly bodyForegroundColor?: string
}
export interface Light {
  readonly dark: boolean
  /** Ground and ink of a contrast theme. */
  readonly contrast: { readonly ground: string; readonly ink: string } | null
}

/** By luminance, since `isDarkTheme` is missing on some Excels; as the system has it where Excel tells no colours. */
export function lightOf(theme: OfficeColours | null | undefined, systemDark: boolean): Light {
  const ground = theme?.bodyBackgroundColor
  const ink = theme?.bodyForegroundColor
  const groundLight = luminance(ground)
  if (!ground || groundLight === null) return { dark: systemDark, contrast: null }
  const dark = groundLight < 0.18
  // Excel's own dark themes are grey; the contrast themes that browsers do not tell of (`forced-colors`) are black.
  const contrast = ink && groundLight === 0 && contrastOf(groundLight, luminance(ink) ?? 0) > 10
  return { dark, contrast: contrast ? { ground, ink } : null }
}

/** The contrast ratio of WCAG 2.2, 1 to 21. */
const contrastOf = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

/** Relative luminance as WCAG 2.2 defines it, 0 to 1; null where it is no `#RRGGBB`. */
export function luminance(colour: string | undefined): number | null {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '')
  if (!digits) return null
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => {
    const share = parseInt(pair, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

export const localeOf = (displayLanguage: string | undefined): Locale =>
  (displayLanguage ?? 'zh').toLowerCase().startsWith('zh') ? 'zh' : 'en'
