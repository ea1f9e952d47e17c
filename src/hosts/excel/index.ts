export { openExcelHost, type ExcelHost } from './host'
export { officePorts, type ExcelPorts } from './ports'
export { ExcelRefusal, type ExcelRefusalCode } from './refusal'
export { requirementSets } from './requirement-sets'
