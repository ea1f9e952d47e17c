import type { Catalog } from '../model/report'
import { catalogForChecking } from './for-checking'
import { catalogForReading } from './for-reading'
import { reasonTree } from './reasons'

/** Everything that Sanbiao knows of the trade. */
export const catalog: Catalog = { ...catalogForReading, ...catalogForChecking, reasons: reasonTree }
