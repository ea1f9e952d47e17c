import { xlsReader } from './xls-reader'

export const readXls = xlsReader(() => new Worker(new URL('./xls-worker.ts', import.meta.url)))
