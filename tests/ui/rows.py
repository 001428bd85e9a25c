"""Rows and columns for tests of tables."""

from __future__ import annotations

from typing import NamedTuple

from ui.tables.columns import Column


class Fruit(NamedTuple):
    number: int
    name: str
    area: str
    price: float | None = None


def fruits(count: int) -> list[Fruit]:
    areas = ("Europe", "Asia", "欧洲", "World")
    return [
        Fruit(n, f"Plan {(n * 7919) % count} GB", areas[n % 4], None if n % 10 == 9 else (n * 31) % 997)
        for n in range(count)
    ]


COLUMNS: tuple[Column[Fruit], ...] = (
    Column("name", "Name", lambda row: row.name),
    Column("area", "Area", lambda row: row.area, tone=lambda row: "green" if row.area == "Asia" else None),
    Column("price", "Price", lambda row: str(row.price), lambda row: row.price, align_right=True),
    Column("number", "Number", lambda row: str(row.number), lambda row: row.number, align_right=True, mono=True),
)
