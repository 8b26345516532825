"""Which day it is: an input, so that the same input gives the same site."""

import os
from datetime import UTC, date, datetime


def today() -> date:
    """The day of SOURCE_DATE_EPOCH (seconds since 1970, UTC) if that is set, else of the clock."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else date.today()


def set_today(day: date) -> None:
    """Make `day` the day for this process and for MkDocs, which dates its files by the same variable."""
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
    os.environ["SOURCE_DATE_EPOCH"] = str(int(moment.timestamp()))
