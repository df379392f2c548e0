for s in ("a=b=c", "=", "abc", "", "a=", "=a"):
    print(s.partition("="), s.rpartition("="))
print("aXXbXXc".partition("XX"), "aXXbXXc".rpartition("XX"), "é€é".partition("€"))
for f in (lambda: "a".partition(""), lambda: "a".rpartition(""), lambda: "a".partition(1)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
