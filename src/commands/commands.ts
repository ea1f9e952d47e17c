import { text, type Locale, type Text } from '../model/text'
import type { Session } from '../session/session'

/** Answers with what has to be said; null where the workbook shows it. */
export type Command = (session: Session, locale: Locale) => Promise<Text | null>
type Writing = 'fillKpis' | 'makeSummary' | 'writeProblems'

const nothingRead = text(
  '没有认出任何表格，所以什么也没有检查。打开面板，“识别”里写着原因。',
  'No form was recognised, so nothing was checked. Open the pane: Forms says why.',
)

/** Writes, and shows the sheet that was written. */
async function write(session: Session, writing: Writing, locale: Locale): Promise<Text | null> {
  const sheet = await session[writing](locale)
  const { notice, outline } = session.state()
  if (sheet !== null) await session.reveal({ sheet, row: 0, column: 0 })
  if (outline?.readings.every(({ template }) => template === null)) return nothingRead
  return notice?.kind === 'refused' ? notice.text : null
}

const writingOf =
  (writing: Writing): Command =>
  async (session, locale) => {
    await session.attach()
    return write(session, writing, locale)
  }

/** The ribbon's buttons, by the names that the manifest gives their functions. */
export const commands: Readonly<Record<string, Command>> = {
  check: async (session, locale) => {
    await session.attach()
    await session.check()
    // Said where marks could not be put: on protected sheets.
    const unmarked = session.state().notice?.text ?? null
    return (await write(session, 'writeProblems', locale)) ?? unmarked
  },
  fillKpis: writingOf('fillKpis'),
  makeSummary: writingOf('makeSummary'),
}
