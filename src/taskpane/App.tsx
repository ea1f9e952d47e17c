import { Pane } from '../pane/Pane'
import type { Session } from '../session/session'
import { usePreferences } from './preferences'

/** The pane beside Excel's own sheet. */
export function App({ session }: { readonly session: Session }): React.JSX.Element {
  const { locale, dark, accepter, chosen, tour, setLocale, setDark, setAccepter } = usePreferences()
  return (
    <Pane
      session={session}
      locale={locale}
      dark={dark}
      onDark={setDark}
      onLocale={setLocale}
      chosen={chosen}
      accepter={accepter}
      onAccepter={setAccepter}
      tour={tour}
    />
  )
}
