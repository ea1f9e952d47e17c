import type { Catalog } from '../model/report'
import { kpis } from './kpis'
import { profiles } from './profiles'
import { summaries } from './summaries'
import { templates } from './templates'

/** What it takes to read sheets; the rules, by far the greatest part, are fetched for the first check. */
export const catalogWithoutRules: Omit<Catalog, 'rules'> = { templates, kpis, summaries, profiles }
