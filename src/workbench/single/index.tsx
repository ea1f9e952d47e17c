import { showPage } from '../show-page'
import { startSession } from '../start-session'
import { xlsReader } from '../xls-reader'
import { roles } from './roles'

// The page in one file: what else would be fetched stands in it as text.
const textOf = (id: string): string => document.getElementById(id)?.textContent ?? ''
const startWorker = (name: string): Worker =>
  new Worker(URL.createObjectURL(new Blob([textOf('worker')], { type: 'text/javascript' })), { name })
const sample = (): Promise<ArrayBuffer> =>
  Promise.resolve(Uint8Array.from(atob(textOf('sample')), (char) => char.charCodeAt(0)).buffer)

void showPage(
  startSession(
    () => startWorker(roles.session),
    xlsReader(() => startWorker(roles.xls)),
  ),
  sample,
)
