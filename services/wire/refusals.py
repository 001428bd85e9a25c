"""What the code and the words of a refusal say. No code but "S" is documented: all of this is ours (section 12).

A refusal is only a definite no where nothing in it leaves the matter open; and a refused question ("too many
requests") is no answer to it.
"""

from __future__ import annotations

import re
import unicodedata

from services.errors import RefusalMeaning
from services.patterns import pattern

# "1000" and "0000" are the documented successes of Linksfield's older calls, "9998" their "not decided yet".
_SUCCESSES = frozenset({"1", "1000", "20000"})
_OPEN_CODES = frozenset({"9998", "9999", "429", "408", "409", "499"})
_SUCCESS_WORDS = re.compile(r"[SPWTYA]|SS|OK|TRUE|YES|.*(?:SUCC|ACCEPT|PEND|PROCESS|WAIT|COMPLE|CREATED|DONE).*")
# Codes that may mean a yes somewhere: not enough for one, and too much for a no.
_MAYBE = pattern(
    r"01|10{1,4}|20{3,4}|[12]\d\d(?:\.0+)?|S[-_]?\d+|S[-_]\w+|[IW]\d+|NEW|INIT\w*|ACK\w*|INFO|WARN\w*"
    r"|.*(?:QUEUE|RECEIV).*|.*(?<![不未没])成功.*|处理中|已受理"
)
_EXISTS = pattern(
    r"""already|duplicat|repeat(?:ed)?\ (?:order|request|submi)|(?:has|have)\ been\ (?:used|placed|paid|created)
      | (?<!not\ )(?<!n't\ )\bexist(?:s|ed|ing)?\b | (?<!不)存在 | 重复
      | 已经?被?(?:使用|用过|提交|处理|支付|下单|创建|生成|占用)""",
    re.VERBOSE | re.IGNORECASE,
)
_BUSY = pattern(
    r"""busy|too\ (?:many|fast|often)|frequen|throttl|(?:rate|request)\ limit|try\ again|retry|later|time[d\s-]*out
      | (?:sys(?:tem)?|server|internal|network|unknown|service)\ (?:err(?:or)?|exception|fault|failure)
      | unavailable|overload|gateway|process(?:ing|ed)|in\ progress|pending|please\ wait|maintenance|query\ the\ result
      | 繁忙|频繁|稍后|稍候|重试|超时|(?:系统|服务器?|网络|未知|内部)(?:错误|异常|故障)|不可用|处理中|限流|维护|排队""",
    re.VERBOSE | re.IGNORECASE,
)
_NOT_THERE = pattern(
    r"""not\ exist|n't\ exist|no\ such|not\ (?:be\ )?found|cannot\ find|not\ known|there\ is\ no
      | no\ (?:order|payment|record)s?\b | unknown\ (?:order|payment|card) | 不存在|未找到|找不到|查无|无此
      | 没有(?:该|此|找到|查到)""",
    re.VERBOSE | re.IGNORECASE,
)
# What is not there may be something else than what was asked about: then the question was refused.
_ASKED_WRONGLY = pattern(
    r"""\b(?:interface|api|service|method|url|path|route|version|partner|merchant|channel|account|user|customer|enterprise
      | permissions?|access|sign(?:ature)?|token|session|login|parameters?|fields?|template|config\w*|table|database)\b
        (?!(?:'s)?\ (?:order|payment))
      | (?:接口|服务|方法|路径|版本|权限|商户|渠道|合作|企业|账[号户]|用户|客户|签名|令牌|登录|参数|字段|配置|数据库)
        (?!(?:方|的)?(?:订单|支付|付款|单号))""",
    re.VERBOSE | re.IGNORECASE,
)
_CHINESE = pattern("[\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_NOT_ANSWERED = pattern(
    r"""busy|too\ (?:many|fast|often)|try\ again|time[d\s-]*out|unavailable|overload|fail|error|exception|refus|denied
      | 繁忙|频繁|稍后|超时|不可用|失败|错误|异常|拒绝""",
    re.VERBOSE | re.IGNORECASE,
)


# The traditional characters of these words, as Hong Kong writes them, and words that Taiwan has of its own.
_SIMPLER = str.maketrans(
    "複經創過處單佔頻後試時統務網絡錯誤異維護隊無沒徑權戶業賬帳簽錄參數據庫敗絕關閉衝詢審內請訂號結確認連線斷開額餘鎖",
    "复经创过处单占频后试时统务网络错误异维护队无没径权户业账账签录参数据库败绝关闭冲询审内请订号结确认连线断开额余锁",
)
_ELSEWHERE = (("逾时", "超时"), ("伺服器", "服务器"), ("网路", "网络"), ("資料库", "数据库"))


def meaning_of(code: str, message: str) -> RefusalMeaning:
    """What a refusal leaves of the matter: nothing (PLAIN), or open for one of three reasons."""
    message = plain_words(message)
    if _is_open(code) or _BUSY().search(message):
        return RefusalMeaning.BUSY
    if _EXISTS().search(message):
        return RefusalMeaning.EXISTS
    is_answer = _NOT_THERE().search(message) and not _ASKED_WRONGLY().search(message)
    return RefusalMeaning.NOT_THERE if is_answer else RefusalMeaning.PLAIN


def looks_like_success(code: str) -> bool:
    """Whether a code reads like a yes, or like "under way": "0000", "200", "CB-00-0000", "SUCCESS", "P", a wide S."""
    plain = _plain(code)
    digits = re.sub(r"\D", "", plain)
    all_zero = bool(digits) and not digits.strip("0")
    ok_status = bool(re.fullmatch(r"2\d\d", plain))
    return not plain or all_zero or ok_status or plain in _SUCCESSES or bool(_SUCCESS_WORDS.fullmatch(plain))


def could_not_answer(message: str) -> bool:
    """Whether the words beside an "S" say that the question was not answered: its empty data is then no "none"."""
    return bool(_NOT_ANSWERED().search(plain_words(message)))


def plain_words(text: str) -> str:
    """Words as they are looked through: without width, traditional characters simplified."""
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKC", text).translate(_SIMPLER)
    for elsewhere, here in _ELSEWHERE:
        plain = plain.replace(elsewhere, here)
    return plain


def holds_other_scripts(words: str) -> bool:
    """Whether letters stand there that are neither Latin nor Chinese: what they say is not looked through."""
    return any(char.isalpha() and char > "\u024f" and not _CHINESE().match(char) for char in words)


def may_mean_yes(code: str) -> bool:
    """Whether a code is not clearly that of a no: one that looks like a success, or means one elsewhere."""
    return looks_like_success(code) or bool(_MAYBE().fullmatch(_plain(code)))


def _is_open(code: str) -> bool:
    digits = re.sub(r"\D", "", code)
    return digits in _OPEN_CODES or bool(re.fullmatch(r"5\d\d", digits))


def _plain(code: str) -> str:
    """The code in capitals, without width, blanks and invisible characters; traditional characters simplified."""
    wide = plain_words(code)
    return "".join(each for each in wide if unicodedata.category(each)[0] not in "ZC").upper()
