import { resolve } from 'node:path'
import { openLook } from '../tests/support/page/looks'
import { startWorkbench } from '../tests/support/page/open'
import { takePicture } from '../tests/support/page/pictures'
import { states } from '../tests/support/page/states'

// The pictures of the README, by the very walk that the tests take. Usage: tsx scripts/screenshots.ts [built page]
// Every state in every look, for those who want to see them: SANBIAO_LOOKS=all SANBIAO_SHOTS=folder, then tests/pages/states.slow.test.ts.
async function main(): Promise<void> {
  const [built] = process.argv.slice(2)
  const workbench = await startWorkbench(built && resolve(built))
  const complaints: string[] = []
  const page = await openLook(workbench, { locale: 'zh-CN', colorScheme: 'light', width: 350 }, complaints)
  const last = states.findLastIndex(({ picture }) => picture)
  for (const state of states.slice(0, last + 1)) {
    await state.reach(page)
    await takePicture(page, state)
  }
  await workbench.close()
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
}
void main()
