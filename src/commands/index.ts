import { openExcelHost } from '../hosts/excel'
import type { Locale } from '../model/text'
import { failureOf } from '../session/failure'
import { commandSession } from './command-session'
import { commands, type Command } from './commands'
import { showDialog } from './show-dialog'

const locale = (): Locale => (Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en')

/** What went well is seen in the workbook; what did not is said in a dialog, for there is no pane. */
async function carryOut(command: Command): Promise<void> {
  const said = await Promise.resolve()
    .then(() => command(commandSession(openExcelHost()), locale()))
    .catch(failureOf)
  if (said) await showDialog(said, locale())
}

// One command after another: a second click must not read what the first is about to change.
let last: Promise<void> = Promise.resolve()

void Office.onReady().then(() => {
  for (const [id, command] of Object.entries(commands)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      last = last.then(() => carryOut(command)).finally(() => event.completed())
      last.catch(() => undefined)
    })
  }
})
