"""A prospect's life: who he is, every contact with him, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

ORDERED, LOST, LOST_CONTACT, UNDECIDED, HANDED_OVER = '成交', '战败', '失控', '准战败', '移交'
CLOSING_MARK = {LOST: 'F1', LOST_CONTACT: 'L', UNDECIDED: 'F2', HANDED_OVER: '移交'}
LOSSES = (LOST, LOST_CONTACT, UNDECIDED)


@dataclass
class Contact:
    day: date
    method: str
    purpose: str
    note: str
    before: str | None
    after: str
    next_day: date | None = None
    planned: bool = False
    reached: bool = True
    why_not: str | None = None
    consultant: str | None = None
    """Who made it, where it was not the prospect's present consultant."""


@dataclass
class Outcome:
    kind: str
    day: date
    level: str
    reason: str = ''
    destination: str = ''
    dealer: str = ''
    category: str = ''
    subcategory: str = ''
    delivered: date | None = None
    successor: str | None = None


@dataclass
class Prospect:
    key: str
    number: str
    name: str
    phone: str
    model: str
    consultant: str
    created: date
    source: str
    origin: str
    """How he came: 来店, 来电, 外部 (referral, web, outside) or 移交 (from a colleague)."""
    facts: dict[str, object] = field(default_factory=dict)
    contacts: list[Contact] = field(default_factory=list)
    outcome: Outcome | None = None
    remark: str = ''
    causes: list[str] = field(default_factory=list)

    def contacts_until(self, day: date) -> list[Contact]:
        return [contact for contact in self.contacts if contact.day <= day]

    def level_at(self, day: date) -> str:
        """The last level held on that day: a letter of O, H, A, B, C."""
        levels = [c.after if c.after in 'OHABC' else (c.before or '') for c in self.contacts_until(day)]
        return levels[-1] if levels else ''

    def level_since(self, day: date) -> date:
        level, since = self.level_at(day), self.created
        for contact in self.contacts_until(day):
            if contact.before != level and contact.after == level:
                since = contact.day
        return since

    def outcome_by(self, day: date) -> Outcome | None:
        back = self.facts.get('back')
        if isinstance(back, date) and day < back:
            lost = self.facts['lostOn']
            return lost if isinstance(lost, Outcome) and lost.day <= day else None
        return self.outcome if self.outcome and self.outcome.day <= day else None

    def is_open(self, day: date) -> bool:
        """On file and neither ordered nor closed by the end of that day."""
        return self.created <= day and self.outcome_by(day) is None

    def owner(self, day: date) -> str:
        """Whose prospect he was on that day, before and after a handing over."""
        handed = self.facts.get('handed')
        return handed[1] if isinstance(handed, tuple) and day <= handed[0] else self.consultant

    @property
    def initial_level(self) -> str:
        return self.contacts[0].after
