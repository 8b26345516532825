"""Dates as people write them."""

from datetime import date


def day(value: date) -> str:
    """2021年4月30日."""
    return f"{month(value)}{value.day}日"


def month(value: date) -> str:
    """2021年4月."""
    return f"{value.year}年{value.month}月"
