import builtins
for n in sorted(dir(builtins)):
    c = getattr(builtins, n)
    if not (isinstance(c, type) and issubclass(c, BaseException)):
        continue
    if n.startswith("Unicode") and n not in ("UnicodeError", "UnicodeWarning") or "Group" in n:
        continue
    print(n, repr(c()), repr(c("m")), repr(str(c())), str(c("m")), c("a").args)
    print(c.__module__, c.__name__ == n)
