#!/usr/bin/python3
"""Writes wps-signed-by-picture.xlsx: a workbook by openpyxl with the parts and the formulas that WPS adds when it saves."""
import io
import struct
import zipfile
import zlib
from pathlib import Path

from openpyxl import Workbook

from forms import day, header, put, save, title

HERE = Path(__file__).parent
ETC = "http://www.wps.cn/officeDocument/2017/etCustomData"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SIGNATURES = {"L3": "ID_4E1D0A0B6C3F4D7E8A9B0C1D2E3F4A5B", "L4": "ID_4E1D0A0B6C3F4D7E8A9B0C1D2E3F4A5B", "M3": "ID_9F8E7D6C5B4A49382716051423324150",
              "M4": "ID_9F8E7D6C5B4A49382716051423324150"}


def workbook():
    book = Workbook()
    sheet = book.active
    sheet.title = "战败登记"
    title(sheet, 1, "2026年3月 战败(失控)分析表", 13)
    header(sheet, 2, ["客户姓名", "联系电话", "意向车型", "意向产生日期", "意向产生级别", "战败日期", "类别", "战败原因", "战败车型(去向)", "销售顾问",
                      "销售经理意见", "销售经理签字", "总经理签字"])
    put(sheet, 3, ["梁芳", "13800000401", "景逸X5", day("2026-02-08"), "B", day("2026-03-14"), "战败",
                   "买了吉利博越，柳北吉利店优惠12000元，客户说“油耗低”", "吉利博越", "覃建华", None, "张", "刘"])
    put(sheet, 4, ["谢军", "13800000402", "菱智M5", day("2026-03-23"), "A", day("2026-03-20"), "战败",
                   "买了宝骏730，客户说“第二排能放平”，差价4500元", "宝骏730", "覃建华", "空间演示要请客户坐进第二排", "张", "刘"])
    buffer = io.BytesIO()
    save(book, buffer)
    return buffer.getvalue()


def picture():
    """A red dot: a PNG of 8 x 8."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\xc0\x20\x20" * 8 for _ in range(8))
    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def cell_images():
    def image(number, name):
        return (f'<etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="{number}" name="{name}" descr="签字"/><xdr:cNvPicPr/></xdr:nvPicPr>'
                f'<xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/>'
                f'<a:ext cx="609600" cy="304800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic></etc:cellImage>')

    images = "".join(image(number, name) for number, name in enumerate(dict.fromkeys(SIGNATURES.values()), 2))
    return (f'{DECLARATION}<etc:cellImages xmlns:xdr="{DRAWING}/spreadsheetDrawing" xmlns:r="{OFFICE}/relationships" '
            f'xmlns:a="{DRAWING}/main" xmlns:etc="{ETC}">{images}</etc:cellImages>')


def custom_properties():
    def property_(number, name, value):
        return (f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name="{name}"><vt:lpwstr>{value}</vt:lpwstr></property>')

    return (f'{DECLARATION}<Properties xmlns="{OFFICE}/custom-properties" xmlns:vt="{OFFICE}/docPropsVTypes">'
            + property_(2, "ICV", "5D2C4E1B8F0A4C6D9E7F1A2B3C4D5E6F_12") + property_(3, "KSOProductBuildVer", "2052-12.1.0.16929") + "</Properties>")


def signed(xml):
    """A picture in a cell: WPS's formula, with its text as the cached value."""
    for cell, name in SIGNATURES.items():
        start = xml.index(f'<c r="{cell}"')
        end = xml.index("</c>", start) + 4
        style = xml[start:end].split(' s="')[1].split('"')[0]
        formula = f'DISPIMG(&quot;{name}&quot;,1)'
        xml = f'{xml[:start]}<c r="{cell}" s="{style}" t="str"><f>_xlfn.{formula}</f><v>={formula}</v></c>{xml[end:]}'
    return xml


def relate(xml, number, kind, target):
    return xml.replace("</Relationships>", f'<Relationship Id="rIdWps{number}" Type="{kind}" Target="{target}"/></Relationships>')


parts = {}
with zipfile.ZipFile(io.BytesIO(workbook())) as plain:
    for name in plain.namelist():
        parts[name] = plain.read(name)
edit = {name: parts[name].decode() for name in ["[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]}
edit["xl/worksheets/sheet1.xml"] = signed(edit["xl/worksheets/sheet1.xml"])
edit["xl/workbook.xml"] = edit["xl/workbook.xml"].replace(
    "</workbook>", f'<extLst><ext xmlns:etc="{ETC}" uri="{{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}}"><etc:calcFeatures/></ext></extLst></workbook>')
edit["_rels/.rels"] = relate(edit["_rels/.rels"], 1, f"{OFFICE}/relationships/custom-properties", "docProps/custom.xml")
edit["xl/_rels/workbook.xml.rels"] = relate(edit["xl/_rels/workbook.xml.rels"], 2, "http://www.wps.cn/officeDocument/2020/cellImage", "cellimages.xml")
edit["[Content_Types].xml"] = edit["[Content_Types].xml"].replace(
    "</Types>",
    '<Default Extension="png" ContentType="image/png"/>'
    f'<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>'
    '<Override PartName="/xl/cellimages.xml" ContentType="application/vnd.wps-officedocument.cellimage+xml"/></Types>')
edit["docProps/custom.xml"] = custom_properties()
edit["docProps/app.xml"] = parts["docProps/app.xml"].decode().replace("Microsoft Excel", "WPS 表格")
edit["xl/cellimages.xml"] = cell_images()
edit["xl/_rels/cellimages.xml.rels"] = (f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
                                        f'Type="{OFFICE}/relationships/image" Target="media/image1.png"/></Relationships>')
parts.update({name: text.encode() for name, text in edit.items()}, **{"xl/media/image1.png": picture()})
with zipfile.ZipFile(HERE / "wps-signed-by-picture.xlsx", "w", zipfile.ZIP_DEFLATED) as out:
    for name, data in parts.items():
        out.writestr(zipfile.ZipInfo(name, (2026, 4, 1, 9, 0, 0)), data, zipfile.ZIP_DEFLATED)
