"""What speaks against a write's reply: a "yes" that also says no, and a "no" that leaves open what was done (ours).

No failing reply is documented, so both are looked for widely: what is doubted here is only unknown, and read back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from services.patterns import pattern
from services.wire.refusals import holds_other_scripts, plain_words
from services.wire.values import text_of
from services.wire.voices import says, short_name

_DENIES = re.compile(
    r"""fail|error|refus|reject|denied|declin|cancel|insufficient|exception|unsuccess|unable|invalid|duplicat|time[d\s-]*out
      | busy|try\ again|out\ of\ | \b(?:no|not|cannot|expired|closed|void|false)\b | n't\b | échec|erreur|fehl|error
      | 失败|错误|拒绝|不[足能可允成存支]|异常|取消|无效|无法|重复|超时|繁忙|关闭|过期|未[成能创通]|没有|禁止""",
    re.VERBOSE | re.IGNORECASE,
)
_STATE_WORDS = pattern(
    r"(?<![a-z])(?:fail|reject|cancel|clos|declin|denied|error|expired|void|refus)|失败|拒绝|取消|关闭|错误|过期",
    re.IGNORECASE,
)
_TROUBLE_NAME = re.compile(r"^err|error|errcode|errmsg|fail|exception|reject|reason|denied")
_WORDS_NAME = re.compile(r"(?:.*(?:message|msg)|remark|desc|description|info|detail|tips?|hint)")
_STATE_NAME = re.compile(r".*(?:status|state|result)")
_STATE_OF_CARD = re.compile(r".*(?:status|state)")
_NO_CARD = re.compile(r"invalid|not.?(?:found|exist|known)|unknown|no such|无效|不存在|未知", re.IGNORECASE)
_FLAG_NAMES = frozenset(
    {
        "success", "issuccess", "successful", "succeeded", "ok", "created", "accepted", "placed", "valid", "isvalid",
        "exist", "exists", "isexist", "verified", "found",
    }
)  # fmt: skip
_NO_FLAGS = frozenset({"0", "false", "n", "no", "f", "fail", "failed"})
_BAD_CODE = pattern(r"(?:E|ERR|ERROR|F|FAIL\w*|N)[-_]?\d*", re.IGNORECASE)
_OF_THINGS = frozenset({"partnercode", "devicecode", "packagecode", "serviceplancode", "languagecode", "plancode"})
_BAD_HTTP = re.compile(r"[45]\d\d\b", re.ASCII)
_NOTHING = frozenset({"", "0", "false", "null", "none", "[]", "{}"})

# A refusal with one of these was carried out, or may yet be; beside those of refusals.py.
_LEFT_OPEN = pattern(
    r"""\bin\ use\b|\bis\ used|\bunique|primary\ key|conflict|constraint|existiert|bereits|existe\b|d[ée]j[àa]\b
      | deadlock|lock\ wait|connection\ \w+|broken\ pipe|upstream|exception|\bsql|pointer|async|moment
      | \bunknown\b(?!\ (?:card|plan|package|product|currency|partner|area|code|parameter|field))|repeat|respon[ds]
      | duplic|ocupad|occup|überlast|später|erneut|nochmal|más\ tarde|mais\ tarde|plus\ tard|int[eé]nte|réessay|riprov
      | en\ cours|bearbeit|verarbeit|procesand|processand|\bpendi?ente|en\ attente|ausstehend
      | being\ \w+ed|\breview|awaiting|unpaid|unfinished|notif|callback|partial|query\ |check\ (?:later|again|your)
      | 占用|不唯一|冲突|已有|异常|未知|开小差|部分|查询|审核|未完成|未支付|待支付|数据库|回调|通知
      | (?<![不未没])成功|已(?:受理|接收|提交|创建|下单|生成|处理)""",
    re.VERBOSE | re.IGNORECASE,
)
_DONE = pattern(
    r"\b(?:created|accepted|received|submitted|confirmed|queued|placed|booked|recorded|saved|approved|completed"
    r"|succeeded|success\w*|ok|thank)\b",
    re.IGNORECASE,
)
_NEGATED = pattern(
    r"(?:\b(?:not|never|no|cannot|can|must|may|could|should|only|unable|fail\w*|before|until|unless|if)|n't)"
    r"[^\w.;:!?]+(?:\w+[^\w.;:!?]+){0,2}$",
    re.IGNORECASE,
)
# What the data of a plain refusal may hold: more words about it, and what was asked.
_OF_A_REFUSAL = pattern(
    r".*(?:message|msg|err|reason|desc|trace)\w*|details?|fields?|params?|path|info|hint|code|subcode|requestid|timestamp"
    r"|devicecode|partnercode|data"
)


def denies(data: object, others: object, message: str) -> bool:
    """Whether a reply that says yes says no as well, in its words or anywhere in its members."""
    said = plain_words(message)
    return bool(_DENIES.search(said)) or any(_denies(name, value) for name, value in _members([data, others]))


def denies_card(data: object, others: object, message: str) -> bool:
    """The same of a verified card, which may be ours and in whatever state."""
    said = [(name, value) for name, value in _members([data, others]) if not _STATE_OF_CARD.fullmatch(short_name(name))]
    states = (text_of(value) for name, value in _members(data) if _STATE_OF_CARD.fullmatch(short_name(name)))
    denied = any(_denies(name, value) for name, value in said)
    return (
        bool(_DENIES.search(plain_words(message)))
        or denied
        or any(_NO_CARD.search(plain_words(text)) for text in states)
    )


def leaves_open(code: str, message: str, data: object, others: object) -> bool:
    """Whether a refusal may be that of a write which was carried out, or may yet be."""
    told = list(_members(data))
    if any(says(name, value) is True or _is_gateways(name, value) for name, value in (*told, *_members(others))):
        return True
    if any(text_of(value).strip() and not _OF_A_REFUSAL().fullmatch(short_name(name)) for name, value in told):
        return True
    words = all_words(code, message, data, others)
    done = (not _NEGATED().search(words[: found.start()][-40:]) for found in _DONE().finditer(words))
    return bool(_LEFT_OPEN().search(words)) or any(done) or holds_other_scripts(words)


def all_words(code: str, message: str, data: object, others: object) -> str:
    """Every word of a refusal: of its code as well ("ORDER_EXISTS"), and of what stands in or beside its data."""
    more = [data] if isinstance(data, str) else [value for _, value in _members(data)]
    beside = [value for name, value in _members(others) if _OF_A_REFUSAL().fullmatch(short_name(name))]
    return plain_words(". ".join([re.sub(r"[_-]", " ", code), message, *map(text_of, (*more, *beside))]))


def _denies(name: str, value: object) -> bool:
    plain, text = short_name(name), plain_words(text_of(value)).strip()
    if _TROUBLE_NAME.search(plain):
        return text.lower() not in _NOTHING
    if plain in _FLAG_NAMES:
        return text.lower() in _NO_FLAGS
    if plain.endswith("code") and plain not in _OF_THINGS and _BAD_CODE().fullmatch(text):
        return True
    if plain.startswith("http") and _BAD_HTTP.match(text):
        return True
    if _STATE_NAME.fullmatch(plain):
        return bool(_STATE_WORDS().search(text) or _BAD_HTTP.match(text) or text.upper() in ("F", "N", "E"))
    return bool(_WORDS_NAME.fullmatch(plain) and _DENIES.search(text)) or says(name, value) is False


def _is_gateways(name: str, value: object) -> bool:
    """Whether a member is the HTTP status of a server that failed: then the words may be any gateway's."""
    return short_name(name) in ("status", "statuscode", "httpstatus", "httpcode") and text_of(value)[:1] == "5"


def _members(value: object) -> Iterator[tuple[str, object]]:
    """Yield every member with a plain value, at whatever depth; of one that tells of trouble the whole as well."""
    for each in value if isinstance(value, list) else ():
        yield from _members(each)
    for name, each in value.items() if isinstance(value, dict) else ():
        if isinstance(each, (dict, list)):
            yield from _members(each)
        if not isinstance(each, (dict, list)) or _TROUBLE_NAME.search(short_name(name)):
            yield name, each
