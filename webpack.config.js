const path = require('node:path')
const CopyPlugin = require('copy-webpack-plugin')
const HtmlPlugin = require('html-webpack-plugin')
const { BannerPlugin } = require('webpack')
const { addin } = require('./webpack.addin.js')
const { single } = require('./webpack.single.js')

const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: { target, parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
  },
})
const resolve = { extensions: ['.ts', '.tsx', '.js'] }
// Source maps are files: a content security policy without eval holds in development, too.
const devtool = 'source-map'
const dist = process.env.SANBIAO_DIST ?? path.join(__dirname, 'dist')

/** Says where the page is, once it is there. */
class Address {
  constructor(address) {
    this.address = address
  }
  apply(compiler) {
    let told = false
    compiler.hooks.done.tap('Address', (stats) => {
      if (told || !compiler.options.devServer || !process.env.WEBPACK_SERVE || stats.hasErrors()) return
      told = true
      setImmediate(() => console.log(`\n  三表助手 Sanbiao: ${this.address}\n`))
    })
  }
}

const workbench = {
  name: 'workbench',
  target: 'web',
  entry: './src/workbench/index.tsx',
  output: {
    path: path.join(dist, 'workbench'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  module: { rules: [swc('es2022'), { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
  resolve,
  devtool,
  performance: { maxAssetSize: 1_500_000, maxEntrypointSize: 1_500_000 },
  plugins: [
    new HtmlPlugin({ template: './src/workbench/index.html' }),
    new CopyPlugin({
      patterns: [
        { from: 'samples/*.xlsx', to: '[name][ext]' },
        { from: 'assets/icon-32.png', to: '[name][ext]' },
      ],
    }),
    new Address('http://localhost:3000'),
  ],
  devServer: { host: 'localhost', port: 3000, hot: false, client: { overlay: false }, static: false },
}

const cli = {
  name: 'cli',
  target: 'node20',
  entry: { cli: './src/cli/index.ts', 'cli-worker': './src/cli/worker.ts', 'xls-worker': './src/cli/xls-worker.ts' },
  output: { path: dist, filename: '[name].js', library: { type: 'commonjs2' } },
  module: { rules: [swc('es2023')] },
  resolve,
  devtool,
  optimization: { minimize: false },
  // The pool finds its own worker script beside itself; without it files are checked one after another.
  externals: { tinypool: 'import tinypool' },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^cli[.]js$/ })],
}

module.exports = [workbench, cli, ...single({ swc, resolve, dist }), addin({ swc, resolve, devtool, dist, Address })]
