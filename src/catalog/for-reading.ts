import type { Catalog } from '../model/report'
import { profiles } from './profiles'
import { templates } from './templates'

/** What it takes to read sheets; the rest, by far the greatest part, is fetched for the first check. */
export const catalogForReading: Pick<Catalog, 'templates' | 'profiles'> = { templates, profiles }
