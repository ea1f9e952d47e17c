export const tabs = ['home', 'problems', 'figures', 'summaries', 'write', 'reading', 'settings'] as const
export type TabId = (typeof tabs)[number]
/** The panel that a tab shows. */
export const panelId = 'sanbiao-panel'
export const tabIdOf = (tab: TabId): string => `sanbiao-tab-${tab}`
