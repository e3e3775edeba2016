/** On a phone Back belongs to the system and always leaves the page. */
export function useBackCloses(_onClose: () => void): void {}

export async function leaveOverlays(): Promise<void> {}
