"""Every rule of groups A to E, planted or with its reason why not."""

from __future__ import annotations

from planted.contacts import CONTACT_DEFECTS
from planted.crowds import CROWD_DEFECTS
from planted.fields_cards import FIELDS_OF_CARDS
from planted.fields_registers import FIELDS_OF_REGISTERS
from planted.ground import Planter
from planted.levels import LEVEL_DEFECTS
from planted.loss_dates import LOSS_DATES
from planted.loss_lives import LOSS_LIVES
from planted.loss_patterns import LOSS_PATTERNS
from planted.loss_texts import LOSS_TEXTS
from planted.loss_truth import LOSS_TRUTH
from planted.registers import REGISTERS
from planted.registers_rows import REGISTER_ROWS
from planted.reports import REPORT_DEFECTS
from planted.structure import STRUCTURE

_ALL: dict[str, Planter] = {
    **STRUCTURE, **FIELDS_OF_CARDS, **FIELDS_OF_REGISTERS, **REGISTERS, **REGISTER_ROWS, **CONTACT_DEFECTS, **LEVEL_DEFECTS,
    **REPORT_DEFECTS, **CROWD_DEFECTS, **LOSS_DATES, **LOSS_LIVES, **LOSS_TEXTS, **LOSS_TRUTH, **LOSS_PATTERNS,
}  # fmt: skip
PLANTERS: dict[str, Planter] = dict(sorted(_ALL.items()))

UNPLANTED: dict[str, str] = {
    'ST04': '表头重复是读表说明里的话，不是一条提示',
    'ST05': '标题行是读表说明里的话，不是一条提示',
    'ST07': '空行、合计行是读表说明里的话；隐藏行不查',
    'ST08': '不查：存下来的工作簿里看不出一个数原来是公式',
    'ST15': '时段是读表说明里的话，不是一条提示',
    'ST16': '数字车型是读表说明里的话，不是一条提示',
    'RG08': '没有这条规则：月度合计与分类合计在指标和汇总里核对',
    'RG17': '不查：排班不在工作簿里',
    'CT25': '不查：卡的摆放顺序看不见',
    'DF45': '不查：夕会看不见',
}
