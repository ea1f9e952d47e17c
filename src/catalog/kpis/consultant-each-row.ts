import { eachRow } from '../facts/each-row'

export default eachRow('consultant-each-row', 'consultant', [
  'showroom-traffic-log',
  'phone-up-log',
  'daily-report',
  'contact-log',
  'follow-up-log',
  'prospect-card',
  'loss-analysis',
  'owner-card',
  'lead-log',
  'owner-tier',
  'owner-visit-plan',
])
