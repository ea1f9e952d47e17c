export { checkFile } from './check-file'
