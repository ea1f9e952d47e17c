import { catalog } from '../../src/catalog'
import { fields, type FieldKey } from '../../src/model/field'
import type { Reading, Rule } from '../../src/model/rule'
import type { TemplateId } from '../../src/model/template'
import type { DealerMonth, FormName } from './dealer-month'

const templates: Readonly<Record<FormName, TemplateId>> = {
  来店登记: 'showroom-traffic-log',
  来店统计: 'traffic-statistics',
  意向客户卡: 'prospect-card',
  流失分析: 'loss-analysis',
}

/** Of the rules that were not checked, those whose forms and columns the dealer month has: none should be. */
export function leftOut({ forms }: Pick<DealerMonth, 'forms'>, notChecked: readonly string[]): readonly string[] {
  const columns = new Map<TemplateId, ReadonlySet<FieldKey>>(
    forms.map((form) => [templates[form.name], new Set(form.columns.map(({ field }) => field))]),
  )
  const has = (template: TemplateId, needed: readonly FieldKey[], either: readonly FieldKey[] = []): boolean => {
    const own = columns.get(template)
    if (!own) return false
    return needed.every((field) => own.has(field)) && (either.length === 0 || either.some((field) => own.has(field)))
  }
  const reads = ({ template, fields: needed, either, dispensable, previous }: Reading): boolean =>
    dispensable === true || (!previous && has(template, needed, either))
  const isThere = (reading: Reading | undefined): boolean =>
    reading !== undefined && reads({ ...reading, dispensable: undefined })
  const couldLook = (rule: Rule): boolean => {
    // The month has no call list of ours.
    if (rule.calls && !rule.calls.dispensable) return false
    switch (rule.scope) {
      case 'reading':
      case 'sheet':
        return true
      case 'table':
        return rule.on.some((template) => has(template, rule.fields))
      case 'workbook':
        return Object.values(rule.reads).every(reads) && (rule.anyOf?.some((name) => isThere(rule.reads[name])) ?? true)
      case 'column':
        return [...columns].some(([template, own]) =>
          [...own].some((field) => {
            const { type, planned = false } = fields[field]
            const spec = catalog.templates.find(({ id }) => id === template)?.columns[field]
            return rule.applies({ field, type, planned, key: spec?.key ?? false, template })
          }),
        )
    }
  }
  const looking = new Set(catalog.rules.filter(couldLook).map(({ code }) => code))
  return notChecked.filter((code) => looking.has(code))
}
