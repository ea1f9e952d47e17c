import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { CellRef } from '../model/workbook'
import type { FindingItem } from '../session/session'
import { acceptingTold } from './accepting-strings'
import { CheckmarkCircle16Regular, Wrench16Regular } from './icons'
import { NoteButton } from './MendingButtons'
import { Info16Regular } from './problem-icons'
import { problemTold } from './problem-strings'
import { SeverityIcon } from './severity-look'
import { useSpeech } from './speech'
import { WritingButton } from './WritingButton'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: '8px',
    padding: '6px 12px 8px',
    borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  icon: { paddingTop: '3px' },
  body: { minWidth: 0 },
  main: {
    display: 'block',
    width: '100%',
    padding: '0',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  place: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  // Dark enough on the ground of a chosen row as well.
  address: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorBrandForeground2Hover, fontWeight: 600 },
  since: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteDarkOrangeForeground1 },
  extras: { display: 'flex', flexWrap: 'wrap', gap: '2px 8px', alignItems: 'center' },
  small: { minWidth: 'auto', padding: '0 6px', marginLeft: '-6px', whiteSpace: 'normal', textAlign: 'left' },
  folded: {
    fontSize: tokens.fontSizeBase200,
    '& summary': { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  },
  list: { margin: '4px 0 0', padding: '0 0 0 4px', listStyle: 'none', display: 'grid', gap: '4px' },
  more: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  readonly item: FindingItem
  readonly selected: boolean
  /** Its sheet is told: it stands under no heading that does. */
  readonly placed: boolean
  readonly tabIndex: 0 | -1
  readonly onSelect: (item: FindingItem) => void
  readonly onReveal: (at: CellRef) => void
  readonly onFix: (item: FindingItem) => void
  readonly onAccept: (item: FindingItem) => void
  readonly onDetails: (item: FindingItem) => void
}

/** One finding: what is wrong, where, and what can be done about it. */
export function FindingRow({ item, selected, placed, tabIndex, ...props }: Props): React.JSX.Element {
  const styles = useStyles()
  const { say, of, locale } = useSpeech()
  const { onSelect, onReveal, onFix, onAccept, onDetails } = props
  const { fix, related, acceptance } = item
  return (
    <div className={mergeClasses(styles.row, selected && styles.selected)} data-finding={item.code}>
      <span className={styles.icon}>
        <SeverityIcon severity={item.severity} />
      </span>
      <div className={styles.body}>
        <button
          type="button"
          className={styles.main}
          data-row
          tabIndex={tabIndex}
          aria-current={selected || undefined}
          onClick={() => onSelect(item)}
        >
          <span className={styles.place}>
            {placed && `${item.sheetName} `}
            <span className={styles.address}>{item.address}</span> {of(item.field)}
          </span>
          {of(item.sentence)}
        </button>
        {acceptance && (
          <p className={styles.since} data-changed-since>
            {acceptingTold('changedSince', locale, {
              by: acceptance.by,
              date: acceptance.date,
              reason: acceptance.reason,
            })}
          </p>
        )}
        {(fix || item.note || related.length > 0 || selected) && (
          <div className={styles.extras}>
            {fix && (
              <WritingButton
                className={styles.small}
                size="small"
                appearance="transparent"
                icon={<Wrench16Regular />}
                data-action="fix"
                tabIndex={tabIndex}
                onClick={() => onFix(item)}
              >
                {of(fix.title)}
              </WritingButton>
            )}
            {related.slice(0, 3).map(({ at, address, sheetName }) => (
              <Button
                key={`${at.sheet}|${address}`}
                className={styles.small}
                size="small"
                appearance="transparent"
                tabIndex={tabIndex}
                data-related={address}
                onClick={() => onReveal(at)}
              >
                {`${say('related')} ${at.sheet === item.at.sheet ? '' : `${sheetName} `}${address}`}
              </Button>
            ))}
            <NoteButton item={item} className={styles.small} tabIndex={tabIndex} />
            {selected && (
              <WritingButton
                className={styles.small}
                size="small"
                appearance="transparent"
                icon={<CheckmarkCircle16Regular />}
                data-action="accept"
                onClick={() => onAccept(item)}
              >
                {acceptingTold('accept', locale)}
              </WritingButton>
            )}
            {selected && (
              <Button
                className={styles.small}
                size="small"
                appearance="transparent"
                icon={<Info16Regular />}
                data-action="details"
                onClick={() => onDetails(item)}
              >
                {problemTold('details', locale)}
              </Button>
            )}
          </div>
        )}
        {item.consequenceCount > 0 && (
          <details className={styles.folded}>
            <summary tabIndex={tabIndex}>{say('consequences', item.consequenceCount)}</summary>
            <ul className={styles.list}>
              {item.consequences.map((one) => (
                <li key={one.id}>
                  <button type="button" className={styles.main} onClick={() => onReveal(one.at)}>
                    <span className={styles.address}>
                      {one.at.sheet === item.at.sheet ? one.address : `${one.sheetName} ${one.address}`}
                    </span>{' '}
                    {of(one.sentence)}
                  </button>
                </li>
              ))}
              {item.consequenceCount > item.consequences.length && (
                <li className={styles.more}>{say('consequencesMore')}</li>
              )}
            </ul>
          </details>
        )}
      </div>
    </div>
  )
}
