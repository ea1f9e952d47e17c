"""The shop, its people, and telephone numbers that nobody has."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from random import Random

from months.lexicon import GIVEN, SURNAMES
from months.workdays import Rota


@dataclass
class Staff:
    name: str
    role: str
    team: str
    phone: str
    joined: date
    left: date | None = None
    rota: Rota | None = None

    @property
    def sells(self) -> bool:
        return self.role == '销售顾问'


@dataclass
class Store:
    name: str
    profile: str
    brand: str
    models: list[str]
    manager: str
    general_manager: str


_TRIES = 2000


class NobodyLeft(Exception):
    """So many prospects were drawn that no name, or no number far from all others, is left: another seed is to be taken."""


@dataclass
class Directory:
    """Gives names and phones once each: no two near enough to be taken for a slip of the pen."""

    random: Random
    _phones: set[str] = field(default_factory=set)
    _names: set[str] = field(default_factory=set)

    def phone(self) -> str:
        for _ in range(_TRIES):
            phone = f'1380000{self.random.randrange(10000):04d}'
            if self.random.random() < 0.7:
                phone = f'138000{self.random.randrange(1, 10)}{self.random.randrange(10000):04d}'
            if phone not in self._phones:
                self._phones |= _near(phone)
                return phone
        raise NobodyLeft

    def landline(self) -> str:
        return f'0752-5550{self.random.randrange(1000):03d}'

    def extension(self) -> str:
        return f'4000000001转{self.random.randrange(1000, 10000)}'

    def name(self) -> str:
        for _ in range(_TRIES):
            name = self.random.choice(SURNAMES) + self.random.choice(GIVEN)
            if name not in self._names:
                self._names.add(name)
                return name
        raise NobodyLeft


def _near(phone: str) -> set[str]:
    """The number, and those that one digit or a swap of neighbours tells apart from it."""
    one_off = {phone[:i] + digit + phone[i + 1 :] for i in range(len(phone)) for digit in '0123456789'}
    return one_off | {phone[:i] + phone[i + 1] + phone[i] + phone[i + 2 :] for i in range(len(phone) - 1)}
