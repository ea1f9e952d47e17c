import { readXls } from './read-xls'
import { showPage } from './show-page'
import { startSession } from './start-session'

const sample = async (): Promise<ArrayBuffer | null> => {
  const answer = await fetch('./sample.xlsx')
  return answer.ok ? answer.arrayBuffer() : null
}
void showPage(
  startSession(() => new Worker(new URL('./worker.ts', import.meta.url)), readXls),
  sample,
)
