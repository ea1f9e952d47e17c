import { createRoot } from 'react-dom/client'
import { openExcelHost } from '../hosts/excel'
import { failureOf } from '../session/failure'
import { App } from './App'
import { startExcelSession } from './excel-session'
import { failed, messages, showMessage } from './message'
import { pageAddress } from './page-address'
import { surroundings } from './surroundings'
import './taskpane.css'

async function open(place: HTMLElement): Promise<void> {
  const where = await surroundings()
  if (where !== 'excel') return showMessage(place, messages[where], pageAddress)
  try {
    const session = await startExcelSession(openExcelHost())
    createRoot(place).render(<App session={session} />)
  } catch (problem) {
    showMessage(place, failed(failureOf(problem)), pageAddress)
  }
}

const place = document.getElementById('pane')
if (place) void open(place)
