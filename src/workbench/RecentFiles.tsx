import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { Locale } from '../model/text'
import { ChevronDown20Regular, Dismiss20Regular } from '../pane/icons'
import { dayAndTime } from '../pane/day-and-time'
import { pageStrings } from './strings'
import type { RecentList } from './use-recent'

const useStyles = makeStyles({
  button: { minWidth: 'auto' },
  panel: {
    position: 'absolute',
    zIndex: 20,
    top: 'calc(100% - 4px)',
    left: '12px',
    right: '12px',
    maxHeight: '60vh',
    overflowY: 'auto',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  said: { margin: '4px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: '4px 0', padding: 0 },
  line: { display: 'flex', alignItems: 'center' },
  file: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'space-between',
    textAlign: 'start',
    padding: '4px 6px',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  at: {
    flexShrink: 0,
    marginInlineStart: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
})

interface Props extends RecentList {
  readonly disabled: boolean
  readonly locale: Locale
}

/** A button beside Open, with the files opened last: their names alone are kept, on this computer. */
export function RecentFiles({ recent, byHand, disabled, locale, ...props }: Props): React.JSX.Element | null {
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const say = (key: keyof typeof pageStrings, name = ''): string => pageStrings[key][locale].replace('{n}', () => name)
  useEffect(() => {
    if (open) panel.current?.querySelector<HTMLElement>('button')?.focus()
  }, [open])
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') close()
    else if (step) {
      const files = [...(panel.current?.querySelectorAll<HTMLElement>('[data-recent]') ?? [])]
      const here = files.findIndex((file) => file.parentElement?.contains(document.activeElement))
      files.at((here + step) % files.length)?.focus()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    const inside = panel.current?.contains(relatedTarget) || relatedTarget === button.current
    if (relatedTarget && !inside) setOpen(false)
  }
  const forget = (name: string): void => {
    panel.current?.focus()
    props.forget(name)
  }
  if (recent.length === 0 && !open) return null
  return (
    <>
      <Button
        ref={button}
        className={styles.button}
        icon={<ChevronDown20Regular />}
        disabled={disabled}
        aria-label={say('recent')}
        title={say('recent')}
        aria-haspopup="dialog"
        aria-expanded={open}
        data-action="recent"
        onClick={() => setOpen((before) => !before)}
      />
      {open && (
        <div
          ref={panel}
          className={styles.panel}
          role="dialog"
          aria-label={say('recent')}
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        >
          <h2 className={styles.title}>{say('recent')}</h2>
          <p className={styles.said} role="status">
            {recent.some(({ name }) => name === byHand)
              ? say('recentByHand', byHand ?? '')
              : say(recent.length === 0 ? 'recentNone' : 'recentWhere')}
          </p>
          <ul className={styles.list}>
            {recent.map((one) => (
              <li key={one.name} className={styles.line}>
                <Button
                  className={styles.file}
                  appearance="subtle"
                  data-recent={one.name}
                  onClick={() => void props.open(one).then((opening) => opening && setOpen(false))}
                >
                  <span>{one.name}</span>
                  <span className={styles.at}>{dayAndTime(one.at, locale)}</span>
                </Button>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<Dismiss20Regular />}
                  aria-label={say('recentForget', one.name)}
                  title={say('recentForget', one.name)}
                  onClick={() => forget(one.name)}
                />
              </li>
            ))}
          </ul>
          {recent.length > 0 && (
            <Button
              size="small"
              data-action="forget-recent"
              onClick={() => {
                props.forgetAll()
                panel.current?.focus()
              }}
            >
              {say('recentForgetAll')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
