"""Service customers who stay away: where they went, why they were not reached, and the win-back board."""

from __future__ import annotations

from months.month import Row
from months.story import Story

_BOARD = {
    '活动完成': ['获得临时预约', '获得确认预约', '已经在本店做过此次保养'],
    '活动继续': ['公里数不到', '不确定时间', '无法接通', '改天联系'],
    '活动放弃': ['其他4S店保养', '自己保养', '在外地保养', '车已转让'],
}


def _shares(rows: list[Row]) -> list[Row]:
    total = sum(row['unitCount'] for row in rows)
    for index, row in enumerate(rows):
        row['sequence'] = index + 1
        row['unitShare'] = row['unitCount'] / total
    return rows


def defection_rows(story: Story) -> list[Row]:
    places = ['修理厂', '其他服务站', '当地已做', '外地已做', '自己保养']
    return _shares([{'_key': None, 'serviceDestination': place, 'unitCount': story.random.randrange(2, 30)} for place in places])


def unreached_rows(story: Story) -> list[Row]:
    outcomes = ['停机', '空号', '无法接通', '无人接听', '关机', '忙有事', '拒接']
    return _shares([{'_key': None, 'unreachedReason': outcome, 'unitCount': story.random.randrange(1, 20)} for outcome in outcomes])


def board_rows(story: Story) -> list[Row]:
    rows: list[Row] = []
    for name, items in _BOARD.items():
        for item in items:
            row: Row = {'_key': None, 'boardClass': name, 'boardItem': item}
            for day in story.days:
                row[f'day:{day.day}'] = story.random.choice([0, 0, 1, 2]) if story.opening.is_open(day) else 0
            row['boardTotal'] = sum(row[f'day:{day.day}'] for day in story.days)
            rows.append(row)
    return rows
