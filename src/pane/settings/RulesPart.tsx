import { useCallback, useState } from 'react'
import { text, type Text } from '../../model/text'
import type { Session } from '../../session/session'
import type { RuleLine } from '../../session/settings/rule-lines'
import { quietly } from '../quietly'
import { Failed } from '../Failed'
import { useSpeech } from '../speech'
import { useAsked } from '../use-asked'
import { WritingButton } from '../WritingButton'
import { Fold } from './Fold'
import { GrowingList } from './GrowingList'
import { RuleRow } from './RuleRow'
import { SearchLine } from './SearchLine'
import { settingTold } from './settings-strings'
import { useSettingsStyles } from './settings-styles'
import { countNote } from './ThresholdsPart'
import { useSearch } from './use-search'

/** What the letters of the codes stand for. */
const families: Readonly<Record<string, Text>> = {
  ST: text('表格的样子（ST）', 'Form and cells (ST)'),
  FL: text('每一格填得对不对（FL）', 'What is filled in (FL)'),
  RG: text('来店登记、日报和汇总（RG）', 'Logs, reports and summaries (RG)'),
  CT: text('客户跟进（CT）', 'Follow-up (CT)'),
  DF: text('战败和流失（DF）', 'Losses (DF)'),
  AS: text('售后和招揽（AS）', 'After-sales (AS)'),
  KP: text('指标和合计（KP）', 'Figures and totals (KP)'),
}
const lettersOf = ({ code }: RuleLine): string => code.replace(/\d+$/, '')
/** While something is searched for, at most so many are shown. */
const MOST = 40

interface Props {
  readonly session: Session
  readonly revision: number
  readonly ready: boolean
}

/** Every rule, by the letters of its code. */
export function RulesPart({ session, revision, ready }: Props): React.JSX.Element {
  const styles = useSettingsStyles()
  const { of, locale } = useSpeech()
  const [search, setSearch] = useState('')
  const [onlyChanged, setOnlyChanged] = useState(false)
  const finds = useSearch(search)
  const ask = useCallback(() => session.rules(), [session])
  const { answer, failed, again } = useAsked(ask, revision)
  const rules = answer ?? []
  const changed = rules.filter(({ own }) => own).length
  const narrowed = search.trim() !== '' || onlyChanged
  const found = rules.filter(
    (rule) => (!onlyChanged || rule.own) && finds([rule.title.zh, rule.title.en, rule.code, rule.id]),
  )
  const shown = new Set(narrowed ? found.slice(0, MOST) : found)
  const groups = [...new Set([...Object.keys(families), ...found.map(lettersOf)])].flatMap((letters) => {
    const title = families[letters] ?? text(letters, letters)
    const own = found.filter((rule) => lettersOf(rule) === letters && shown.has(rule))
    return own.length > 0 ? [{ letters, title, own }] : []
  })
  return (
    <>
      <p className={styles.quiet}>{settingTold('rulesHint', locale)}</p>
      {failed && !answer && <Failed words={settingTold('failed', locale)} onAgain={again} />}
      <SearchLine
        name="rules"
        hint={settingTold('searchRules', locale)}
        {...{ search, changed, onlyChanged }}
        onSearch={setSearch}
        onOnlyChanged={setOnlyChanged}
      />
      <div>
        {groups.map(({ letters, title, own }) => (
          <Fold
            key={letters}
            name={letters}
            level={3}
            title={of(title)}
            note={countNote(own, locale)}
            forced={narrowed}
          >
            <GrowingList items={own} row={(rule) => <RuleRow key={rule.code} session={session} rule={rule} />} />
          </Fold>
        ))}
      </div>
      <p className={styles.quiet} role="status">
        {answer !== null && found.length === 0 && settingTold('nothing', locale)}
        {found.length > shown.size && settingTold('more', locale, { n: found.length - shown.size })}
      </p>
      {changed > 0 && (
        <div>
          <WritingButton
            size="small"
            disabled={!ready}
            data-action="reset-rules"
            onClick={() => quietly(session.resetSettings('rules'))}
          >
            {settingTold('resetRules', locale)}
          </WritingButton>
        </div>
      )}
    </>
  )
}
