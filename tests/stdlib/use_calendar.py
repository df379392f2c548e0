import calendar
print(calendar.TextCalendar().formatmonth(2024, 2))
print(calendar.isleap(2000), calendar.monthrange(2023, 2), calendar.weekday(2026, 1, 1), calendar.leapdays(1900, 2000))
