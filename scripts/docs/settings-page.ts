import { format, type Text } from '../../src/model/text'
import { settingGroups, unreadSettings, type SettingText } from '../../src/session/settings/setting-texts'
import { page, table } from './markdown'
import { both } from './titles'

/** How rules are set, by a file or in the pane; the thresholds as the pane names them. */
export const settingsPage = (): string =>
  page('规则设置', [
    about,
    '## 阈值',
    '值见各口径的页（例如[东风风行](profiles/fengxing.md)），或 `sanbiao profiles --format json`。带点的名称写成一组，例如 `cadence.H` 写成 `{ "cadence": { "H": 3 } }`；占比写成小数，30% 是 0.3。',
    ...settingGroups.flatMap(({ title, settings }) => [
      `### ${both(title)}`,
      table(
        ['名称 / Name', '意思 / Meaning', '规则 / Rules'],
        settings.map((said) => [`\`${said.id}\``, both(meaning(said)), used(said)]),
      ),
    ]),
    `现在没有规则读的：${unreadSettings.map((name) => `\`${name}\``).join('、')}。`,
    english,
  ])

function meaning({ title, unit, kind }: SettingText): Text {
  const level = { level: { zh: '各级', en: 'Each level' } }
  const counted = kind === 'share' ? { zh: '占比', en: 'share' } : unit
  const [zh, en] = [format(title, level, 'zh'), format(title, level, 'en')]
  return counted ? { zh: `${zh}（${counted.zh}）`, en: `${en} (${counted.en})` } : { zh, en }
}

const used = ({ rules = [], use }: SettingText): string => [...rules, ...(use ? [both(use)] : [])].join('、')

const about = `有的规则在您店里用不着，有的要严一点或宽一点，有的天数、字数和默认的不同，在窗格的“设置”里改，工作簿会记住；也可以写在一个 JSON 文件里，交给命令行，或在“设置”里导入：

\`\`\`sh
node dist/cli.js check 三月报表.xlsx --config 设置.json
node dist/cli.js fill 三月报表.xlsx --config 设置.json --out 三月报表-已检查.xlsx   # 工作簿从此记住
\`\`\`

\`\`\`json
{
  "schema": "sanbiao/config@1",
  "rules": {
    "DF24": "off",
    "vague-loss-reason": "info",
    "DF09": { "severity": "warning" },
    "DF01": "on"
  },
  "settings": {
    "reasonMinChars": 8,
    "cadence": { "H": 3 },
    "highLevels": ["H", "A"],
    "restDays": { "weekly": [1], "closed": ["2026-02-16"] }
  }
}
\`\`\`

- \`rules\`：规则的代码或名称（见 \`sanbiao rules\`）。\`off\` 是关闭；\`error\`、\`warning\`、\`info\` 是必改、请核对、提示，这条规则的每一句都按它算；\`on\` 是照默认的来，用来收回工作簿里记住的关闭。
- \`settings\`：阈值。一组的（按级别的天数、休息日）只写要改的几项；\`window\` 里写 \`null\` 是没有期限；\`restDays\` 的 \`weekly\` 是 \`"official"\`（国家规定的双休和调休）或星期几的列表（1 是星期一），\`closed\` 和 \`open\` 是日期的列表；\`churnProfile\` 是 \`guanai\`、\`haima3\`、\`tier4\`、\`six\`、\`pub612\` 之一。
- 次序：先按口径，再按工作簿里记住的，最后按 \`--config\` 给的，后面的压过前面的，没写到的不变。
- 关闭的规则不会悄悄不见：它列在“未检查”里，写明“已关闭”和是谁关的。
- 写错一处，整个文件都不用：哪一项不对、可以写什么、是不是想写某个名称，都会说明，程序以 2 结束。`

const english = `## English

Rules can be turned off, made graver or milder, and given other thresholds, under Settings in the pane, which the workbook remembers, or in the JSON above, which the pane
imports and the command line takes: \`--config FILE\`. A rule is named by its code or its id; \`"on"\` takes
back what the workbook remembers. Of a group, such as the days by level, only what differs is written. The profile comes first, then what the workbook remembers
(\`fill --config\` keeps it there), then the file; what comes later stands above. A rule that is off is listed under “Not checked” with who turned it off. A file that
is wrong in one place is refused as a whole, with the place, what may be written there and the name that was probably meant; the exit code is 2. Values: see each
profile’s page, or \`sanbiao profiles --format json\`.`
