import type { Catalog } from '../model/report'
import { kpis } from './kpis'
import { profiles } from './profiles'
import { rules } from './rules'
import { summaries } from './summaries'
import { templates } from './templates'

/** Everything that Sanbiao knows of the trade. */
export const catalog: Catalog = { templates, rules, kpis, summaries, profiles }
