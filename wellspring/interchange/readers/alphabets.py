"""What letters of which language, in which old charset, and what would look strange in it."""

from __future__ import annotations

import re
from typing import NamedTuple


class Alphabet(NamedTuple):
    """A language's letters beyond ASCII as a charset writes them, and spellings it never has."""

    charset: str
    letters: frozenset[str]
    strange: re.Pattern[str]


def _of(charset: str, lower: str, strange: str = r"(?!)") -> Alphabet:
    letters = frozenset(lower + lower.upper()) - set("S")  # "ß".upper() is "SS"
    return Alphabet(charset, letters, re.compile(strange, re.IGNORECASE))


_CZECH = r"ý\w|ď\B|ň[^aeiouákých]|ů\b|ř[rlnm]|[jt]ř\w|bře\b"
# The first of two equally good readings wins, so the commoner stands first.
LATIN = (
    _of("cp1252", "äöüßé"),
    _of("cp1252", "áéíóúüñ", r"\wñ(?![aeiouáéíóú])|ñ[b-df-hj-np-tv-z]|\b\w*[wk]\w*"),
    _of(
        "cp1252",
        "éèêëàâçîïôûùüÿœæ",
        r"[èêâîôû](?:\b|[aou])|[csrd]z|\b\w*[wk]\w*|ê[gc]|æ\b|œ(?![ui])",
    ),
    _of("cp1252", "áâãàçéêíóôõúü", r"õ(?![ei])|ã(?![oeis]|\b)|ê\b|\b\w*[wk]\w*|[csr]z"),
    _of("cp1252", "åäöæøéü", r"[øæ][aiouyæøå]|[aeiouæø][æø]|ø[ck]|øez"),
    _of("cp1252", "àèéìòù", r"[àèìòù]\w|\b\w*[kjwxy]\w*"),
    _of("cp1252", "àçèéíïòóúü·", r"[àè]\b|\b\w*[kw]\w*"),
    _of("cp1254", "çğıöşüâîİ", r"\b(?:gu)?ğ|[b-df-hj-np-tv-z]ğ|ğ[bcdfgkpstz]|ı[aeou]|[^cdr]ı\b"),
    _of("cp1252", "þðáéíóúýæö", r"\wþ|\bð|\b\w*[zwcq]\w*|[ghk]ð|iæ|æ\b"),
    _of("cp1252", "ëïéöüáó", r"[csr]z"),
    _of("cp1250", "ąćęłńóśźż", r"ń[aeouy]|ą\w*ą"),
    _of("iso8859-2", "ąćęłńóśźż", r"ń[aeouy]|ą\w*ą"),
    _of("cp1250", "áčďéěíňóřšťúůýž", _CZECH),
    _of("cp1250", "áäčďéíĺľňóôŕšťúýž", r"ý\w|ľ\B|ĺ[^bdk]"),
    _of("cp1250", "áéíóöőúüű"),
    _of("cp1250", "čćđšž", r"[čć]\w*ć\w"),
    _of("cp1250", "ăâîşţ"),
    _of("iso8859-2", "áčďéěíňóřšťúůýž", _CZECH),
    _of("iso8859-2", "čćđšž", r"[čć]\w*ć\w"),
    _of("iso8859-2", "ăâîşţ"),
    _of("cp1257", "ąčęėįšųūž", r"[ėų]\w*[ąęį]"),
    _of("cp1257", "āčēģīķļņšūž", r"[ģķļņ]\B(?![aeiuāēīūj])"),
    _of("cp1257", "äöõüšž"),
)


class Script(NamedTuple):
    """A charset of another script: a whole word in it, and the letters that most words are of."""

    charset: str
    word: re.Pattern[str]
    common: frozenset[str]


def _script(charset: str, word: str, common: str) -> Script:
    return Script(charset, re.compile(word), frozenset(common + common.upper()))


_RUSSIAN = "оеаинтсрвлкмдпуі"
SCRIPTS = (
    _script("cp1251", r"[А-ЯЁІЇЄЂЈЉЊЋЏЎҐ]?[а-яёіїєђјљњћџўґ]+|[А-ЯЁІЇЄЂЈЉЊЋЏЎҐ]+", _RUSSIAN),
    _script("koi8-u", r"[А-ЯЁІЇЄҐ]?[а-яёіїєґ]+|[А-ЯЁІЇЄҐ]+", _RUSSIAN),
    _script(
        "cp1253",  # a Greek word has an accent, or is written in capitals
        r"(?=.*[άέήίόύώΐΰΆΈΉΊΌΎΏ])[Α-ΩΆΈΉΊΌΎΏ]?[α-ωάέήίόύώϊϋΐΰ]+|[Α-Ω]+",
        "αοιετσνηυρπκμλςάόίέήύώγδ",
    ),
    _script("cp1255", r"[א-ת\u05b0-\u05c7]+", "יוהלאמרתבשנדחקכןםץ"),
    _script("cp1256", r"[ء-ي\u064b-\u0652پچژگکی]+", "اليمونرتبعدسحهفق"),
    _script("cp874", r"[ก-ฮะ-ฺเ-๎]+", "านรอกเงมยลวดทส่้ิีัชพคจ์"),
)


class Eastern(NamedTuple):
    """A double-byte charset: lead bytes of its everyday characters, and those of most names."""

    charset: str
    everyday: frozenset[int]
    names: frozenset[str]
    closed: bool  # its second bytes are never ASCII


_CHINESE = """
王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏
魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏方白邹孟熊秦江尹薛段雷侯龙史陶贺顾毛龚邵万钱严武戴
孔汤伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建文国志海大小新中北京上有公司
科技
"""
_TRADITIONAL = """
王李張劉陳楊黃趙吳周徐孫馬朱胡郭何高林羅鄭梁謝宋唐許韓馮鄧曹彭曾蕭田董袁潘蔣蔡余杜葉程蘇
魏呂丁任沈姚盧姜崔鍾譚陸汪范金石廖賈夏方白鄒孟熊秦江薛雷侯龍史陶賀顧毛莊賴洪邱偉芳玲淑美
雅婷志明俊傑家豪大文國建華怡君宗信台北有公司
"""
_JAPANESE = """
山田佐藤鈴木高橋伊渡辺村中小林加吉本井上松清水崎池阿部森石川前岡長谷近後坂遠青西福太三原
子美一郎二夫雄恵真由紀香代明和正浩健大久保野島東京株式会社
"""
_KOREAN = """
김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민철수영희지
현준연은경미숙자진상호훈동재원태선혜
"""
EASTERN = (
    Eastern("euc_kr", frozenset(range(0xB0, 0xC9)), frozenset(_KOREAN), closed=True),
    Eastern("gb18030", frozenset((0xA3, *range(0xB0, 0xD8))), frozenset(_CHINESE), closed=True),
    Eastern(
        "euc_jp", frozenset((0xA4, 0xA5, *range(0xB0, 0xD0))), frozenset(_JAPANESE), closed=True
    ),
    Eastern(
        "cp932", frozenset((0x82, 0x83, *range(0x88, 0x98))), frozenset(_JAPANESE), closed=False
    ),
    Eastern("big5", frozenset(range(0xA4, 0xC7)), frozenset(_TRADITIONAL), closed=False),
)
