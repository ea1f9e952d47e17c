"""Writes months with one planted defect each: write.py --out DIR --seed 1 --count 3 [--code DF01]."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from openpyxl import load_workbook  # noqa: E402
from openpyxl.utils import get_column_letter  # noqa: E402

from months.build import build_month  # noqa: E402
from months.month import Month, Row  # noqa: E402
from months.people import NobodyLeft  # noqa: E402
from months.sheet_writer import Addresses  # noqa: E402
from months.workbook_writer import write_month  # noqa: E402
from planted.catalogue import PLANTERS, UNPLANTED  # noqa: E402
from planted.ground import Planted, one_row_a_loss  # noqa: E402

_TRIES = 400
_HEADER = 2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--out', type=Path, required=True)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--count', type=int, default=3)
    parser.add_argument('--code', action='append', help='only this rule; may be given more than once')
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    wanted = [code for code in PLANTERS if not given.code or code in given.code]
    entries, short = [], []
    for code in wanted:
        made = plantings(code, given.seed, given.count, given.out)
        entries += made
        if len(made) < given.count:
            short.append(f'{code} {len(made)}/{given.count}')
    left_out = [{'code': code, 'why': why} for code, why in UNPLANTED.items()]
    for name, told in (('planted.json', entries), ('unplanted.json', left_out)):
        (given.out / name).write_text(json.dumps(told, ensure_ascii=False, indent=2) + '\n', 'utf-8')
    print(f'{len(entries)} defects of {len(wanted)} rules planted' + (f'; too few months for {", ".join(short)}' if short else ''))


def plantings(code: str, seed: int, count: int, out: Path) -> list[dict[str, object]]:
    """The same code, seed and count give the same files; months without a place for the defect are passed over."""
    made: list[dict[str, object]] = []
    for attempt in range(_TRIES):
        if len(made) == count:
            break
        random = Random(f'{code} {seed} {attempt}')
        try:
            month = build_month(100_000 + seed * 1000 + random.randrange(1000))
        except NobodyLeft:
            continue
        one_row_a_loss(month)
        planted = PLANTERS[code](month, random)
        if planted:
            made.append(write_planting(code, month, planted, out, f'{code}-{len(made) + 1:02d}'))
    return made


def write_planting(code: str, month: Month, planted: Planted, out: Path, name: str) -> dict[str, object]:
    path = out / f'{name}.xlsx'
    addresses = write_month(month, path)
    entry: dict[str, object] = {'code': code, 'file': path.name, 'profile': month.profile, 'month': month.name}
    if month.previous:
        entry['previous'] = f'{name}-previous.xlsx'
        write_month(month.previous, out / f'{name}-previous.xlsx')
    if planted.after:
        book = load_workbook(path)
        planted.after(book)
        book.save(path)
    first, *others = places_of(month, planted, addresses)
    entry.update({'today': f'{month.today}', 'as_of': f'{month.as_of}', **first, 'why': planted.why})
    return {**entry, 'also': others} if others else entry


def places_of(month: Month, planted: Planted, addresses: Addresses) -> list[dict[str, object]]:
    places: list[dict[str, object]] = []
    for form, row, field in ((planted.form, planted.row, planted.field), *planted.also):
        cells = [cell_of(month, form, row, field, addresses)] if row is not None else header_cells(month, form, field, planted.sheet)
        places += [{'sheet': sheet, 'cell': cell, 'row': int(''.join(one for one in cell if one.isdigit()))} for sheet, cell in cells]
    return places


def header_cells(month: Month, form: str, field: str, named: str | None) -> list[tuple[str, str]]:
    """A header of two tiers is one merged cell of two rows; a sheet as a whole is told by its title or its first header."""
    layout = month.layout[form]
    sheets = [named or layout.sheet]
    if layout.split_by:
        sheets = [f'{layout.sheet}{name}' for name in dict.fromkeys(row[layout.split_by] for row in month.forms[form])]
    names = [name for name, _ in layout.columns]
    column = get_column_letter(names.index(field) + 1) if field else 'A'
    rows = [_HEADER, _HEADER + 1] if field else [1, _HEADER, _HEADER + 1]
    return [(sheet, f'{column}{row}') for sheet in sheets for row in rows]


def cell_of(month: Month, form: str, row: Row, field: str, addresses: Addresses) -> tuple[str, str]:
    index = next(i for i, one in enumerate(month.forms[form]) if one is row)
    return addresses.cell(form, index, field) or next(iter(addresses.cells[(form, index)].values()))


if __name__ == '__main__':
    main()
