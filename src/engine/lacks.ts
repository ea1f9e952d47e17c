import { fieldsIn } from '../model/expression'
import { fields } from '../model/field'
import type { Variant } from '../model/kpi'
import type { Catalog } from '../model/report'
import type { Table } from '../model/table'
import { text, type Text } from '../model/text'
import { expressionsOf, fieldsOf, isKept, leavesOf, type Bases } from './count'

/** The columns that a variant would read where they are, and that are not there. */
export function grantedOf(variant: Variant, bases: Bases): Text | null {
  const leaves = expressionsOf(variant).flatMap(leavesOf)
  for (const { template, where } of leaves.filter(({ lenient }) => lenient === true)) {
    for (const table of bases.get(template) ?? []) {
      const absent = where.flatMap(fieldsIn).find((field) => !table.columns[field])
      if (!absent) continue
      const { zh, en } = fields[absent].title
      return text(
        `${table.template.title.zh}没有“${zh}”列，按该列全空算`,
        `The ${table.template.title.en.toLowerCase()} has no column ${en}: counted as if it were blank`,
      )
    }
  }
  return null
}

const lackTexts = { absent: text('缺少', 'has no column'), unkept: text('没有填写', 'has nothing in') }
/** Which form, or which of its columns, a variant misses. */
export function lackOf(
  variant: Variant,
  bases: Bases,
  tables: readonly Table[],
  { templates }: Pick<Catalog, 'templates'>,
): Text | null {
  for (const [id, needed] of fieldsOf(variant)) {
    if (bases.get(id)?.length) continue
    const title = templates.find((template) => template.id === id)?.title ?? text(id, id)
    const present = tables.filter((table) => table.template.id === id)
    if (present.length === 0) return text(`工作簿里没有${title.zh}`, `The workbook has no ${title.en.toLowerCase()}`)
    const absent = [...needed].filter((field) => !present.some((table) => table.columns[field]))
    const unkept = [...needed].filter((field) => !present.some((table) => isKept(table, field)))
    const [of, said] =
      absent.length > 0 ? [absent, lackTexts.absent] : [unkept.length > 0 ? unkept : [...needed], lackTexts.unkept]
    const names = of.map((field) => fields[field].title)
    return text(
      `${title.zh}${said.zh}“${names.map(({ zh }) => zh).join('”“')}”列`,
      `The ${title.en.toLowerCase()} ${said.en} ${names.map(({ en }) => en).join(', ')}`,
    )
  }
  return null
}
