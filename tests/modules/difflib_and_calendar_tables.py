import difflib, calendar
def t(f, *a, **k):
    try: return repr(f(*a, **k))
    except Exception as e: return type(e).__name__ + ' ' + str(e)
state = 7
def rnd(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) & (2**64-1)
    return (state >> 33) % n
def words(n): return [''.join('abcd '[rnd(5)] for _ in range(rnd(12)+1)) + '\n' for _ in range(n)]
for i in range(40):
    a = words(rnd(15)); b = list(a)
    for _ in range(rnd(6)):
        if b and rnd(2): k = rnd(len(b)); b[k] = b[k].replace('a','x',1)
        elif b and rnd(2): del b[rnd(len(b))]
        else: b.insert(rnd(len(b)+1), words(1)[0])
    s = difflib.SequenceMatcher(None, a, b)
    print(s.get_matching_blocks(), list(s.get_opcodes()), s.ratio(), s.quick_ratio(), s.real_quick_ratio(), list(s.get_grouped_opcodes(1)))
    print(list(difflib.unified_diff(a, b, 'x', 'y', n=i%4)), list(difflib.context_diff(a, b, 'x', 'y', '1', '2', n=i%3)), list(difflib.ndiff(a, b)))
    x, y = ''.join(a), ''.join(b); s = difflib.SequenceMatcher(lambda c: c == ' ', x, y); print(s.get_opcodes(), s.ratio(), s.find_longest_match(), sorted(s.bjunk), sorted(s.bpopular))
    d = list(difflib.ndiff(a,b)); print(list(difflib.restore(d,1)) == a, list(difflib.restore(d,2)) == b)
print(difflib.get_close_matches('appel', ['ape','apple','peach','puppy']), t(difflib.get_close_matches, 'a', [], 0), t(difflib.get_close_matches, 'a', [], cutoff=2), difflib.IS_LINE_JUNK(' # \n'), difflib.IS_CHARACTER_JUNK(' '), t(lambda: list(difflib.unified_diff([b'a'],[b'b']))), list(difflib.diff_bytes(difflib.unified_diff, [b'a\xff'], [b'b'])), t(lambda: list(difflib.restore([], 3))))
s = difflib.SequenceMatcher(None, 'a'*300, 'a'*250+'b'); print(s.ratio(), s.bpopular)
for y, m in ((2024,2),(2023,1),(1900,2),(2000,12)):
    print(calendar.month(y, m), calendar.monthrange(y, m), calendar.monthcalendar(y, m), calendar.Calendar(6).monthdays2calendar(y, m), [str(d) for d in calendar.Calendar(3).itermonthdates(y, m)][:8])
print(calendar.calendar(2024), calendar.TextCalendar(6).formatyear(2023, 3, 2, 4, 2), calendar.HTMLCalendar().formatmonth(2024, 2), calendar.HTMLCalendar(6).formatyear(2024, 5))
print(calendar.isleap(1900), calendar.leapdays(1900, 2000), calendar.weekday(2024,5,17), repr(calendar.MONDAY), calendar.JANUARY, list(calendar.month_name), list(calendar.day_abbr), calendar.timegm((2024,1,2,3,4,5)), t(calendar.monthrange, 2024, 13), t(calendar.setfirstweekday, 9), calendar.weekheader(5), calendar.firstweekday(), list(calendar.Calendar(2).iterweekdays()), calendar.weekday(12024,1,1))
