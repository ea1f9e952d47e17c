import { CommanderError } from 'commander'
import { text, type Text } from '../model/text'
import type { Io } from './io'
import { Refused } from './open-file'
import { programOf } from './program'
import { unexpected } from './unexpected'
import { bilingual, exitCodes, Usage } from './usage'

/** Runs one command line (without `node` and the script) and tells the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const outcome = { code: exitCodes.clean as number }
  try {
    await programOf(io, (code) => (outcome.code = code)).parseAsync(args, { from: 'user' })
    return outcome.code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.clean
    io.err(bilingual(wordsOf(error)))
    return exitCodes.unusable
  }
}

function wordsOf(error: unknown): Text {
  if (error instanceof Usage) return error.text
  if (error instanceof Refused) return text(`${error.path}：${error.text.zh}`, `${error.path}: ${error.text.en}`)
  if (error instanceof CommanderError) return commanderWords(error)
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException
  if (code && syscall) return text(`读写文件失败（${code}）`, `Reading or writing failed (${code})`)
  return unexpected(error)
}

/** What commander finds wrong, in both languages. */
function commanderWords({ code, message }: CommanderError): Text {
  const english = message.replace(/^error: /, '')
  const named = /'([^']*)'/.exec(message)?.[1] ?? ''
  const chinese: Readonly<Record<string, string>> = {
    'commander.unknownOption': `没有这个选项：${named}`,
    'commander.unknownCommand': `没有这个命令：${named}`,
    'commander.missingArgument': `缺少参数：${named}`,
    'commander.optionMissingArgument': `选项缺少值：${named}`,
    'commander.missingMandatoryOptionValue': `缺少必需的选项：${named}`,
    'commander.excessArguments': '参数太多',
    'commander.help': '请给出命令，sanbiao --help 查看用法',
  }
  const help = code === 'commander.help' ? 'Give a command; see sanbiao --help' : english
  return text(chinese[code] ?? '参数不能用', help)
}
