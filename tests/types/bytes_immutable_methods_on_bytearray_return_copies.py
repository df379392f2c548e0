a = bytearray(b"abc")
for result in (a.strip(), a.replace(b"z", b"y"), a.upper(), a.lower(), a[:], a.copy(), a * 1, a + b"", a.ljust(1), a.zfill(1), a.expandtabs(),
               a.translate(None), a.removeprefix(b"z"), a.partition(b"z")[0], a.split(b"z")[0], a.splitlines()[0]):
    print(type(result).__name__, result is a, bytes(result))
