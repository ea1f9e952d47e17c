import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { TabId } from './tabs'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  menu: {
    position: 'absolute',
    top: '100%',
    right: '4px',
    zIndex: 10,
    display: 'grid',
    minWidth: '140px',
    padding: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  item: {
    padding: '6px 8px',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
})

interface Props {
  readonly tabs: readonly TabId[]
  readonly opener: RefObject<HTMLElement | null>
  readonly onChoose: (tab: TabId) => void
  readonly onClose: () => void
}

/** The tabs that the row has no room for (WAI-ARIA, Menu Button). */
export function TabMenu({ tabs, opener, onChoose, onClose }: Props): React.JSX.Element {
  const styles = useStyles()
  const { say } = useSpeech()
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    menu.current?.querySelector('button')?.focus()
    const listen = ({ target }: PointerEvent): void => {
      const inside = [menu.current, opener.current].some((element) => element?.contains(target as Node))
      if (!inside) onClose()
    }
    document.addEventListener('pointerdown', listen)
    return () => document.removeEventListener('pointerdown', listen)
  }, [opener, onClose])
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Tab') return onClose()
    const items = [...event.currentTarget.querySelectorAll('button')]
    const here = items.indexOf(event.target as HTMLButtonElement)
    const place = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: items.length - 1 }[event.key]
    if (place === undefined && event.key !== 'Escape') return
    event.preventDefault()
    if (place !== undefined) return items.at(place % items.length)?.focus()
    onClose()
    opener.current?.focus()
  }
  return (
    <div ref={menu} className={styles.menu} role="menu" aria-label={say('moreTabs')} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles.item}
          data-more={tab}
          onClick={() => onChoose(tab)}
        >
          {say(tab)}
        </button>
      ))}
    </div>
  )
}
