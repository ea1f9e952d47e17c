import type { FieldKey } from '../../model/field'
import type { TemplateId } from '../../model/template'

/** Rates that a form keeps beside their base. */
export const ratesByForm: {
  readonly [T in TemplateId]?: readonly { readonly rate: FieldKey; readonly base: FieldKey }[]
} = {
  'kpi-sheet': [{ rate: 'kpiAchievement', base: 'kpiTarget' }],
  'target-sheet': [{ rate: 'kpiAchievement', base: 'monthTarget' }],
  'win-back-board': [{ rate: 'kpiAchievement', base: 'boardTarget' }],
  'service-defection': [{ rate: 'churnRate', base: 'fleetCount' }],
}
