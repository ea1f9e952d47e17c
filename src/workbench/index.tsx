import { createRoot } from 'react-dom/client'
import { App } from './App'
import './page.css'
import { startSession } from './start-session'

const place = document.getElementById('page')
if (place) void startSession().then((session) => createRoot(place).render(<App session={session} />))
