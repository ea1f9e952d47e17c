const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const path = require('node:path')
const { Compilation, optimize, sources } = require('webpack')

const file = 'sanbiao.html'

/** In an element `script` nothing may look like its end, nor like a comment; in strings and patterns the backslash says nothing. */
const inScript = (code) => code.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--')

const script = (content, attributes = '') => `<script ${attributes}>${content}</script>\n`
const embedded = (...place) => readFileSync(path.join(__dirname, ...place)).toString('base64')

/** Puts script, worker, sample and icon into the page, and leaves nothing beside it. */
class OneFile {
  constructor({ worker, page }) {
    this.worker = worker
    this.page = path.join(__dirname, page)
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OneFile', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'OneFile', stage }, (assets) => {
        const [name, ...others] = Object.keys(assets).filter((one) => one.endsWith('.js'))
        if (others.length > 0) throw new Error(`one script was expected: ${[name, ...others].join(', ')}`)
        const code = inScript(assets[name].source().toString())
        const parts = {
          policy: policy(code),
          icon: embedded('assets', 'icon-32.png'),
          scripts:
            script(embedded('samples', 'sample.xlsx'), 'type="text/plain" id="sample"') +
            script(inScript(readFileSync(this.worker, 'utf8')), 'type="text/plain" id="worker"') +
            script(code),
        }
        const whole = readFileSync(this.page, 'utf8').replace(/\[\[(\w+)\]\]/g, (_, part) => parts[part])
        for (const one of Object.keys(assets)) compilation.deleteAsset(one)
        // A minimizer would change the script, and then its hash no longer fits.
        compilation.emitAsset(file, new sources.RawSource(whole), { minimized: true })
      })
    })
  }
}

/** Only this very script and workers made of the page's own text run, and nothing may be asked of any network. */
const policy = (code) =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(code).digest('base64')}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** `sanbiao.html`: the whole page in one file, for computers without Node, server or network. */
module.exports.single = ({ swc, resolve, dist }) => {
  const made = path.join(dist, '.single')
  const shared = {
    module: { rules: [swc('es2022'), { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
    resolve,
    devtool: false,
    performance: false,
  }
  const onlyOne = () => new optimize.LimitChunkCountPlugin({ maxChunks: 1 })
  return [
    {
      ...shared,
      name: 'single-worker',
      target: 'webworker',
      entry: './src/workbench/single/worker.ts',
      output: { path: made, filename: 'worker.js' },
      plugins: [onlyOne()],
    },
    {
      ...shared,
      name: 'single',
      dependencies: ['single-worker'],
      target: 'web',
      entry: './src/workbench/single/index.tsx',
      output: { path: dist, filename: 'sanbiao.js', publicPath: '' },
      plugins: [
        onlyOne(),
        new OneFile({ worker: path.join(made, 'worker.js'), page: './src/workbench/single/index.html' }),
      ],
    },
  ]
}
