import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components'
import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react'
import type { CellRef } from '../model/workbook'
import type { FindingItem, Session } from '../session/session'
import { acceptingTold } from './accepting-strings'
import { CheckmarkCircle16Regular, ChevronDown20Regular, Wrench16Regular } from './icons'
import { NoteButton } from './MendingButtons'
import { ChevronUp20Regular, Dismiss20Regular } from './problem-icons'
import { advice, problemTold } from './problem-strings'
import { RuleExamples } from './RuleExamples'
import { sourceWords } from './rule-source'
import { SeverityIcon } from './severity-look'
import { useSpeech } from './speech'
import { useAsked } from './use-asked'
import { WritingButton } from './WritingButton'

const useStyles = makeStyles({
  panel: {
    maxHeight: '45vh',
    overflowY: 'auto',
    padding: '6px 12px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'start', gap: '4px' },
  title: {
    display: 'flex',
    gap: '6px',
    margin: '4px 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  steps: { display: 'flex', alignItems: 'center' },
  step: { minWidth: 'auto', padding: '0 2px' },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  part: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, fontWeight: 600 },
  words: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
})

interface Props {
  readonly session: Session
  readonly serial: number
  readonly item: FindingItem
  /** Its place among all that are shown, counted from 1. */
  readonly place: { readonly n: number; readonly of: number } | null
  /** How often it was opened: each time its title takes the focus. */
  readonly opening: number
  readonly onStep: (step: 1 | -1) => void
  readonly onReveal: (at: CellRef) => void
  readonly onFix: (item: FindingItem) => void
  readonly onAccept: (item: FindingItem) => void
  readonly onRuleOff: (item: FindingItem) => void
  readonly onClose: () => void
}

/** All there is to know of one finding: why it matters, what to do, what to compare it with, an example. */
export function FindingDetails({ session, serial, item, place, opening, ...props }: Props): React.JSX.Element {
  const styles = useStyles()
  const { locale, of } = useSpeech()
  const { rule } = item
  const { answer } = useAsked(
    useCallback(() => session.explain(rule), [session, rule]),
    serial,
  )
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (opening > 0) heading.current?.focus()
  }, [opening])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    props.onClose()
  }
  const explanation = answer?.code === item.code ? answer : null
  const step = (by: 1 | -1, icon: React.JSX.Element): React.JSX.Element => {
    const name = by > 0 ? 'next' : 'previous'
    return (
      <Tooltip content={problemTold(name, locale)} relationship="label">
        <Button
          className={styles.step}
          size="small"
          appearance="subtle"
          icon={icon}
          data-action={name}
          onClick={() => props.onStep(by)}
        />
      </Tooltip>
    )
  }
  return (
    <section
      className={styles.panel}
      aria-label={problemTold('details', locale)}
      data-details={item.code}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <h3 ref={heading} className={styles.title} tabIndex={-1}>
          <SeverityIcon severity={item.severity} />
          {explanation ? of(explanation.title) : ''} {item.code}
        </h3>
        <div className={styles.steps}>
          {place && <span className={styles.place}>{problemTold('place', locale, place)}</span>}
          {step(-1, <ChevronUp20Regular />)}
          {step(1, <ChevronDown20Regular />)}
          <Button
            className={styles.step}
            size="small"
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={problemTold('closeDetails', locale)}
            data-action="close-details"
            onClick={props.onClose}
          />
        </div>
      </div>
      <p className={styles.words}>{of(item.sentence)}</p>
      <h4 className={styles.part}>{problemTold('what', locale)}</h4>
      <p className={styles.words}>{of(advice[item.severity])}</p>
      <div className={styles.buttons}>
        {item.fix && (
          <WritingButton
            size="small"
            icon={<Wrench16Regular />}
            data-action="details-fix"
            onClick={() => props.onFix(item)}
          >
            {of(item.fix.title)}
          </WritingButton>
        )}
        <NoteButton item={item} />
        <WritingButton
          size="small"
          icon={<CheckmarkCircle16Regular />}
          data-action="details-accept"
          onClick={() => props.onAccept(item)}
        >
          {acceptingTold('accept', locale)}
        </WritingButton>
        <WritingButton
          size="small"
          hint={problemTold('ruleOffHint', locale)}
          data-action="rule-off"
          onClick={() => props.onRuleOff(item)}
        >
          {problemTold('ruleOff', locale)}
        </WritingButton>
      </div>
      {item.related.length > 0 && (
        <>
          <h4 className={styles.part}>{problemTold('related', locale)}</h4>
          <div className={styles.buttons}>
            {item.related.map(({ at, address, sheetName }) => (
              <Button
                key={`${at.sheet}|${address}`}
                size="small"
                data-related={address}
                onClick={() => props.onReveal(at)}
              >
                {at.sheet === item.at.sheet ? address : `${sheetName} ${address}`}
              </Button>
            ))}
          </div>
        </>
      )}
      {explanation && (
        <>
          <h4 className={styles.part}>{problemTold('why', locale)}</h4>
          <p className={styles.words}>{of(explanation.why)}</p>
          {explanation.source.length > 0 && (
            <>
              <h4 className={styles.part}>{problemTold('source', locale)}</h4>
              <p className={styles.words}>{sourceWords(explanation.source, locale)}</p>
            </>
          )}
          <RuleExamples explanation={explanation} />
        </>
      )}
    </section>
  )
}
