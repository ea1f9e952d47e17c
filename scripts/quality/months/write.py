"""Writes clean months, `months.json` and `causes.json`: write.py --out DIR --seed 1 --count 50."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from months.build import build_month  # noqa: E402
from months.causes import CAUSES  # noqa: E402
from months.workbook_writer import write_month  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--out', type=Path, required=True)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--count', type=int, default=50)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    entries = []
    for index in range(given.count):
        month = build_month(given.seed * 1000 + index)
        file = f'month-{index + 1:02d}.xlsx'
        write_month(month, given.out / file)
        entry = {'file': file, 'profile': month.profile, 'month': month.name, 'today': f'{month.today}', 'as_of': f'{month.as_of}'}
        if month.previous:
            entry['previous'] = f'month-{index + 1:02d}-previous.xlsx'
            write_month(month.previous, given.out / entry['previous'])
        entry['causes'] = month.causes
        entry['notes'] = [{'code': note.code, 'cause': note.cause, 'sheet': note.form} for note in month.notes]
        entries.append(entry)
    save(given.out / 'months.json', entries)
    save(given.out / 'causes.json', [held(name, entries) for name in CAUSES])


def held(name: str, entries: list[dict[str, Any]]) -> dict[str, Any]:
    """A cause, the rules that it must leave silent, and how many months hold it how often."""
    cause = CAUSES[name]
    counts = [entry['causes'][name] for entry in entries if name in entry['causes']]
    return {'cause': name, 'what': cause.what, 'codes': cause.codes.split(), 'months': len(counts), 'times': sum(counts)}


def save(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2) + '\n', 'utf-8')


if __name__ == '__main__':
    main()
