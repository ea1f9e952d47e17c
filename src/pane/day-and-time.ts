import type { Locale } from '../model/text'

/** In the user's manner: `11月22日 17:40`, `Nov 22, 5:40 PM`. */
export const dayAndTime = (at: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-US', {
    month: locale === 'zh' ? 'long' : 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at)
