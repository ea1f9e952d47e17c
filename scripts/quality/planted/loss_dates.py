"""Group E: loss table against cards, logs and dates."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from months.month import Month, Row
from planted.ground import CARDS, CONTACTS, GRID, LOSSES, REPORTS, Planted, Planter, card_of, change, choose, contacts_of, day_field, drop, drop_report, has, losses, put_after, rows
from planted.lives import CADENCE, GRACE, forget_contacts, grid_row, losable, lose, visited


def _loss(month: Month, random: Random, passes=lambda row: True) -> Row | None:
    return choose(random, losses(month, lambda row: card_of(month, row['_key']) is not None and passes(row)))


def _uncount(month: Month, row: Row) -> None:
    name = {'战败': '战败数', '失控': '失控数'}.get(row['lossKind'])
    for figure in rows(month, 'kpi-sheet', lambda one: one['kpiName'] == name and one['kpiScope'] in ('店', row['consultant'])):
        figure['kpiActual'] -= 1


def lost_card_not_in_table(month: Month, random: Random) -> Planted | None:
    row = _loss(month, random)
    if row is None or len(month.losses) < 2:
        return None
    drop(month, LOSSES, lambda one: one is row)
    _uncount(month, row)
    return Planted(CARDS, card_of(month, row['_key']), 'status', '卡上已战败，流失表没有')


def loss_without_lost_card(month: Month, random: Random) -> Planted | None:
    """The card still says 在跟, or there is no card at all."""
    row = _loss(month, random, lambda one: one['createdDate'].month == month.month)
    if row is None:
        return None
    card = card_of(month, row['_key'])
    assert card is not None
    if random.random() < 0.6:
        card.update(status='在跟', lossDate=None, lossReason=None, nextContactDate=month.as_of + timedelta(days=2))
    else:
        drop(month, CARDS, lambda one: one is card)
        drop(month, GRID, lambda one: one['_key'] == row['_key'])
    return Planted(LOSSES, row, 'customerName', '流失表有，卡上没有标战败')


def loss_dates_differ(month: Month, random: Random) -> Planted | None:
    """As S000 found: February's loss told as March's; or days apart within the month."""
    row = _loss(month, random)
    if row is None:
        return None
    card = card_of(month, row['_key'])
    assert card is not None
    before = row['lossDate'].replace(day=1) - timedelta(days=random.randrange(1, 6))
    days = [before] + [day for n in (-9, -6, 5, 8) if (day := row['lossDate'] + timedelta(days=n)).month == month.month and day <= month.as_of]
    fits = [day for day in days if day > row['createdDate']]
    if not fits:
        return None
    card['lossDate'] = random.choice(fits)
    return Planted(LOSSES, row, 'lossDate', f'卡上{card["lossDate"]}，表上{row["lossDate"]}')


def late_loss_record(month: Month, random: Random) -> Planted | None:
    row = _loss(month, random, lambda one: (month.today - one['lossDate']).days > 5)
    if row is None or not has(month, LOSSES, 'recordedDate'):
        return None
    row['recordedDate'] = row['lossDate'] + timedelta(days=random.randrange(3, 6))
    return Planted(LOSSES, row, 'recordedDate', '过了几天才登记')


def loss_dated_on_signing_day(month: Month, random: Random) -> Planted | None:
    """Filled in at one sitting and dated that day; the cards know when it really was."""
    early = losses(month, lambda row: (month.as_of - row['lossDate']).days > 3 and row.get('managerSignature'))
    if len(early) < 2:
        return None
    day = month.as_of
    for row in month.losses:
        row.update(managerSignedDate=day, generalManagerSignedDate=day)
    for row in early:
        row['lossDate'] = day
    return Planted(LOSSES, early[0], 'lossDate', f'{len(early)}行战败日期同为签字日{day}，卡上不是')


def losses_share_one_date(month: Month, random: Random) -> Planted | None:
    """All losses of one consultant on one day on which he reported nothing."""
    name = choose(random, sorted({row['consultant'] for row in month.losses}))
    day = month.as_of - timedelta(days=random.randrange(2, 6))
    cards = [card for card in losable(month, day) if card['consultant'] == name]
    mine = losses(month, lambda row: row['consultant'] == name)
    if len(mine) + len(cards) < 4 or any(row['createdDate'] >= day for row in mine):
        return None
    for card in cards[: max(0, 4 - len(mine))]:
        if lose(month, card, day, random, f'在{random.choice(["城西", "新港", "白云"])}店订了{card["rivals"]}，便宜{random.randrange(8, 70) * 100}元') is None:
            return None
    for row in losses(month, lambda one: one['consultant'] == name):
        row['lossDate'] = day
        if 'recordedDate' in row:
            row['recordedDate'] = day
        change(month, row['_key'], {'lossDate': day}, (CARDS, GRID))
    month.forms[REPORTS] = [row for row in month.reports if (row['consultant'], row['reportDate']) != (name, day)]
    month.forms[LOSSES].sort(key=lambda row: row['lossDate'])
    first = next(row for row in month.losses if row['consultant'] == name)
    for index, row in enumerate(month.losses):
        row['sequence'] = index + 1
    return Planted(LOSSES, first, 'lossDate', f'{name}本月战败都写{day}，那天没有日报')


def short_life_low_level(month: Month, random: Random) -> Planted | None:
    fits = []
    for card in rows(month, CARDS, lambda one: one['status'] == '在跟' and one['createdDate'].month == month.month):
        days = [card['createdDate'] + timedelta(days=n) for n in range(2, 7)]
        fits += [(card, day) for day in days if day < month.as_of and card in losable(month, day)]
    found = choose(random, fits)
    if found is None:
        return None
    card, day = found
    for row in [*rows(month, 'showroom-traffic-log', lambda one: one['_key'] == card['_key']), *rows(month, 'phone-up-log', lambda one: one['_key'] == card['_key'])]:
        row['level'] = 'C'
    for row in rows(month, CONTACTS, lambda one: one['_key'] == card['_key']):
        row['level'] = 'C'
    card['initialLevel'] = 'C'
    row = lose(month, card, day, random, f'客户在{random.choice(["新港", "白云"])}店订了{card["rivals"]}，现车便宜{random.randrange(9, 60) * 100}元')
    return Planted(LOSSES, row, 'initialLevel', f'C级，{(day - card["createdDate"]).days}天就战败') if row else None


def high_level_loss_unexamined(month: Month, random: Random) -> Planted | None:
    day = month.as_of - timedelta(days=random.randrange(1, 6))
    card = choose(random, losable(month, day, 'H'))
    if card is None or not has(month, LOSSES, 'lossLevel'):
        return None
    card['level'] = contacts_of(month, card['_key'])[-1]['level']
    row = lose(month, card, day, random, f'在{random.choice(["城东", "河口"])}店买了{card["rivals"]}，便宜{random.randrange(20, 90) * 100}元')
    if row is None or row['lossLevel'] != 'H':
        return None
    row.update(managerCallBack=None, managerComment=random.choice(['已阅', None, '知道了']))
    return Planted(LOSSES, row, 'lossLevel', 'H级战败，经理没有追问也没有回访')


def neglected_before_loss(month: Month, random: Random) -> Planted | None:
    """Nobody called for weeks; then he was found to be lost."""
    fits = []
    for row in losses(month, lambda one: one['lossKind'] == '战败'):
        known = [one for one in contacts_of(month, row['_key']) if one['contactDate'] < row['lossDate']]
        for one in known:
            level = known[-1]['level']
            idle = (row['lossDate'] - one['contactDate']).days
            same = all(other['level'] == level for other in known[known.index(one) :])
            if level in CADENCE and idle > CADENCE[level] + GRACE[level] and same and not visited(month, row['_key'], one['contactDate'], row['lossDate']):
                fits.append((row, one, idle))
    found = choose(random, fits)
    if found is None:
        return None
    row, last, idle = found
    forget_contacts(month, row['_key'], last['contactDate'], row['lossDate'])
    row['lastContactDate'] = last['contactDate']
    return Planted(LOSSES, row, 'lossDate', f'战败前{idle}天没有跟进')


def loss_outside_form_month(month: Month, random: Random) -> Planted | None:
    row = _loss(month, random)
    if row is None:
        return None
    first = row['lossDate'].replace(day=1)
    past = [first - timedelta(days=n) for n in (40, 45, 50, 55)]
    day = random.choice([*[one for one in past if one > row['createdDate']], month.today + timedelta(days=random.randrange(3, 20))])
    row['lossDate'] = day
    for card in (card_of(month, row['_key']), grid_row(month, row['_key'])):
        if card is not None:
            card['lossDate'] = day
    return Planted(LOSSES, row, 'lossDate', f'战败日期{day}不在本表月份')


def loss_before_creation(month: Month, random: Random) -> Planted | None:
    row = _loss(month, random, lambda one: (month.as_of - one['lossDate']).days > 3)
    if row is None:
        return None
    row['createdDate'] = row['lossDate'] + timedelta(days=random.randrange(1, 4))
    return Planted(LOSSES, row, 'lossDate', '战败早于产生')


def repeated_loss(month: Month, random: Random) -> Planted | None:
    row = _loss(month, random, lambda one: (month.as_of - one['lossDate']).days > 1)
    if row is None:
        return None
    late: date = row['lossDate'] + timedelta(days=random.randrange(0, (month.as_of - row['lossDate']).days))
    again = {**row, 'lossDate': late, 'lossReason': f'{row["lossReason"]}，再次联系确认', 'recordedDate': late}
    put_after(month, LOSSES, month.losses[-1], again)
    return Planted(LOSSES, again, 'phone', '同一电话本月登记了两次战败')


def loss_level_differs(month: Month, random: Random) -> Planted | None:
    row = _loss(month, random, lambda one: one['lossLevel'] in 'HABC')
    if row is None or not has(month, LOSSES, 'lossLevel'):
        return None
    was = row['lossLevel']
    row['lossLevel'] = random.choice([level for level in 'HABC' if level != was])
    return Planted(LOSSES, row, 'lossLevel', f'战败级别写{row["lossLevel"]}，最后级别是{was}')


def loss_not_in_follow_up(month: Month, random: Random) -> Planted | None:
    """The loss shows in no report; or neither in the report nor in the month's grid."""
    row = _loss(month, random)
    if row is None:
        return None
    day = row['lossDate']
    reports = rows(month, REPORTS, lambda one: one['_key'] == row['_key'] and one['reportDate'] == day)
    if not reports:
        return None
    drop_report(month, reports[0])
    grid = grid_row(month, row['_key'])
    if grid and random.random() < 0.6:
        grid.update(status='留存', lossDate=None)
        grid.pop(day_field(day), None)
        drop(month, CONTACTS, lambda one: one['_key'] == row['_key'] and one['contactDate'] == day)
    return Planted(LOSSES, row, 'lossDate', '日报、接触表没有体现这次战败')


LOSS_DATES: dict[str, Planter] = {
    'DF01': lost_card_not_in_table, 'DF02': loss_without_lost_card, 'DF03': loss_dates_differ, 'DF04': late_loss_record,
    'DF05': loss_dated_on_signing_day, 'DF06': losses_share_one_date, 'DF07': short_life_low_level, 'DF08': high_level_loss_unexamined,
    'DF19': neglected_before_loss, 'DF29': loss_outside_form_month, 'DF30': loss_before_creation, 'DF31': repeated_loss,
    'DF34': loss_level_differs, 'DF36': loss_not_in_follow_up,
}  # fmt: skip
