import { webpack, type Configuration } from 'webpack'

/** One script as users get it: modules joined, as the production build does. */
export function bundle(entry: string, folder: string, name: string): Promise<void> {
  const configuration: Configuration = {
    mode: 'production',
    target: 'node20',
    entry,
    output: { path: folder, filename: name },
    resolve: { extensions: ['.ts', '.js'] },
    optimization: { minimize: false },
    performance: false,
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
  }
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error)
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')))
      else resolve()
    })
  })
}
