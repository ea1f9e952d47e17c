import type { Catalog } from '../model/report'
import { kpis } from './kpis'
import { rules } from './rules'
import { summaries } from './summaries'

/** What is made of sheets once they are read. */
export const catalogForChecking: Pick<Catalog, 'rules' | 'kpis' | 'summaries'> = { rules, kpis, summaries }
