for s in ("-é", "+€1", "😀", "−5"):
    print(s.zfill(5), s.center(7, "·"), s.ljust(5, "→"), s.rjust(5, "←"), len(s.center(7)))
for w in range(8):
    print(repr("ab".center(w, "*")), repr("abc".center(w, "*")), repr("".center(w, "*")))
