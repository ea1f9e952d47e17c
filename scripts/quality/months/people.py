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


@dataclass
class Directory:
    """Gives names and phones once each: no two near enough to be taken for a slip of the pen."""

    random: Random
    _phones: set[str] = field(default_factory=set)
    _names: set[str] = field(default_factory=set)

    def phone(self) -> str:
        while True:
            phone = f'1380000{self.random.randrange(10000):04d}'
            if self.random.random() < 0.7:
                phone = f'138000{self.random.randrange(1, 10)}{self.random.randrange(10000):04d}'
            if all(_distance(phone, other) > 1 for other in self._phones):
                self._phones.add(phone)
                return phone

    def landline(self) -> str:
        return f'0752-5550{self.random.randrange(1000):03d}'

    def extension(self) -> str:
        return f'4000000001转{self.random.randrange(1000, 10000)}'

    def name(self) -> str:
        while True:
            name = self.random.choice(SURNAMES) + self.random.choice(GIVEN)
            if name not in self._names:
                self._names.add(name)
                return name


def _distance(one: str, other: str) -> int:
    """How many digits differ, a swap of neighbours counted as one."""
    differing = [i for i in range(min(len(one), len(other))) if one[i] != other[i]]
    if len(differing) == 2 and differing[1] == differing[0] + 1:
        i, j = differing
        if one[i] == other[j] and one[j] == other[i]:
            return 1
    return len(differing)
