import { foldWord } from '../model/fold'
import { text, type Text } from '../model/text'
import type { Found } from './find-forms'
import type { Form } from './table'

/** Forms that are lists of their own are taken out of their sheets: S001's 竞品客源 beside the loss table. */
export function keptApart(found: readonly Found[]): {
  readonly found: readonly Found[]
  readonly apart: readonly Found[]
} {
  const apart: Found[] = []
  const kept = found.map((one): Found => {
    const aside = one.forms.filter((form) => isApart(form, one) && found.some((other) => hasMain(other, form)))
    if (aside.length === 0) return one
    apart.push({ ...one, forms: aside })
    const forms = one.forms.filter((form) => !aside.includes(form))
    return forms.length > 0
      ? { ...one, forms }
      : { ...one, forms, doubts: [], nearest: null, apart: whyApart(aside[0]!) }
  })
  return apart.length > 0 ? { found: kept, apart } : { found, apart }
}

function isApart(form: Form, found: Found): boolean {
  const { template, columns } = form.location
  if (!template.apart || found.told || columns.has(template.apart.lacks)) return false
  const title = titleOf(form, found)
  return template.apart.titles.some((one) => title.includes(foldWord(one)))
}

const hasMain = ({ forms }: Found, { location: { template } }: Form): boolean =>
  forms.some(
    ({ location }) => location.template === template && template.apart && location.columns.has(template.apart.lacks),
  )

/** The words above a form's header; the sheet's name is that of its only form. */
function titleOf({ sheet: { columns }, location }: Form, { sheet, forms }: Found): string {
  const words = forms.length === 1 ? [sheet.name] : []
  for (let row = location.block.top; row < (location.headerRows[0] ?? 0); row++)
    for (const column of columns) words.push(String(column.at(row) ?? ''))
  return foldWord(words.join(' '))
}

const whyApart = ({ location: { template } }: Form): Text =>
  text(
    `已有《${template.title.zh}》，这是另一份名单，不当作第二份${template.title.zh}`,
    `A list of its own beside the ${template.title.en}, not a second one`,
  )
