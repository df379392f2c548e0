for s in ("hello World", "", "ABC", "abc1x", "they're bill's", "a-b_c d", "1a2B"):
    print(repr(s), s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
