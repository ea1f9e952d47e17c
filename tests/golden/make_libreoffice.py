#!/usr/bin/python3
"""Writes libreoffice-log-and-statistics.xlsx: LibreOffice computes every formula and saves the workbook in its own way."""
import subprocess
import tempfile
from datetime import time
from pathlib import Path

from openpyxl import Workbook

from forms import day, header, put, save, title

HERE = Path(__file__).parent
NAME = "libreoffice-log-and-statistics.xlsx"
HEADERS = ["日期", "进店时间", "离店时间", "客户姓名", "客户电话", "几次来店", "意向车型", "级别", "客户来源", "是否留档", "是否试驾", "销售顾问"]
# Day, arrival, departure, customer, phone, visit, model, level, captured, test drive, consultant.
VISITS = [
    ("2026-03-01", "9:10", "10:05", "王强", "13800000301", "首次", "菱智M5", "A", "是", "是", "陈晓东"),
    (None, "10:30", "10:50", "李先生", None, "首次", "景逸X5", None, "否", "否", "韦春兰"),
    (None, "14:00", "15:10", "张敏", "13800000302", "首次", "景逸X5", "B", "是", "否", "韦春兰"),
    ("2026-03-02", "9:40", "10:45", "王强", "13800000301", "再次", "菱智M5", "H", "否", "否", "陈晓东"),
    (None, "11:05", "11:25", None, None, "首次", "风行T5", None, "否", "否", "陈晓东"),
    ("2026-03-03", "15:20", "16:30", "刘洋", "13800000303", "首次", "风行T5", "热", "是", "是", "韦春兰"),
    ("2026-03-04", "9:15", "10:20", "张敏", "13800000302", "再次", "景逸X5", "A", "否", "是", "韦春兰"),
    (None, "16:40", "16:20", "陈女士", None, "首次", "菱智V3", None, "否", "否", "陈晓东"),
]


def clock(text):
    hour, minute = text.split(":")
    return time(int(hour), int(minute))


book = Workbook()
log = book.active
log.title = "来店登记"
title(log, 1, "2026年3月 来店客户登记表", len(HEADERS))
header(log, 2, HEADERS)
for row, (date, came, left, name, phone, visit, model, level, captured, driven, consultant) in enumerate(VISITS, 3):
    put(log, row, [date and day(date), clock(came), clock(left), name, phone, visit, model, level, "来店", captured, driven, consultant])
    log.cell(row, 2).number_format = log.cell(row, 3).number_format = "h:mm"

statistics = book.create_sheet("来店统计")
title(statistics, 1, "2026年3月 展厅来店统计表", 5)
header(statistics, 2, ["日期", "来店总批数", "初次来店批数", "2次以上来店批数", "留档客户数"])
# The third day says one visit too many, in total and in first visits.
for row, (date, total, first, again, captured) in enumerate(
    [("2026-03-01", 3, 3, 0, 2), ("2026-03-02", 2, 1, 1, 0), ("2026-03-03", 2, 2, 0, 1), ("2026-03-04", 2, 1, 1, 0)], 3
):
    put(statistics, row, [day(date), f"=C{row}+D{row}", first, again, captured])
put(statistics, 7, ["合计", *(f"=SUM({letter}3:{letter}6)" for letter in "BCDE")])

with tempfile.TemporaryDirectory() as folder:
    source = Path(folder) / "in" / NAME
    source.parent.mkdir()
    save(book, source)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(HERE), str(source)]
    subprocess.run(command, check=True)
