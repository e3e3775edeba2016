/** What the host paints around a page, as --paper of src/ui/screen/tokens.scss. */
export const PAPER = { light: '#F6F3EC', dark: '#101513' } as const
