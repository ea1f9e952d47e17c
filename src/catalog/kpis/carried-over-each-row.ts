import { eachRow } from '../facts/each-row'

export default eachRow('carried-over-each-row', 'carriedOver', ['follow-up-log', 'daily-report'])
