"""Group C: registers against statistics and cards."""

from __future__ import annotations

from random import Random

from months.month import Month, Row
from months.registers import SLOTS, slot_name
from planted.ground import (
    CALL_STATISTICS, CALLS, ERRANDS, REPORTS, STATISTICS, VISITS, Planted, Planter,
    choose, count_visit, drop, drop_report, filled_days, rows, statistics_of,
)  # fmt: skip


def _plain_walk_ins(month: Month) -> list[Row]:
    return rows(month, VISITS, lambda row: row['_key'] is None and row['visitPurpose'] not in ERRANDS)


def statistics_differ_from_log(month: Month, random: Random) -> Planted | None:
    """The clerk counted a return visit too many, or one too few, or a visit never came into the register."""
    day = choose(random, filled_days(month))
    walk_in = choose(random, _plain_walk_ins(month))
    if day is None or walk_in is None:
        return None
    if random.random() < 0.6:
        by = random.choice([-1, 1, 2]) if day['repeatVisits'] else random.choice([1, 2])
        day['repeatVisits'] += by
        day['totalVisits'] += by
        if 'slots-of-all' in month.options:
            return None
        return Planted(STATISTICS, day, 'totalVisits', f'统计表比登记表差 {by} 批')
    found = statistics_of(month, walk_in['visitDate'])
    if found is None:
        return None
    drop(month, VISITS, lambda row: row is walk_in)
    return Planted(STATISTICS, found, 'totalVisits', '登记表少登了一批')


def statistics_differ_from_calls(month: Month, random: Random) -> Planted | None:
    form = CALL_STATISTICS if CALL_STATISTICS in month.forms else STATISTICS
    call = choose(random, rows(month, CALLS, lambda row: row['_key'] is None))
    if random.random() < 0.5 and call:
        day = next((row for row in month.forms[form] if row['statisticsDate'] == call['callDate']), None)
        drop(month, CALLS, lambda row: row is call)
    else:
        day = choose(random, rows(month, form, lambda row: 'totalCalls' in row))
        if day:
            day['totalCalls'] += random.choice([1, 2])
    return Planted(form, day, 'totalCalls', '来电数与来电登记不符') if day else None


def slots_differ_from_day(month: Month, random: Random) -> Planted | None:
    day = choose(random, filled_days(month))
    if day is None:
        return None
    slot = f'slot:{slot_name(random.choice(SLOTS))}'
    day[slot] += -1 if day[slot] and random.random() < 0.5 else random.choice([1, 2])
    total = 'totalVisits' if 'slots-of-all' in month.options else 'firstVisits'
    return Planted(STATISTICS, day, total, f'时段 {slot[5:]} 多记或少记，合计不等于当日数')


def captures_differ_from_log(month: Month, random: Random) -> Planted | None:
    day = choose(random, filled_days(month))
    if day is None:
        return None
    day['capturedCount'] += -1 if day['capturedCount'] and random.random() < 0.5 else 1
    return Planted(STATISTICS, day, 'capturedCount', '留档数与登记表不符')


def levels_differ_from_day(month: Month, random: Random) -> Planted | None:
    day = choose(random, filled_days(month))
    if day is None:
        return None
    field = f'open{random.choice("HABC")}'
    day[field] += random.choice([2, 3, 4])
    return Planted(STATISTICS, day, field, f'{field[-1]}级客户数不符')


def orders_differ_from_log(month: Month, random: Random) -> Planted | None:
    day = choose(random, filled_days(month))
    if day is None:
        return None
    day['orderCount'] += -1 if day['orderCount'] and random.random() < 0.5 else 1
    return Planted(STATISTICS, day, 'orderCount', '成交数不符')


def day_without_entries(month: Month, random: Random) -> Planted | None:
    """On every other open day somebody came; on this one nobody was entered."""
    working = [row for row in month.statistics if 'totalVisits' in row and row.get('remark') != '店休']
    if len(working) < 10 or any(not row['totalVisits'] for row in working) or sum(row['totalVisits'] for row in working) < 2 * len(working):
        return None
    plain = [row for row in working if all(visit['_key'] is None for visit in month.visits if visit['visitDate'] == row['statisticsDate'])]
    day = choose(random, [row for row in plain if row['totalVisits'] >= 2] or plain)
    if day is None:
        return None
    gone = day['statisticsDate']
    blank = random.random() < 0.5
    for name in [name for name in day if name.startswith('slot:') or name in ('totalVisits', 'firstVisits', 'repeatVisits')]:
        day[name] = None if blank else 0
    drop(month, VISITS, lambda row: row['visitDate'] == gone)
    return Planted(STATISTICS, day, 'statisticsDate', f'{gone} 开门，登记表却没有一行')


def consultant_not_in_summary(month: Month, random: Random) -> Planted | None:
    """The month's figures by person leave one of them out."""
    form, field = 'kpi-sheet', 'kpiScope'
    names = {row['consultant'] for row in month.visits}
    row = choose(random, rows(month, form, lambda one: one.get(field) in names))
    others = rows(month, form, lambda one: row and one[field] in names and one[field] != row[field])
    if row is None or len(others) < 2:
        return None
    name = row[field]
    drop(month, form, lambda one: one[field] == name)
    return Planted(form, None, field, f'汇总里没有{name}')


def new_prospect_not_in_register(month: Month, random: Random) -> Planted | None:
    """Reported as new with no entry at the door; or entered and captured, and no word of it in the day's report."""
    captured = choose(random, rows(month, VISITS, lambda row: row['captured'] == '是' and row['source'] in ('来店', '自然到店')))
    if captured is None:
        return None
    same = [row for row in month.reports if row.get('_key') == captured['_key'] and row['reportDate'] == captured['visitDate']]
    if not same or len([row for row in month.reports if row['consultant'] == captured['consultant'] and row['reportDate'] == captured['visitDate']]) < 2:
        return None
    near = [row for row in month.reports if row.get('_key') == captured['_key'] and 0 < abs((row['reportDate'] - captured['visitDate']).days) < 3]
    if random.random() < 0.5 and not near:
        drop_report(month, same[0])
        return Planted(VISITS, captured, 'customerName', '登记为留档新客户，当天日报没有')
    count_visit(month, captured, -1)
    drop(month, VISITS, lambda row: row is captured)
    return Planted(REPORTS, same[0], 'customerName', '日报为本月新增，登记表没有')


REGISTERS: dict[str, Planter] = {
    'RG01': statistics_differ_from_log, 'RG02': statistics_differ_from_calls, 'RG03': slots_differ_from_day, 'RG04': captures_differ_from_log,
    'RG05': levels_differ_from_day, 'RG06': orders_differ_from_log, 'RG07': day_without_entries, 'RG09': consultant_not_in_summary,
    'RG10': new_prospect_not_in_register,
}  # fmt: skip
