import { createRoot } from 'react-dom/client'
import type { Session } from '../session/session'
import { App } from './App'
import './page.css'
import type { Sample } from './use-files'

export async function showPage(session: Promise<Session>, sample: Sample): Promise<void> {
  const place = document.getElementById('page')
  if (place) createRoot(place).render(<App session={await session} sample={sample} />)
}
