import { eachRow } from '../facts/each-row'

export default eachRow('contact-date-each-row', 'contactDate', ['contact-log'])
