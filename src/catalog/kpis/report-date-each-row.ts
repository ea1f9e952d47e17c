import { eachRow } from '../facts/each-row'

export default eachRow('report-date-each-row', 'reportDate', ['daily-report'])
