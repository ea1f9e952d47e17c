import type { CellStyle, SheetCell } from '../../model/sheet-content'
import { civilOf, daysOf, type MonthId } from '../../model/month'
import type { Locale, Text } from '../../model/text'
import type { Cell } from '../../model/workbook'

export type Row = readonly (SheetCell | null)[]

export const cell = (value: Cell, style: CellStyle = 'text'): SheetCell => ({ value, style })
export const live = (formula: string | null, value: Cell, style: CellStyle): SheetCell =>
  formula === null ? { value, style } : { value, formula, style }
export const wrapped = (value: string): SheetCell => cell(value, 'wrapped')

export const monthTitle = (month: MonthId, locale: Locale): string => {
  const { year, month: index } = civilOf(daysOf(month).first)
  return locale === 'zh' ? `${year}年${index}月` : month
}

/** A sheet's title with the month that it is of, where that is known. */
export const titledFor = (title: string, month: MonthId | null, locale: Locale): string =>
  month ? `${title}　${monthTitle(month, locale)}` : title

/** Chooses the words of one language. */
export type Say = (words: Text) => string
export const speaker =
  (locale: Locale): Say =>
  (words) =>
    words[locale]
