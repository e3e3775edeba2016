import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { CONSENT_VERSIONS as OF_THE_SERVICE } from '../../server/src/modules/consents/consents-types'
import { privacyWords } from '../../src/app/privacy-copy'
import { guideCopy } from '../../src/features/privacy/guide-copy'
import { CONSENT_VERSIONS, type ConsentPurpose } from '../../src/lib/consent-versions'
import { privacyApis } from '../../src/platform/privacy-apis'
import { GUARDED, TO_BE_DECLARED } from '../weapp/wx/guarded-apis'

const ROOT = path.resolve(__dirname, '../..')
const SOURCES = path.join(ROOT, 'src')

/** Everything that is built for WeChat. */
const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|h5)\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(SOURCES, file), 'utf8') }))

const GUARDED_BUTTONS = ['getPhoneNumber', 'getRealtimePhoneNumber', 'chooseAvatar', 'getUserInfo']

/** Where WeChat's guarded functions and buttons are used: `getLocation platform/location.weapp.ts`. */
function findUses(): string[] {
  const call = new RegExp(`\\b(?:Taro|wx)\\.(${GUARDED.join('|')})\\b`, 'g')
  const button = new RegExp(`openType="(?:\\w+\\|)*(${GUARDED_BUTTONS.join('|')})[|"]`, 'g')
  return sources
    .flatMap(({ file, text }) =>
      [...text.matchAll(call), ...text.matchAll(button)].map(([, name]) => `${name} ${file}`),
    )
    .sort()
}

test('whatever WeChat guards and is used is in the table, with its place, and nothing else is', () => {
  const listed = Object.entries(privacyApis).flatMap(([name, { usedIn }]) =>
    usedIn.map((file) => `${name} ${file}`),
  )
  expect(findUses()).toEqual(listed.sort())
})

test('it is called through the platform alone, never taken apart', () => {
  const taken = sources.filter(({ text }) =>
    /\{[^}]*\b(getLocation|chooseMedia)\b[^}]*\} = (Taro|wx)/.test(text),
  )
  expect(taken).toEqual([])
})

const appConfig = readFileSync(path.join(SOURCES, 'app.config.ts'), 'utf8')
const listIn = (name: string) =>
  [
    ...(appConfig.match(new RegExp(`${name}: \\[(.*?)\\]`, 's'))?.[1] ?? '').matchAll(/'(\w+)'/g),
  ].map(([, item]) => item)

test('app.json declares the functions of the position that are used, their purpose, and nothing in the background', () => {
  const used = Object.keys(privacyApis).filter((name) => TO_BE_DECLARED.includes(name))
  expect(listIn('requiredPrivateInfos')).toEqual(used)
  expect(appConfig).toContain('__usePrivacyCheck__: true')
  expect(appConfig).toMatch(/'scope.userLocation': \{ desc: '.{5,30}' \}/)
  expect(appConfig).not.toContain('requiredBackgroundModes')
  const inBackground = /startLocationUpdateBackground|getBackgroundAudioManager/
  expect(sources.filter(({ text }) => inBackground.test(text))).toEqual([])
})

test('the words to agree to have the same versions on both sides', () => {
  expect(CONSENT_VERSIONS).toEqual(OF_THE_SERVICE)
})

/** Of the words of each version; a new version gets a new line, an old line is never changed. */
const WORDS: Readonly<Record<ConsentPurpose, readonly string[]>> = {
  position: ['035eb829f7ca3eb0', '8342c40bc2d01614'],
  phone: ['96598857571218f9'],
  photos: ['0e4eaa8315954ffb'],
}

test.each(Object.entries(CONSENT_VERSIONS))(
  'whoever changes the words about %s raises their version',
  (purpose, version) => {
    const { title, text } = privacyWords[purpose as ConsentPurpose]
    const hash = createHash('sha256').update(`${title}\n${text}`).digest('hex').slice(0, 16)
    expect([version, hash]).toEqual([
      WORDS[purpose as ConsentPurpose].length,
      WORDS[purpose as ConsentPurpose].at(-1),
    ])
  },
)

test('the guide tells of everything WeChat hands out, and the operator’s form says the same', () => {
  const docs = readFileSync(path.join(ROOT, 'docs/wechat.md'), 'utf8')
  for (const [name, { matter, dataType }] of Object.entries(privacyApis)) {
    const item = guideCopy.items.find(({ key }) => key === matter)
    expect(docs).toContain(`| \`${name}\` | ${dataType} | ${item?.why} |`)
  }
})
