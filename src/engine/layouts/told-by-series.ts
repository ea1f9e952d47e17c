import type { FieldKey } from '../../model/field'
import type { SheetTemplate } from '../../model/template'

const made = new WeakMap<SheetTemplate, SheetTemplate>()

/**
 * The template as it is told where its series are found: what stands in their columns need not have a column of its own. One field
 * alone beside them tells the form only where a title names it.
 */
export function toldBySeries(template: SheetTemplate): SheetTemplate {
  let told = made.get(template)
  if (!told) {
    const inSeries = new Set<FieldKey>((template.layout.series ?? []).flatMap(({ head, cell }) => [head, cell]))
    const rest = template.telling
      .filter((group) => group.some((field) => inSeries.has(field)))
      .map((group) => group.filter((field) => !inSeries.has(field)))
    const alone = rest.filter(({ length }) => length === 1)
    told = {
      ...template,
      telling: [...template.telling, ...rest.filter(({ length }) => length > 1)],
      ...(!template.tellingUnless && alone.length > 0 && { tellingUnless: { groups: alone, unless: alone.flat() } }),
    }
    made.set(template, told)
  }
  return told
}
