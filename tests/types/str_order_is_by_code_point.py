items = ["", "a", "aa", "ab", "b", "A", "Z", "é", "e\u0301", "ß", "ss", "\uffff", "\U00010000",
    "\ue000", "\ud7ff", "10", "9", " ", "~", "\x7f", "\x80"]
print([ascii(x) for x in sorted(items)])
ok = all((a < b) == ([ord(c) for c in a] < [ord(c) for c in b]) for a in items for b in items)
eq = all((a == b) == (list(a) == list(b)) for a in items for b in items)
print(ok, eq, max(items) == "\U00010000", min(items) == "", "a" < "b" < "c", "abc" > "abC")
