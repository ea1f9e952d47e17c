import type { SheetTemplate } from '../../model/template'
import lossAnalysis from './loss-analysis'
import prospectCard from './prospect-card'
import showroomTrafficLog from './showroom-traffic-log'
import trafficStatistics from './traffic-statistics'

export const templates: readonly SheetTemplate[] = [lossAnalysis, prospectCard, showroomTrafficLog, trafficStatistics]
