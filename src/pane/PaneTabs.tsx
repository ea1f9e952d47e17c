import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { lazy, Suspense, useRef, useState, type KeyboardEvent } from 'react'
import { useSpeech } from './speech'
import { panelId, tabIdOf, tabs, type TabId } from './tabs'
import { useTabRow } from './use-tab-row'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    position: 'relative',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: '4px',
  },
  list: { display: 'flex', flexGrow: 1, minWidth: 0, position: 'relative' },
  tab: {
    flexShrink: 0,
    padding: '6px 8px 4px',
    font: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  out: { position: 'absolute', top: 0, left: 0, visibility: 'hidden' },
  asked: {
    marginLeft: '4px',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorPaletteRedBackground3,
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
})

const LazyTabMenu = lazy(() => import('./TabMenu').then(({ TabMenu }) => ({ default: TabMenu })))

interface Props {
  readonly chosen: TabId
  /** Questions that wait on the tab of how sheets were read. */
  readonly asked: number
  readonly onChoose: (tab: TabId) => void
}

/** Fluent's own tabs bring forty kilobytes of focus management; these follow the same pattern (WAI-ARIA, Tabs). */
export function PaneTabs({ chosen, asked, onChoose }: Props): React.JSX.Element {
  const styles = useStyles()
  const { say } = useSpeech()
  const list = useRef<HTMLDivElement>(null)
  const more = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const inRow = useTabRow(list, chosen, asked)
  const row = tabs.filter((tab) => inRow.includes(tab))
  const out = tabs.filter((tab) => !inRow.includes(tab))
  const badge = (tab: TabId): React.ReactNode =>
    tab === 'reading' && asked > 0 && <span className={styles.asked}>{asked}</span>
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const here = row.indexOf(chosen)
    const place = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: row.length - 1 }[event.key]
    const next = place === undefined ? undefined : row.at(place % row.length)
    if (!next) return
    event.preventDefault()
    onChoose(next)
    event.currentTarget.querySelector<HTMLElement>(`#${tabIdOf(next)}`)?.focus()
  }
  return (
    <div className={styles.bar}>
      <div ref={list} className={styles.list} role="tablist" aria-label={say('product')} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab}
            id={tabIdOf(tab)}
            type="button"
            role="tab"
            className={mergeClasses(styles.tab, tab === chosen && styles.chosen, out.includes(tab) && styles.out)}
            aria-selected={tab === chosen}
            aria-controls={panelId}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => onChoose(tab)}
          >
            {say(tab)}
            {badge(tab)}
          </button>
        ))}
      </div>
      {out.length > 0 && (
        <button
          ref={more}
          type="button"
          className={styles.tab}
          aria-haspopup="menu"
          aria-expanded={open}
          data-action="more-tabs"
          onClick={() => setOpen(!open)}
        >
          {say('moreTabs')} ▾{out.map(badge)}
        </button>
      )}
      {open && out.length > 0 && (
        <Suspense fallback={null}>
          <LazyTabMenu
            tabs={out}
            opener={more}
            onClose={() => setOpen(false)}
            onChoose={(tab) => {
              setOpen(false)
              onChoose(tab)
              list.current?.querySelector<HTMLElement>(`#${tabIdOf(tab)}`)?.focus()
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
