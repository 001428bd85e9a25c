"""One word for one thing: what the glossary replaced comes back neither in the window nor in the guide."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tools.translate import FILES, messages

ROOT = Path(__file__).resolve().parents[3]

# Each with what is said instead.
ENGLISH = {
    r"\b(this|other|another|our own) PC\b|\bPCs\b": "this computer",
    r"by itself": "automatically",
    r"\bstands\b": "is, is shown",
    r"goes on being": "the console keeps checking",
    r"whoever refunds": "refund request",
    r"\bin force\b": "on",
    r"such as": "for example",
    r"cannot be had": "could not be loaded, cannot be read",
    r"carried out": "go through",
    r"sandbox": "practice",
    r"\bInspector\b": "Calls to Linksfield",
    r"for this run": "for this session",
    r"not decided yet": "pending",
    r"paid at Linksfield": "paid to Linksfield",
    r"Let the customer buy": "Shop link",
    r"Confirm payment result": "Ask Linksfield to confirm",
    r"Ask for the result": "Check payment",
    r"Note on this card": "Card note",
    r"(?i)look (a|the|this) card up": "look up a card",
    r"as was decided": "Decided:",
    r"not known yet(?<!Total: not known yet)": "unconfirmed (what was sent), not known (a fact)",
}
CHINESE = {
    # A verb before an amount may stay: 支付 {money}.
    r"支付(?!地址| ?\{| ?\d)": "付款",
    r"停止自动续费": "关闭自动续费",
    r"等待中": "待生效",
    r"没有下成|订单已下": "未下单成功, 已下单成功",
    r"案件": "问题资料包",
    r"续订": "续费",
    r"沙盒": "练习环境",
    r"密钥环": "密钥库",
    r"合作方": "合作伙伴",
    r"不认识": "未知",
    r"没有发送任何内容": "未发送",
    r"尚不清楚": "待核实, 未知",
    r"查明": "核实",
    r"控制台": "本程序",
    r"设置文件": "配置文件",
    r"重复收费": "重复扣款",
    r"未交付": "未到账",
    r"本次运行": "仅本次使用",
    r"复制到工单": "复制工单备注",
    r"调用检查": "接口调用记录",
    r"接管": "导入",
    r"核验": "验证",
    r"让客户购买": "客户购买链接",
    r"答复": "回复",
    r"时间轴": "时间线",
    r"(?:请 Linksfield |请求 Linksfield |曾尝试|付款并|重复)开启": "开通 (the act)",
    r"看不到[^。]*已": "无法确认……是否已: it may be read as done",
    r"(?<!在此)(?<!在这里)无法撤销": "在此无法撤销: Linksfield may take it back",
}


def _found(banned: dict[str, str], text: str) -> list[str]:
    return [f"{hit[0]} -> {instead}" for word, instead in banned.items() for hit in re.finditer(word, text)]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_window_says_each_thing_by_its_one_name(file: Path) -> None:
    shown = messages(file)
    assert len(shown) > 2000
    assert [(each.source, _found(ENGLISH, each.source)) for each in shown if _found(ENGLISH, each.source)] == []
    translated = [(each.translation, _found(CHINESE, each.translation)) for each in shown]
    assert [each for each in translated if each[1]] == []


@pytest.mark.parametrize(("language", "banned"), [("en", ENGLISH), ("zh_CN", CHINESE)])
def test_so_do_the_guide_and_the_page_of_the_rehearsal(language: str, banned: dict[str, str]) -> None:
    pages = sorted((ROOT / "resources" / "guide" / language).glob("*.html"))
    assert len(pages) > 10
    texts = {page.name: " ".join(page.read_text(encoding="utf-8").split()) for page in pages}
    words = json.loads((ROOT / "resources" / "checkout" / f"words.{language}.json").read_text(encoding="utf-8"))
    found = {name: _found(banned, text) for name, text in {**texts, **words}.items()}
    assert {name: hits for name, hits in found.items() if hits} == {}
