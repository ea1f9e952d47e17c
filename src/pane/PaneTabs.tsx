import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: '4px',
  },
  tab: {
    padding: '6px 8px 4px',
    font: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
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

export const tabs = ['problems', 'figures', 'summaries', 'write', 'reading'] as const
export type TabId = (typeof tabs)[number]
/** The panel that a tab shows. */
export const panelId = 'sanbiao-panel'
export const tabIdOf = (tab: TabId): string => `sanbiao-tab-${tab}`

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
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const here = tabs.indexOf(chosen)
    const place = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tabs.length - 1 }[event.key]
    const next = place === undefined ? undefined : tabs.at(place % tabs.length)
    if (!next) return
    event.preventDefault()
    onChoose(next)
    event.currentTarget.querySelector<HTMLElement>(`#${tabIdOf(next)}`)?.focus()
  }
  return (
    <div className={styles.list} role="tablist" aria-label={say('product')} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={tabIdOf(tab)}
          type="button"
          role="tab"
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          aria-selected={tab === chosen}
          aria-controls={panelId}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {say(tab)}
          {tab === 'reading' && asked > 0 && <span className={styles.asked}>{asked}</span>}
        </button>
      ))}
    </div>
  )
}
