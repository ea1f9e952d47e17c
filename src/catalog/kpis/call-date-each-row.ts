import { eachRow } from '../facts/each-row'

export default eachRow('call-date-each-row', 'callDate', ['phone-up-log'])
