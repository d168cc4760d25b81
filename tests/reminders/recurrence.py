"""The civil dates and clock times of a recurrence rule: FREQ=DAILY or WEEKLY with INTERVAL, BYDAY, BYHOUR, BYMINUTE, COUNT, UNTIL."""

from datetime import date, datetime, timedelta

RULE_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LAST = date(2040, 1, 1)


def dates_of_rule(start, rule):
    """Days since 1970 and minutes of the day, in their order."""
    parts = dict(part.split("=") for part in rule.split(";"))
    start = datetime.fromisoformat(start)
    unknown = set(parts) - {"FREQ", "INTERVAL", "BYDAY", "BYHOUR", "BYMINUTE", "COUNT", "UNTIL"}
    if unknown or parts["FREQ"] not in ("DAILY", "WEEKLY"):
        raise SystemExit(f"the oracle does not know this rule: {rule}")
    times = [
        (hour, minute)
        for hour in sorted(int(hour) for hour in parts.get("BYHOUR", str(start.hour)).split(","))
        for minute in sorted(int(minute) for minute in parts.get("BYMINUTE", str(start.minute)).split(","))
    ]
    until = end_of(parts["UNTIL"]) if "UNTIL" in parts else datetime.max
    left = int(parts.get("COUNT", 1 << 40))
    day = start.date()
    while day < LAST and left > 0:
        for hour, minute in times if matches(parts, start.date(), day) else ():
            at = datetime(day.year, day.month, day.day, hour, minute)
            if start <= at <= until and left > 0:
                left -= 1
                yield (day - date(1970, 1, 1)).days, hour * 60 + minute
        day += timedelta(days=1)


def end_of(written):
    if len(written) == 8:
        return datetime.strptime(written, "%Y%m%d") + timedelta(hours=23, minutes=59)
    return datetime.strptime(written.rstrip("Z"), "%Y%m%dT%H%M%S")


def matches(parts, first, day):
    interval = int(parts.get("INTERVAL", 1))
    named = parts.get("BYDAY")
    if parts["FREQ"] == "DAILY":
        return (day - first).days % interval == 0 and (named is None or RULE_DAYS[day.weekday()] in named.split(","))
    monday = first - timedelta(days=first.weekday())
    weekdays = named.split(",") if named else [RULE_DAYS[first.weekday()]]
    return (day - monday).days // 7 % interval == 0 and RULE_DAYS[day.weekday()] in weekdays
