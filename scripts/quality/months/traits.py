"""Innocent oddities of people and cards, put on prospects who have lived their lives already."""

from __future__ import annotations

from datetime import date, timedelta

from months.lexicon import STAFF_NAMES
from months.people import Staff
from months.prospect import LOSSES, Prospect
from months.story import Story
from months.workdays import Rota


def _shuffled(story: Story) -> list[Prospect]:
    return story.random.sample(story.prospects, len(story.prospects))


def _plain(prospect: Prospect) -> bool:
    return not prospect.causes and 'back' not in prospect.facts


def _mark(story: Story, prospect: Prospect, cause: str) -> None:
    prospect.causes.append(cause)
    story.held(cause)


def family_phone(story: Story) -> None:
    """Two of one household, one consultant, one telephone; at most one of them lost."""
    for one in _shuffled(story):
        for other in _shuffled(story):
            together = one.consultant == other.consultant and one.created < other.created and other.origin == '外部'
            lost = sum(bool(p.outcome and p.outcome.kind in LOSSES) for p in (one, other))
            days = {c.day for c in one.contacts} & {c.day for c in other.contacts}
            if together and _plain(one) and _plain(other) and lost == 0 and not days and not other.outcome:
                other.phone = one.phone
                other.facts['again'] = True
                one.remark, other.remark = f'与{other.name}为夫妻，共用电话', f'与{one.name}为夫妻，共用电话'
                _mark(story, one, 'family-phone')
                _mark(story, other, 'family-phone')
                return


def odd_phones(story: Story) -> None:
    for prospect in _shuffled(story):
        if _plain(prospect) and 'landline' not in story.causes:
            prospect.phone = story.directory.landline()
            _mark(story, prospect, 'landline')
        elif _plain(prospect) and prospect.source in ('网络', '400') and 'phone-extension' not in story.causes:
            prospect.phone = story.directory.extension()
            _mark(story, prospect, 'phone-extension')


def courtesy_names(story: Story) -> None:
    for prospect in _shuffled(story):
        new = prospect.created >= story.first and prospect.origin == '来店' and prospect.initial_level in 'BC'
        if new and _plain(prospect):
            title = '先生' if prospect.facts['gender'] == '男' else '女士'
            prospect.facts['firstName'] = prospect.name[0] + title
            _mark(story, prospect, 'courtesy-name')
            return


def company(story: Story) -> None:
    for prospect in _shuffled(story):
        if _plain(prospect):
            prospect.name = story.random.choice(['众合物流有限公司', '新港建材商行', '白云镇卫生院', '河口果业合作社'])
            _mark(story, prospect, 'company')
            return


def undecided_model(story: Story) -> None:
    for prospect in _shuffled(story):
        if _plain(prospect) and prospect.outcome is None and prospect.level_at(story.as_of) == 'B':
            other = next(model for model in story.store.models if model != prospect.model)
            prospect.model = f'{prospect.model}/{other}'
            _mark(story, prospect, 'undecided-model')
            return


def one_evidence(story: Story) -> None:
    for prospect in _shuffled(story):
        if prospect.level_at(story.as_of) == 'H' and not prospect.outcome:
            if story.chance(0.5):
                prospect.facts['paymentMethod'] = None
            else:
                prospect.facts['colour'], prospect.facts['plain'] = None, True
            _mark(story, prospect, 'one-evidence')


def card_next_day(story: Story) -> None:
    """Received in the evening, the card written on the next day."""
    for prospect in _shuffled(story):
        before = prospect.created - timedelta(days=1)
        rota = story.member(prospect.consultant).rota
        if prospect.origin == '来店' and before >= story.first and rota and rota.works(before) and _plain(prospect):
            prospect.facts['visitedOn'] = before
            _mark(story, prospect, 'card-next-day')
            return


def handed_over(story: Story) -> None:
    """A consultant left shortly before the month or in its first half; colleagues took over his open cards."""
    name = next(name for name in STAFF_NAMES if name not in [one.name for one in story.staff] and name != story.store.general_manager)
    rota = Rota(story.opening, None)
    left = story.first - timedelta(days=story.random.randrange(3, 12))
    if story.chance(0.5):
        left = rota.next_day(story.first + timedelta(days=story.random.randrange(6, 12)))
    moved = 0
    for prospect in _shuffled(story):
        open_then = prospect.is_open(left) and prospect.created < left and prospect.created < story.first
        if moved < 2 and open_then and _plain(prospect) and any(c.day <= left for c in prospect.contacts):
            for contact in prospect.contacts_until(left):
                contact.consultant = name
            prospect.facts['handed'] = (left, name)
            prospect.remark = f'{left.month}月{left.day}日由{name}移交'
            _mark(story, prospect, 'left-mid-month' if left >= story.first else 'handed-over')
            moved += 1
    if moved:
        story.staff.append(Staff(name, '销售顾问', '一组', story.directory.phone(), date(2021, 5, 10), left, rota))
