"""The monthly statistics: each day's visits, calls, captures, levels and orders, counted from the registers."""

from __future__ import annotations

from datetime import date

from months.month import Row
from months.registers import SLOTS, slot_name
from months.story import Story
from months.workdays import month_days

LEVELS = 'OHABC'


def _counted(rows: list[Row]) -> list[Row]:
    return [row for row in rows if row.get('visitPurpose') not in ('提车', '保养', '办手续')]


def statistics_rows(story: Story, visits: list[Row], calls: list[Row]) -> list[Row]:
    """Slots count first visits (`slots-of-all`: every visit); levels are the day's new ones (`level-stock`: all on file at day end)."""
    return [_day(story, day, visits, calls) for day in month_days(story.year, story.month)]


def _day(story: Story, day: date, visits: list[Row], calls: list[Row]) -> Row:
    row: Row = {'statisticsDate': day}
    if day > story.as_of:
        return row
    if not story.opening.is_open(day):
        row['remark'] = '店休'
    today = _counted([visit for visit in visits if visit['visitDate'] == day])
    called = [call for call in calls if call['callDate'] == day]
    first = [visit for visit in today if visit['visitKind'] == '首次']
    in_slots = today if 'slots-of-all' in story.options else first
    for slot in SLOTS:
        row[f'slot:{slot_name(slot)}'] = sum(slot[0] <= visit['arrivalTime'].hour < slot[1] for visit in in_slots)
    row['totalVisits'], row['firstVisits'] = len(today), len(first)
    row['repeatVisits'] = len(today) - len(first)
    if 'calls-apart' not in story.options:
        row['totalCalls'] = len(called)
        row['firstCalls'] = sum(call['visitKind'] == '首次' for call in called)
    counted_calls = [] if 'calls-apart' in story.options else called
    captured = [one for one in today + counted_calls if one['captured'] == '是']
    row['capturedCount'] = len(captured)
    for level in LEVELS:
        row[f'open{level}'] = _stock(story, day, level) if 'level-stock' in story.options else sum(one['level'] == level for one in captured)
    row['orderCount'] = sum(visit['ordered'] == '是' for visit in today)
    row['subDealerSales'] = story.random.choice([0, 0, 0, 0, 1]) if story.opening.is_open(day) else 0
    return row


def _stock(story: Story, day: date, level: str) -> int:
    """Prospects at that level at day end: open ones, and ordered cars not yet delivered under O."""
    if level == 'O':
        ordered = [p.outcome for p in story.prospects if p.outcome and p.outcome.kind == '成交' and p.outcome.day <= day]
        return sum(outcome.delivered is None or outcome.delivered > day for outcome in ordered)
    return sum(prospect.is_open(day) and prospect.level_at(day) == level for prospect in story.prospects)


def call_statistics_rows(story: Story, calls: list[Row]) -> list[Row]:
    rows: list[Row] = []
    for day in month_days(story.year, story.month):
        row: Row = {'statisticsDate': day}
        if day <= story.as_of:
            today = [call for call in calls if call['callDate'] == day]
            row['totalCalls'] = len(today)
            row['firstCalls'] = sum(call['visitKind'] == '首次' for call in today)
            row['capturedCount'] = sum(call['captured'] == '是' for call in today)
        rows.append(row)
    return rows
