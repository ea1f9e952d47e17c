"""Group B, single cells of the cards and the after-sales forms."""

from __future__ import annotations

from random import Random

from months.lexicon import WINDOW_WORDS
from months.month import Month
from planted.ground import CARDS, CONTACTS, REPORTS, Planted, Planter, change, choose, has, open_cards, rows
from planted.words import UNCLEAR_WINDOWS

_PLAIN_TALK = ('电话问候', '微信发了活动资料', '问客户近况', '告知店址和营业时间', '回复保养的提问', '节日问候', '问是否收到资料')


def card_minimum_missing(month: Month, random: Random) -> Planted | None:
    row = choose(random, open_cards(month))
    if row is None:
        return None
    field = random.choice(['customerName', 'phone', 'model', 'purchaseWindow'])
    row[field] = None
    return Planted(CARDS, row, field, f'管理卡缺 {field}')


def unclear_purchase_window(month: Month, random: Random) -> Planted | None:
    row = choose(random, open_cards(month, 'HAB'))
    if row is None:
        return None
    row['purchaseWindow'] = random.choice(UNCLEAR_WINDOWS)
    return Planted(CARDS, row, 'purchaseWindow', f'{row["level"]}级的购买周期写成“{row["purchaseWindow"]}”')


def courtesy_name(month: Month, random: Random) -> Planted | None:
    """The consultant knows him by his surname only, on every form, and judges him H or A."""
    row = choose(random, open_cards(month, 'HA'))
    if row is None:
        return None
    name = random.choice([f'{row["customerName"][0]}先生', f'{row["customerName"][0]}女士', '先生', '客户', f'{row["customerName"][0]}总'])
    change(month, row['_key'], {'customerName': name})
    return Planted(CARDS, row, 'customerName', f'{row["level"]}级客户只写了“{name}”')


def level_against_purchase_window(month: Month, random: Random) -> Planted | None:
    row = choose(random, open_cards(month))
    if row is None:
        return None
    far = {'H': 'BC', 'A': 'C', 'B': 'H', 'C': 'HA'}[row['level']]
    row['purchaseWindow'] = random.choice([word for level in far for word in WINDOW_WORDS[level]])
    return Planted(CARDS, row, 'level', f'{row["level"]}级，购买周期写“{row["purchaseWindow"]}”')


def level_without_evidence(month: Month, random: Random) -> Planted | None:
    """H with no colour, payment or delivery day; A with no word of when he buys or when they talk next."""
    row = choose(random, open_cards(month, 'H')) if random.random() < 0.8 else choose(random, open_cards(month, 'A'))
    if row is None:
        return None
    row.update(colour=None, paymentMethod=None, expectedDelivery=None, testDriven='否', testDriveDate=None)
    for form in (CONTACTS, REPORTS):
        for number, contact in enumerate(rows(month, form, lambda one: one['_key'] == row['_key'])):
            contact['contactNote'] = f'{_PLAIN_TALK[number % len(_PLAIN_TALK)]}，客户说还要想想'
    if row['level'] == 'A':
        row.update(purchaseWindow=None, nextContactDate=None)
    return Planted(CARDS, row, 'level', f'{row["level"]}级没有依据')


def malformed_vin(month: Month, random: Random) -> Planted | None:
    form = random.choice(['owner-card', 'owner-card', 'service-churn'])
    row = choose(random, rows(month, form, lambda one: one.get('vin')))
    if row is None or not has(month, form, 'vin'):
        return None
    vin: str = row['vin']
    at = random.randrange(3, 16)
    row['vin'] = random.choice([vin[:at] + vin[at + 1 :], vin[:at] + random.choice('IOQ') + vin[at + 1 :], vin + '7', vin[-8:]])
    return Planted(form, row, 'vin', '车架号位数或字母不对')


def malformed_plate(month: Month, random: Random) -> Planted | None:
    form = random.choice(['owner-card', 'owner-card', 'service-churn', 'accident-lead'])
    row = choose(random, rows(month, form, lambda one: str(one.get('plate') or '')[1:2].isupper()))
    if row is None or not has(month, form, 'plate'):
        return None
    plate: str = row['plate']
    row['plate'] = random.choice([plate[:-1], plate + random.choice('0123456789AB'), plate[1:], plate[0] + plate[2:], '湘鄂' + plate[2:]])
    if row['plate'].startswith('粤LD') and len(row['plate']) in (7, 8):
        row['plate'] = plate[1:]
    return Planted(form, row, 'plate', f'车牌号写成“{row["plate"]}”')


def malformed_amount(month: Month, random: Random) -> Planted | None:
    form, field = random.choice([('service-churn', 'spend'), ('accident-lead', 'estimatedAmount')])
    row = choose(random, month.forms.get(form, []))
    if row is None or not has(month, form, field):
        return None
    row[field] = random.choice([-random.randrange(1, 40) * 100, f'{random.randrange(11, 39) / 10}万', '几千块', '看定损', f'{random.randrange(3, 9)}百多'])
    return Planted(form, row, field, f'金额写成“{row[field]}”')


def phone_on_two_consultants_cards(month: Month, random: Random) -> Planted | None:
    some = open_cards(month)
    first = choose(random, some)
    second = choose(random, [row for row in some if first and row['consultant'] != first['consultant']])
    if first is None or second is None:
        return None
    change(month, second['_key'], {'phone': first['phone']})
    return Planted(CARDS, second, 'phone', f'与{first["consultant"]}的在跟卡同一电话', also=[(CARDS, first, 'phone')])


FIELDS_OF_CARDS: dict[str, Planter] = {
    'FL01': card_minimum_missing, 'FL02': unclear_purchase_window, 'FL05': courtesy_name, 'FL07': level_against_purchase_window,
    'FL08': level_without_evidence, 'FL18': malformed_vin, 'FL19': malformed_plate, 'FL20': malformed_amount,
    'FL21': phone_on_two_consultants_cards,
}  # fmt: skip
