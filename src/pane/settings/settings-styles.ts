import { makeStyles, tokens } from '@fluentui/react-components'

/** What the parts of the settings' tab share. */
export const useSettingsStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, textWrap: 'pretty' },
  said: { margin: 0, textWrap: 'pretty' },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  row: {
    padding: '8px 0 8px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '4px',
    minWidth: 0,
    overflowWrap: 'anywhere',
    ':first-child': { borderTopColor: 'transparent' },
  },
  own: { borderLeftColor: tokens.colorBrandStroke1 },
  badge: {
    marginLeft: '6px',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    whiteSpace: 'nowrap',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 10px' },
  small: { minWidth: 'auto' },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  bare: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  points: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '2px', overflowWrap: 'anywhere' },
})
