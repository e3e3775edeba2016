/** WeChat leads its screen reader into a dialog itself and knows no keyboard. */
export function useSheetFocus(_onClose: () => void) {
  return { veil: {}, sheet: {} }
}
