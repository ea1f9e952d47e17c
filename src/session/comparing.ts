import { notPrevious, recognisePrevious } from '../engine/previous'
import { recognise } from '../engine/recognise'
import type { MonthId } from '../model/month'
import { text, type Text } from '../model/text'
import type { Bench } from './bench'
import { readingProgress } from './looking-ahead'
import { chosenBy } from './recognising'
import { failureOf } from './failure'
import { checkCancelled, done, stillOpening } from './sentences'
import type { Session } from './session'
import { breathe } from './slices'
import type { Notice } from './state'

/** Why a workbook is not taken for last month's. */
class NotPrevious extends Error {
  constructor(readonly text: Text) {
    super(text.en)
  }
}

/** Last month's workbook beside the one that is open. */
export function comparing(
  bench: Bench,
  month: () => MonthId | undefined,
  stopped: () => boolean,
): Pick<Session, 'openPrevious' | 'closePrevious'> {
  const { catalog, readOther } = bench.ports
  const recheck = async (said: ReturnType<typeof done>): Promise<void> => {
    const finished = await bench.check(false)
    bench.shown(finished ? said : checkCancelled)
  }

  return {
    async openPrevious(bytes, fileName) {
      if (bench.state().phase === 'opening') return bench.tell({ notice: stillOpening })
      return bench.act('working', async () => {
        const desk = bench.desk()
        const progress = (share: number, sheet: string | null): void =>
          bench.tell({ progress: readingProgress(share, sheet) })
        const workbook = await readOther?.(bytes, fileName, { progress, breathe, cancelled: stopped }).catch(
          (problem: unknown) => {
            const { zh, en } = failureOf(problem)
            throw new NotPrevious(
              text(
                `上月工作簿“${fileName}”打不开：${zh}`,
                `Last month's workbook “${fileName}” cannot be opened: ${en}`,
              ),
            )
          },
        )
        if (!workbook) return
        const question = { ...chosenBy(bench, desk), month: month() }
        const of = recognisePrevious(workbook, catalog, question).context.month
        const now = desk.report?.context.month ?? recognise(desk.workbook, catalog, question).context.month
        const fault = notPrevious(of, now)
        if (fault) {
          throw new NotPrevious(
            text(`“${fileName}”没有用上：${fault.zh}。`, `“${fileName}” was not taken: ${fault.en}.`),
          )
        }
        desk.previous = { workbook, fileName, month: of }
        const told = of === null ? text('', '') : text(`（${of}）`, ` (${of})`)
        await recheck(
          done(
            `已打开上月工作簿“${fileName}”${told.zh}，结转按它核对。`,
            `Last month's workbook “${fileName}”${told.en} is open: what is carried over is compared with it.`,
          ),
        )
      })
    },
    closePrevious: () =>
      bench.act('working', async () => {
        bench.desk().previous = null
        await recheck(done('已不再对照上月工作簿。', "Last month's workbook is closed."))
      }),
  }
}

/** A workbook that another month no longer makes last month's is let go; says so. */
export async function withoutUnfit(bench: Bench): Promise<Notice | null> {
  const desk = bench.desk()
  const { previous, report } = desk
  const fault = previous && notPrevious(previous.month, report?.context.month ?? null)
  if (!fault) return null
  desk.previous = null
  await bench.check(true)
  return {
    kind: 'refused',
    text: text(
      `“${previous.fileName}”不再对照：${fault.zh}。`,
      `“${previous.fileName}” is no longer compared with: ${fault.en}.`,
    ),
  }
}
