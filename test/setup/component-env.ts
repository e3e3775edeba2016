// What Taro's H5 runtime expects a build to have defined.
process.env.TARO_ENV = 'h5'
process.env.TARO_PLATFORM = 'web'
process.env.TARO_APP_API_BASE = 'https://service.test'

Object.assign(globalThis, {
  ENABLE_INNER_HTML: true,
  ENABLE_ADJACENT_HTML: true,
  ENABLE_CLONE_NODE: true,
  ENABLE_CONTAINS: true,
  ENABLE_SIZE_APIS: true,
  ENABLE_TEMPLATE_CONTENT: true,
  ENABLE_MUTATION_OBSERVER: true,
  ENABLE_COOKIE: false,
  DEPRECATED_ADAPTER_COMPONENT: false,
  definePageConfig: (config: unknown) => config,
})

// jsdom has neither media queries nor a clipboard; a test that needs another one replaces these.
if (typeof window !== 'undefined') {
  Object.assign(navigator, { clipboard: { writeText: async () => {} } })
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener() {},
      removeListener() {},
    })
}
