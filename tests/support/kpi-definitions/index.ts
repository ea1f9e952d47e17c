import type { Definitions } from './counting'
import { furtherDefinitions } from './further'
import { ownerDefinitions } from './owners'
import { salesDefinitions } from './sales'

/** Numerator and base of every variant of every figure, by the definitions in words. */
export const definitions: Definitions = { ...salesDefinitions, ...furtherDefinitions, ...ownerDefinitions }

/** Counted on forms that name no consultant. */
const storeForms = ['statistics', 'statistics-first']
const storeFigures = ['receptions-per-consultant', 'tracking-failure-rate', 'win-back-rate', 'win-back-spend']
export const isOfStoreOnly = (kpi: string, variant: string): boolean =>
  storeForms.includes(variant) || storeFigures.includes(kpi)
