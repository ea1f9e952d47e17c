#!/usr/bin/python3
"""Writes the workbooks of tests/golden/layouts: each layout that the forms are kept in (Debian: python3-openpyxl, python3-xlsxwriter)."""
from datetime import date, datetime
from pathlib import Path

import xlsxwriter
from openpyxl import Workbook
from openpyxl.styles import Alignment

from forms import day, header, put, save, title

HERE = Path(__file__).parent / "layouts"
WEEKDAYS = "日一二三四五六"


def written(name):
    book = xlsxwriter.Workbook(str(HERE / name), {"default_date_format": "yyyy-mm-dd"})
    book.set_properties({"created": datetime(2026, 4, 1, 9, 0, 0)})
    return book


def rows_into(sheet, first, rows):
    for row, values in enumerate(rows, first):
        for column, value in enumerate(values):
            if isinstance(value, date):
                sheet.write_datetime(row, column, datetime(value.year, value.month, value.day))
            elif value is not None:
                sheet.write(row, column, value)


def level_matrix():
    book = written("level-matrix.xlsx")
    sheet = book.add_worksheet("战败失控")
    box = book.add_format({"border": 1, "align": "center", "valign": "vcenter", "text_wrap": True})
    sheet.merge_range(0, 0, 0, 15, "北现示例店 销售促进战败（失控）分析表　2026年3月", box)
    singles = {0: "序号", 1: "客户姓名", 2: "联系电话", 3: "拟购\n车型", 4: "意向产生\n日期", 5: "意向产生\n级别",
               11: "类别", 12: "战败（失控）\n原因", 13: "战败车型", 14: "销售顾问", 15: "销售经理意见"}
    for column, word in singles.items():
        sheet.merge_range(1, column, 2, column, word, box)
    sheet.merge_range(1, 6, 1, 10, "战败时级别（确度）", box)
    for column, level in enumerate("OHABC", 6):
        sheet.write(2, column, level, box)
    rows_into(sheet, 3, [
        [1, "何勇", "13800001001", "伊兰特", day("2026-02-03"), "A", None, day("2026-03-04"), None, None, None, "战败",
         "买了卡罗拉，南城店便宜4000元", "卡罗拉", "林小雨", "报价时应带上置换补贴"],
        [2, "邓芳", "13800001002", "途胜", day("2026-01-20"), "B", None, None, None, "3月9日", None, "失控",
         "换座机三个时段都没有接", None, "林小雨", "转二次跟踪"],
        [None, None, None, None, None, None, None, None, None, None, None, None, "微信也没有回复"],
        [3, "许刚", "13800001003", "索纳塔", day("2026-02-11"), "B", None, None, day("2026-03-15"), day("2026-03-15"), None, "战败",
         "客户说“同价位想要帕萨特”", "帕萨特", "罗文斌", "请先问清级别"],
        [4, "韩雪", "13800001004", "ix35", day("2026-03-01"), "H", day("2026-03-21"), None, None, None, None, "战败",
         "退订，家里人已另订一台", "CR-V", "罗文斌", "定金三日内退回"],
        ["合计", None, None, None, None, None, 1, 1, 1, 2, 0],
        [],
        [None, "销售经理签字：张建平 3月31日"],
    ])
    book.close()


def day_grid():
    book = Workbook()
    sheet = book.active
    sheet.title = "3月接触"
    title(sheet, 1, "意向客户接触状况表（2026年3月）　销售顾问：林小雨", 45)
    names = ["序号", "区分", "客户姓名", "电话", "拟购车型", "信息来源"]
    for column, name in enumerate(names, 1):
        sheet.cell(2, column, name)
        sheet.merge_cells(start_row=2, end_row=3, start_column=column, end_column=column)
    sheet.cell(2, 7, "级别框")
    sheet.merge_cells("G2:K2")
    for column, level in enumerate("OHABC", 7):
        sheet.cell(3, column, level)
    for date_of in range(1, 32):
        sheet.cell(2, 11 + date_of, date_of)
        sheet.cell(3, 11 + date_of, WEEKDAYS[(date_of - 1) % 7]).alignment = Alignment(horizontal="center")
    sheet.cell(2, 43, "合计")
    sheet.cell(2, 44, "结果")
    for column in (43, 44):
        sheet.merge_cells(start_row=2, end_row=3, start_column=column, end_column=column)

    def line(row, first, level, when, marks, total, result):
        put(sheet, row, first)
        sheet.cell(row, 7 + "OHABC".index(level), when).number_format = "m/d"
        for date_of, mark in marks.items():
            sheet.cell(row, 11 + date_of, mark)
        put(sheet, row, [total, result], 43)

    line(4, [1, "上月留存", "马骏", "13800001101", "途胜", "来店"], "H", day("2026-02-27"), {2: "*", 3: "√", 5: "＊√", 6: "O"}, 3, "订单")
    line(5, [2, None, "沈洁", "13800001102", "伊兰特", "网络"], "A", day("2026-02-25"), {4: "※", 11: "电", 18: "*"}, 1, "留存")
    line(6, [3, "本月新增", "田伟", "13800001103", "索纳塔", "介绍"], "B", day("2026-03-08"), {8: "●", 22: "未接", 23: "-"}, 2, "失控")
    put(sheet, 7, ["合计", None, None, None, None, None, 0, 1, 1, 1, 0])
    save(book, HERE / "day-grid.xlsx")


def statistics_across():
    book = written("statistics-across.xlsx")
    sheet = book.add_worksheet("来店统计")
    days = list(range(1, 32))
    totals = [3 + n % 4 for n in days]
    firsts = [2 + n % 3 if 2 + n % 3 <= total else total for n, total in zip(days, totals)]
    seconds = [total - first for total, first in zip(totals, firsts)]
    sheet.merge_range(0, 0, 0, 33, "展厅来店统计表（2026年3月）", book.add_format({"align": "center", "bold": True}))
    rows_into(sheet, 1, [
        ["日期", *[f"{n}日" for n in days], "合计", "平均"],
        ["9-10点", *[1 if n % 2 else None for n in days], 16, 0.52],
        ["10-11点", *[1 if n % 3 == 0 else None for n in days], 10, 0.32],
        ["14:00-16:00", *[None] * 31, 0, 0],
        ["当日来店总数", *totals, sum(totals), sum(totals) / 31],
        ["初次来店批数", *firsts, sum(firsts), sum(firsts) / 31],
        ["2次以上来店批数", *seconds, sum(seconds), sum(seconds) / 31],
        ["留档客户数", *[first - 1 for first in firsts], sum(firsts) - 31, 0],
    ])
    book.close()


FRONT = [("卡号", "建卡日期"), ("客户姓名", "联系电话"), ("拟购车型", "购买周期"), ("产生级别", "意向级别"), ("信息来源", "销售顾问"), ("职业", "地址")]


def card(sheet, top, left, values, contacts):
    """Labels of one cell and values merged over two, as the printed cards have them."""
    def at(row, column):
        return sheet.cell(top + row, left + column)

    at(0, 0).value = "意向客户管理卡"
    sheet.merge_cells(start_row=top, end_row=top, start_column=left, end_column=left + 5)
    for line, labels in enumerate(FRONT, 1):
        for half, label in enumerate(labels):
            at(line, 3 * half).value = label + "："
            value = values.get(label)
            at(line, 3 * half + 1).value = value
            if isinstance(value, date):
                at(line, 3 * half + 1).number_format = "yyyy-mm-dd"
            sheet.merge_cells(start_row=top + line, end_row=top + line, start_column=left + 3 * half + 1, end_column=left + 3 * half + 2)
    for column, name in enumerate(["访问日期", "访问方式", "访问经过", "访问后级别", "下次访问日期"]):
        at(7, column).value = name
    for line, contact in enumerate(contacts, 8):
        put(sheet, top + line, contact, left)


MA = ({"卡号": "K101", "建卡日期": day("2026-03-02"), "客户姓名": "马骏", "联系电话": "13800001101", "拟购车型": "途胜", "购买周期": "7日内",
       "产生级别": "H", "意向级别": "H", "信息来源": "来店", "销售顾问": "林小雨", "地址": "示例路1号"},
      [[day("2026-03-04"), "电话", "约周六带家人看车", "H", day("2026-03-07")], ["3月7日", "来店", "试驾，谈置换价格", "H", day("2026-03-09")]])
SHEN = ({"卡号": "K102", "建卡日期": "2026.3.5", "客户姓名": "沈洁", "联系电话": "138 0000 1102", "拟购车型": "伊兰特",
         "产生级别": "A", "意向级别": "B", "信息来源": "网络", "销售顾问": "林小雨", "职业": "教师"},
        [[day("2026-03-12"), "微信", "发配置单", "A", None]])
TIAN = ({"卡号": "K103", "建卡日期": day("2026-03-08"), "客户姓名": "田伟", "联系电话": "13800001103", "拟购车型": "索纳塔", "购买周期": "1~3个月",
         "产生级别": "B", "信息来源": "介绍", "销售顾问": "罗文斌"}, [])


def card_a_sheet():
    book = Workbook()
    book.remove(book.active)
    for values, contacts in (MA, SHEN):
        card(book.create_sheet(values["客户姓名"]), 1, 1, values, contacts)
    save(book, HERE / "card-a-sheet.xlsx")


def cards_on_a_sheet():
    book = Workbook()
    sheet = book.active
    sheet.title = "管理卡"
    card(sheet, 1, 1, *MA)
    card(sheet, 1, 8, *SHEN)
    card(sheet, 14, 1, *TIAN)
    card(sheet, 14, 8, {}, [])
    save(book, HERE / "cards-on-a-sheet.xlsx")


def two_tiers():
    book = Workbook()
    sheet = book.active
    sheet.title = "流失"
    title(sheet, 1, "意向客户流失分析表 2026年3月", 15)
    header(sheet, 2, ["序号", ("客户", ["姓名", "联系电话"]), "意向车型", ("意向产生", ["日期", "级别"]), ("战败", ["日期", "级别", "原因"]),
                      "类别", "销售顾问", ("销售经理", ["意见", "签字", "日期"]), "总经理签字"])
    put(sheet, 4, [1, "何勇", "13800001001", "菱智", day("2026-02-03"), "A", day("2026-03-04"), "H", "买了五菱，便宜三千", "战败", "林小雨", "先给方案", "张建平",
                   day("2026-03-31"), "刘国庆"])
    put(sheet, 5, [2, "邓芳", "13800001002", "景逸", day("2026-01-20"), "B", "2026/3/9", "B", "三个时段未接", "失控", "罗文斌", "转二次跟踪", "张建平",
                   day("2026-03-31"), "刘国庆"])
    save(book, HERE / "two-tiers.xlsx")


def two_blocks():
    book = Workbook()
    sheet = book.active
    sheet.title = "3月"
    title(sheet, 1, "2026年3月来店客户登记表", 10)
    names = ["日期", "来店时间", "离店时间", "客户姓名", "电话", "来店次数", "意向车型", "级别", "是否试驾", "销售顾问"]
    header(sheet, 2, names)
    put(sheet, 3, [day("2026-03-01"), "9:10", "9:50", "何勇", "13800001001", "首次", "途胜", "A", "是", "林小雨"])
    put(sheet, 4, [day("2026-03-02"), "10:00", "10:20", "邓芳", "13800001002", "首次", "伊兰特", "B", "否", "罗文斌"])
    title(sheet, 7, "2026年3月意向客户流失分析表", 10)
    header(sheet, 8, ["客户姓名", "电话", "意向车型", "意向产生日期", "意向产生级别", "战败日期", "类别", "战败原因", "销售顾问", "销售经理意见"])
    put(sheet, 9, ["许刚", "13800001003", "索纳塔", day("2026-02-11"), "B", day("2026-03-15"), "战败", "同价位买了帕萨特", "罗文斌", "先问清级别"])
    put(sheet, 10, ["韩雪", "13800001004", "ix35", day("2026-03-01"), "H", day("2026-03-21"), "战败", "退订，家里另订一台", "罗文斌", "定金三日内退"])
    save(book, HERE / "two-blocks.xlsx")


def date_parts():
    book = written("date-parts.xlsx")
    sheet = book.add_worksheet("DCC线索")
    rows_into(sheet, 0, [
        ["登记年", "登记月", "登记日", "客户姓名", "联系电话", "意向车型", "线索来源", "居住区域", "回访人", "线索甄别", "承诺到店", "回访详情记录", "到店接待",
         "到店年", "到店月", "到店日", "成交年", "成交月", "成交日", "成交车型"],
        [2026, 3, 2, "何勇", "13800001001", "途胜", "汽车之家", "城东", "周洁", "有效", "是", "约周六到店", "林小雨", 2026, 3, 7, 2026, 3, 9, "途胜"],
        [26, 3, 5, "邓芳", "13800001002", "伊兰特", "易车", "城西", "周洁", "有效", "否", "在外地，下月联系", None, None, None, None, None, None, None, None],
        [13, 2, 6, "许刚", "13800001003", "索纳塔", "400", "城东", "周洁", "无效", "否", "号码是空号", None, None, None, None, None, None, None, None],
    ])
    book.close()


def continued():
    book = Workbook()
    names = ["序号", "客户姓名", "电话", "意向车型", "意向产生日期", "意向产生级别", "战败日期", "类别", "战败原因", "销售顾问", "销售经理意见"]
    sheet = book.active
    sheet.title = "流失表"
    title(sheet, 1, "2026年3月意向客户流失分析表", 11)
    header(sheet, 2, names)
    put(sheet, 3, [1, "何勇", "13800001001", "途胜", day("2026-02-03"), "A", day("2026-03-04"), "战败", "买了卡罗拉，便宜四千", "林小雨", "带上置换补贴"])
    put(sheet, 4, [2, "邓芳", "13800001002", "伊兰特", day("2026-01-20"), "B", day("2026-03-09"), "失控", "三个时段未接", "林小雨", "转二次跟踪"])
    put(sheet, 5, ["转下页（续页）"])
    more = book.create_sheet("流失表(续页)")
    title(more, 1, "意向客户流失分析表（续页）", 11)
    header(more, 2, names)
    put(more, 3, ["接上页"])
    put(more, 4, [3, "许刚", "13800001003", "索纳塔", day("2026-02-11"), "B", day("2026-03-15"), "战败", "同价位买了帕萨特", "罗文斌", "先问清级别"])
    put(more, 5, [4, "韩雪", "13800001004", "ix35", day("2026-03-01"), "H", day("2026-03-21"), "战败", "退订，家里另订一台", "罗文斌", "定金三日内退"])
    put(more, 6, ["合计", "4"])
    save(book, HERE / "continued.xlsx")


HERE.mkdir(exist_ok=True)
for make in (level_matrix, day_grid, statistics_across, card_a_sheet, cards_on_a_sheet, two_tiers, two_blocks, date_parts, continued):
    make()
