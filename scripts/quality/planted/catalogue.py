"""Every rule of groups A to E, planted or with its reason why not."""

from __future__ import annotations

from planted.fields_cards import FIELDS_OF_CARDS
from planted.fields_registers import FIELDS_OF_REGISTERS
from planted.ground import Planter
from planted.structure import STRUCTURE

_ALL: dict[str, Planter] = {**STRUCTURE, **FIELDS_OF_CARDS, **FIELDS_OF_REGISTERS}
PLANTERS: dict[str, Planter] = dict(sorted(_ALL.items()))

UNPLANTED: dict[str, str] = {
    'ST04': '表头重复属读表说明，不是一条提示',
    'ST05': '标题行属读表说明，不是一条提示',
    'ST07': '空行、合计行属读表说明；隐藏行不查',
    'ST08': '不查',
    'ST15': '时段属读表说明，不是一条提示',
    'ST16': '数字车型属读表说明，不是一条提示',
    'RG17': '不查：排班不在工作簿里',
    'CT25': '不查：卡的摆放顺序看不见',
    'DF45': '不查：夕会看不见',
}
