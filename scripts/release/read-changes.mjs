/** What CHANGELOG.md says of a version: its lines, without the marks of a list. Empty when it says nothing. */
export function readChanges(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find((each) => each.split('\n', 1)[0].trim() === version)
  if (section === undefined) return ''
  const [, ...lines] = section.split('\n')
  return lines
    .map((line) => line.replace(/^- /, '').trim())
    .filter(Boolean)
    .join('\n')
}
