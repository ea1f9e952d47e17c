import type { Catalog } from '../model/report'
import { reasonTree } from './reasons'
import { rules } from './rules'
import { catalogWithoutRules } from './without-rules'

/** Everything that Sanbiao knows of the trade. */
export const catalog: Catalog = { ...catalogWithoutRules, rules, reasons: reasonTree }
