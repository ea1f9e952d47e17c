export { openWorkbookFile, type FileHost } from './host'
export { FileRefusal, type RefusalCode } from './refusal'
export type { Codec } from './codec'
export type { OpenOptions } from './open'
