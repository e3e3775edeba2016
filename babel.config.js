module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // The platforms' engines are older than the ones @tanstack is published for.
        useBuiltIns: false,
      },
    ],
  ],
}
