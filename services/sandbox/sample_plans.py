"""The plans the sandbox sells: made up, deterministic, realistic in names, sizes and prices."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

# Days in one unit of time (documented for the sister API's package_type; assumed the same here).
DAYS_IN_UNIT = {"1": 1, "2": 30, "3": 90, "4": 180, "5": 365}

UNLIMITED_DAILY = "0"


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A plan on sale. `price` is for one period of `time` x `unit`; `allowance_mb` None means unlimited.

    `printed_prices` are the prices of several periods, which then count instead of price x periods.
    """

    plan_code: str
    package_code: str
    name: str
    price: Decimal
    currency: str
    area: str = "Europe"
    area_chinese: str = "欧洲"
    countries: str = ""
    allowance_mb: int | None = None
    package_type: str = "2"
    time: int = 1
    unit: str = "2"
    minimum: int = 1
    maximum: int = 12
    stripe_plan_id: str = ""
    printed_prices: Mapping[int, Decimal] = field(default_factory=dict)

    @property
    def days(self) -> int:
        """Length of one period in days."""
        return self.time * DAYS_IN_UNIT[self.unit]

    def amount(self, periods: int) -> Decimal:
        """Return the price of `periods` periods: the printed one, else price x periods."""
        return self.printed_prices.get(periods, self.price * periods)

    def is_in(self, area: str) -> bool:
        """Whether the plan belongs to `area`, in English or Chinese; an empty area means any."""
        return area in ("", self.area, self.area_chinese)

    def as_reply(self, language: str) -> dict[str, object]:
        """Return the plan as /singleServicePlanPage shows it (field names assumed); language "0" is Chinese."""
        reply: dict[str, object] = {
            "servicePlanCode": self.plan_code,
            "servicePlanShowName": self.name,
            "packageCode": self.package_code,
            "packageType": self.package_type,
            "area": self.area_chinese if language == "0" else self.area,
            "coverCountry": self.countries,
        }
        if self.allowance_mb is not None:
            reply["packageFlow"] = str(self.allowance_mb)
        return reply | self._price_reply() | self._renewal_reply()

    def _price_reply(self) -> dict[str, object]:
        reply: dict[str, object] = {
            "payAmount": str(self.price),
            "payCurrency": self.currency,
            "time": str(self.time),
            "unit": self.unit,
            "minOrderPeriod": str(self.minimum),
            "maxOrderPeriod": str(self.maximum),
        }
        for periods, price in self.printed_prices.items():
            reply[f"sp{self.currency}_{periods}"] = str(price)
            reply[f"or{self.currency}_{periods}"] = str(self.price * periods)
        return reply

    def _renewal_reply(self) -> dict[str, object]:
        if not self.stripe_plan_id:
            return {"autoRenewal": "0"}
        return {"autoRenewal": "1", "plan_id": self.stripe_plan_id}


# English name, Chinese name, countries, currency.
AREAS: tuple[tuple[str, str, str, str], ...] = (
    ("Europe", "欧洲", "Austria, Belgium, France, Germany, Italy, Netherlands, Portugal, Spain, Switzerland", "GBP"),
    ("Asia", "亚洲", "Indonesia, Japan, Malaysia, Philippines, Singapore, South Korea, Thailand, Vietnam", "USD"),
    ("North America", "北美洲", "Canada, Mexico, United States", "USD"),
    ("South America", "南美洲", "Argentina, Brazil, Chile, Colombia, Peru, Uruguay", "USD"),
    ("Middle East", "中东", "Bahrain, Israel, Jordan, Kuwait, Oman, Qatar, Saudi Arabia, United Arab Emirates", "USD"),
    ("Africa", "非洲", "Egypt, Ghana, Kenya, Morocco, Nigeria, South Africa, Tanzania", "USD"),
    ("Oceania", "大洋洲", "Australia, Fiji, New Zealand", "USD"),
    ("Worldwide", "全球", "128 countries", "USD"),
    ("Balkans", "巴尔干", "Albania, Bosnia and Herzegovina, Croatia, Montenegro, North Macedonia, Serbia", "EUR"),
    ("Nordics", "北欧", "Denmark, Finland, Iceland, Norway, Sweden", "EUR"),
    ("China, Hong Kong, Macao", "中国内地、香港、澳门", "China, Hong Kong, Macao", "USD"),
    ("Austria", "奥地利", "Austria", "EUR"),
    ("Australia", "澳大利亚", "Australia", "USD"),
    ("Belgium", "比利时", "Belgium", "EUR"),
    ("Brazil", "巴西", "Brazil", "USD"),
    ("Canada", "加拿大", "Canada", "USD"),
    ("Chile", "智利", "Chile", "USD"),
    ("Croatia", "克罗地亚", "Croatia", "EUR"),
    ("Czechia", "捷克", "Czechia", "EUR"),
    ("Denmark", "丹麦", "Denmark", "EUR"),
    ("Egypt", "埃及", "Egypt", "USD"),
    ("Finland", "芬兰", "Finland", "EUR"),
    ("France", "法国", "France", "EUR"),
    ("Germany", "德国", "Germany", "EUR"),
    ("Greece", "希腊", "Greece", "EUR"),
    ("Hungary", "匈牙利", "Hungary", "EUR"),
    ("India", "印度", "India", "USD"),
    ("Indonesia", "印度尼西亚", "Indonesia", "USD"),
    ("Ireland", "爱尔兰", "Ireland", "EUR"),
    ("Italy", "意大利", "Italy", "EUR"),
    ("Japan", "日本", "Japan", "USD"),
    ("Malaysia", "马来西亚", "Malaysia", "USD"),
    ("Mexico", "墨西哥", "Mexico", "USD"),
    ("Morocco", "摩洛哥", "Morocco", "USD"),
    ("Netherlands", "荷兰", "Netherlands", "EUR"),
    ("New Zealand", "新西兰", "New Zealand", "USD"),
    ("Norway", "挪威", "Norway", "EUR"),
    ("Philippines", "菲律宾", "Philippines", "USD"),
    ("Poland", "波兰", "Poland", "EUR"),
    ("Portugal", "葡萄牙", "Portugal", "EUR"),
    ("Singapore", "新加坡", "Singapore", "USD"),
    ("South Korea", "韩国", "South Korea", "USD"),
    ("Spain", "西班牙", "Spain", "EUR"),
    ("Sweden", "瑞典", "Sweden", "EUR"),
    ("Switzerland", "瑞士", "Switzerland", "EUR"),
    ("Thailand", "泰国", "Thailand", "USD"),
    ("Türkiye", "土耳其", "Türkiye", "USD"),
    ("United Kingdom", "英国", "United Kingdom", "GBP"),
    ("United States", "美国", "United States", "USD"),
    ("Vietnam", "越南", "Vietnam", "USD"),
)

ALLOWANCES_GB = (1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 200)

# Words in the name, package type, time, unit, longest order in periods.
LENGTHS: tuple[tuple[str, str, int, str, int], ...] = (
    ("30 days", "2", 1, "2", 12),
    ("7 days", "1", 7, "1", 1),
    ("15 days", "1", 15, "1", 1),
    ("1 day", "1", 1, "1", 1),
    ("3 days", "1", 3, "1", 1),
    ("5 days", "1", 5, "1", 1),
    ("10 days", "1", 10, "1", 1),
    ("90 days", "3", 1, "3", 4),
    ("180 days", "4", 1, "4", 2),
    ("365 days", "5", 1, "5", 1),
)

# The first two are sold under the codes and prices of the documentation's order examples, the third under the
# name of its order list.
FIRST_PLANS: tuple[Plan, ...] = (
    Plan(
        plan_code="SP20190726001274",
        package_code="DP20190726001274",
        name="Europe 10 GB / 30 days",
        price=Decimal("12.36"),
        currency="GBP",
        countries=AREAS[0][2],
        allowance_mb=10240,
        stripe_plan_id="plan_europe_10gb_30d",
    ),
    Plan(
        plan_code="SP20180428000007",
        package_code="PACKAGE20180428000007",
        name="Asia 3 GB / 15 days",
        price=Decimal("4.99"),
        currency="USD",
        area="Asia",
        area_chinese="亚洲",
        countries=AREAS[1][2],
        allowance_mb=3072,
        package_type="1",
        time=15,
        unit="1",
        maximum=1,
    ),
    Plan(
        plan_code="SP20180428000021",
        package_code="PACKAGE20180428000021",
        name="Singapore 2G 30-Days Unlimited Speech",
        price=Decimal("9.90"),
        currency="USD",
        area="Singapore",
        area_chinese="新加坡",
        countries="Singapore",
        allowance_mb=2048,
    ),
    Plan(
        plan_code="SP20210301000100",
        package_code="DP20210301000100",
        name="Europe 20 GB / 30 days",
        price=Decimal("19.99"),
        currency="EUR",
        countries=AREAS[0][2],
        allowance_mb=20480,
        stripe_plan_id="plan_europe_20gb_30d",
        printed_prices={3: Decimal("54.90"), 6: Decimal("99.90"), 12: Decimal("179.00")},
    ),
    Plan(
        plan_code="SP20210301000101",
        package_code="DP20210301000101",
        name="Worldwide 5 GB / 30 days",
        price=Decimal("29.00"),
        currency="USD",
        area="Worldwide",
        area_chinese="全球",
        countries="128 countries",
        allowance_mb=5120,
        printed_prices={3: Decimal("78.00")},
    ),
)


def _price(cents: int) -> Decimal:
    return Decimal(cents).scaleb(-2)


def _daily_unlimited() -> Iterator[Plan]:
    for number, (area, chinese, countries, currency) in enumerate(AREAS[:7], start=1):
        yield Plan(
            plan_code=f"SP20220110000{number:03}",
            package_code=f"DP20220110000{number:03}",
            name=f"{area} unlimited / day",
            price=_price(190 + 40 * number),
            currency=currency,
            area=area,
            area_chinese=chinese,
            countries=countries,
            package_type=UNLIMITED_DAILY,
            unit="1",
            minimum=3,
            maximum=30,
        )


def _generated(index: int) -> Plan:
    """Make one of all combinations of length, allowance and area."""
    rest, area = divmod(index, len(AREAS))
    length, size_index = divmod(rest, len(ALLOWANCES_GB))
    words, package_type, time, unit, maximum = LENGTHS[length]
    number, size = index + 1, ALLOWANCES_GB[size_index]
    english, chinese, countries, currency = AREAS[area]
    cents = 89 + (30 + area) * size + 11 * time * DAYS_IN_UNIT[unit]
    return Plan(
        plan_code=f"SP2023{number:010}",
        package_code=f"DP2023{number:010}",
        name=f"{english} {size} GB / {words}",
        price=_price(cents),
        currency=currency,
        area=english,
        area_chinese=chinese,
        countries=countries,
        allowance_mb=1024 * size,
        package_type=package_type,
        time=time,
        unit=unit,
        maximum=maximum,
        stripe_plan_id=f"plan_{number}" if unit == "2" and area % 2 else "",
    )


@functools.cache
def generated_plans(count: int) -> tuple[Plan, ...]:
    """Return `count` plans (at most 10,000), all of different names, the most usual lengths first."""
    return tuple(_generated(index) for index in range(count))


@functools.cache
def catalogue(count: int) -> tuple[Plan, ...]:
    """Return the usual shop of `count` plans, 25 to 214: the documented ones, daily ones, then generated ones."""
    first = (*FIRST_PLANS, *_daily_unlimited())
    names = {plan.name for plan in first}
    others = [plan for plan in map(_generated, range(0, 4000, 17)) if plan.name not in names]
    return (*first, *others)[:count]


def _odd_plans(prefix: str, names: tuple[str, ...], area: str, chinese: str, countries: str) -> tuple[Plan, ...]:
    return tuple(
        Plan(
            plan_code=f"SP{prefix}{number:06}",
            package_code=f"DP{prefix}{number:06}",
            name=name,
            price=_price(499 + 150 * number),
            currency="USD",
            area=area,
            area_chinese=chinese,
            countries=countries,
            allowance_mb=1024 * number,
        )
        for number, name in enumerate(names, start=1)
    )


CHINESE_PLANS = _odd_plans(
    "20240601",
    (
        "欧洲33国 10 GB / 30天",
        "中国内地、香港、澳门 5 GB / 30天",
        "日本 3 GB / 30天（含热点共享）",
        "东南亚八国 无限流量 / 30天",
        "全球128国 20 GB / 30天 · 限时优惠",
        "韓國 2 GB / 30天",
    ),
    "亚洲",
    "亚洲",
    "日本、韩国、新加坡",
)

MARKUP_PLANS = _odd_plans(
    "20240701",
    (
        "<b>5 GB</b><img src=x>",
        "Europe &amp; Asia 5 GB &lt;30 days&gt;",
        '<a href="https://example.invalid/">10 GB</a>',
        "<script>alert('5 GB')</script>",
        "100% {name} %s %1 %n 5 GB",
        '=HYPERLINK("https://example.invalid/","5 GB")',
        "Europe\t5 GB\n30 days",
        "Europe \u202e5 GB\u202c 30 days",
        "Europe " + "very " * 60 + "long name 5 GB",
    ),
    "<i>Europe</i>",
    "<i>欧洲</i>",
    "<u>Austria</u> & Belgium",
)
