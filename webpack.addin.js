const path = require('node:path')
const CopyPlugin = require('copy-webpack-plugin')
const HtmlPlugin = require('html-webpack-plugin')

const local = 'https://localhost:3001'
/** Where office.js comes from: Excel wants Microsoft's own, and China's cloud by 21Vianet has one of its own. */
const clouds = {
  '': 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '-21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
}
const pages = [
  { name: 'taskpane', folder: 'taskpane' },
  { name: 'commands', folder: 'commands' },
]

/** Where the add-in will be published: https, without a slash at its end. */
function baseOf(environment) {
  const base = (environment.SANBIAO_BASE_URL ?? local).replace(/[/]+$/, '')
  if (!/^https:[/][/][^/?#\s"<&]+([/][^?#\s"<&]*)?$/.test(base)) {
    throw new Error(`SANBIAO_BASE_URL must be an https address, such as https://example.com/sanbiao: ${base}`)
  }
  return base
}

/** The manifest as the cloud's people get it: at the published address, with the pages that load its office.js. */
const manifestFor = (base, cloud) => (bytes) => {
  let manifest = bytes.toString('utf8').replaceAll(local, base)
  for (const { name } of pages) manifest = manifest.replaceAll(`/${name}.html`, `/${name}${cloud}.html`)
  return manifest
}

/** Certificates that this computer trusts, made on first use; where it can't be told to, a browser asks. */
async function server() {
  try {
    const { getHttpsServerOptions } = require('office-addin-dev-certs')
    const { ca, key, cert } = await getHttpsServerOptions()
    return { type: 'https', options: { ca, key, cert } }
  } catch (problem) {
    console.error(
      `\n  证书没有装上，Excel 会拒绝打开页面，请先运行 npx office-addin-dev-certs install：${problem.message}\n` +
        `  The certificate is not installed, so Excel will refuse the page; run npx office-addin-dev-certs install first.\n`,
    )
    return 'https'
  }
}

/** Task pane and ribbon commands; office.js is never bundled. */
module.exports.addin =
  ({ swc, resolve, devtool, dist, Address }) =>
  async (_env, { mode, configName }) => {
    const release = mode === 'production'
    const serving = Boolean(process.env.WEBPACK_SERVE) && [configName].flat().includes('addin')
    const base = release ? baseOf(process.env) : local
    const shown = release ? Object.entries(clouds) : [['', './office/office.js']]
    const page = (office, cloud, { name, folder }) =>
      new HtmlPlugin({
        template: `./src/${folder}/${name}.html`,
        filename: `${name}${cloud}.html`,
        chunks: [name],
        office,
        officeOrigin: office.startsWith('https:') ? new URL(office).origin : '',
      })
    return {
      name: 'addin',
      target: 'web',
      entry: {
        taskpane: './src/taskpane/index.tsx',
        commands: './src/commands/index.ts',
        dialog: './src/commands/dialog.ts',
      },
      output: {
        path: path.join(dist, 'addin'),
        filename: '[name].[contenthash:8].js',
        chunkFilename: '[name].[contenthash:8].js',
        clean: true,
      },
      module: { rules: [swc('es2022'), { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
      resolve,
      devtool,
      performance: { maxAssetSize: 1_000_000, maxEntrypointSize: 1_000_000 },
      plugins: [
        ...shown.flatMap(([cloud, office]) => pages.map((one) => page(office, cloud, one))),
        new HtmlPlugin({
          template: './src/commands/dialog.html',
          filename: 'dialog.html',
          chunks: ['dialog'],
        }),
        new CopyPlugin({
          patterns: [
            { from: 'assets/*.png' },
            { from: 'src/taskpane/help.html' },
            ...shown.map(([cloud]) => ({
              from: 'manifest.xml',
              to: `manifest${cloud}.xml`,
              transform: manifestFor(base, cloud),
            })),
          ],
        }),
        new Address(`${local}/taskpane.html`),
      ],
      devServer: {
        host: 'localhost',
        port: 3001,
        server: serving ? await server() : 'https',
        hot: false,
        client: { overlay: false },
        static: {
          directory: path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist'),
          publicPath: '/office',
          watch: false,
        },
      },
    }
  }
