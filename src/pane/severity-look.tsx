import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { severityTitles, type Severity } from '../model/severity'
import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from './icons'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: 'inline-flex' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorPaletteBlueForeground2 },
})

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const

/** A level by shape and colour, named for those who see neither. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): React.JSX.Element {
  const styles = useStyles()
  const { of } = useSpeech()
  const Icon = icons[severity]
  return (
    <span className={mergeClasses(styles.icon, styles[severity])} role="img" aria-label={of(severityTitles[severity])}>
      <Icon aria-hidden />
    </span>
  )
}
