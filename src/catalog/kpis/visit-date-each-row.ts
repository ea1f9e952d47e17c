import { eachRow } from '../facts/each-row'

export default eachRow('visit-date-each-row', 'visitDate', ['showroom-traffic-log'])
