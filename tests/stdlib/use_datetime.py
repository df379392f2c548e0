from _pydatetime import date, datetime, timedelta, timezone
a = datetime(2024, 2, 28, 23, 59, 30)
print(a + timedelta(days=1, seconds=45), a.isoformat(), a.strftime("%Y-%j %H:%M"), date(2024, 12, 30).isocalendar())
print(datetime.fromisoformat("2024-05-06T07:08:09+02:00").astimezone(timezone.utc), timedelta(hours=-5), (date(2025, 1, 1) - date(2024, 1, 1)).days)
print(repr(a), datetime.min, timedelta(1) / timedelta(hours=5))
