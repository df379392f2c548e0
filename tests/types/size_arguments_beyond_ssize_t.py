# words: 64
n, m = 2**61, 2**63 - 1
for text in ("[0] * 2**64", "bytes(2**64)", "'a'.ljust(n)", "b'a'.ljust(n)", "'a'.zfill(2**64)", "'a'.center(m)",
             "(1).to_bytes(2**64)", "bytearray(b'a').pop(n)", "'a'.replace('a', 'b', n)", "'a b'.split(' ', n)",
             "'x'.expandtabs(n)", "b'ab'.hex(':', 2**31)", "[1].pop(n)", "[1][n]", "'abc'[n:m]", "1 << 2**70",
             "0 << 2**70", "1 >> 2**70", "range(10)[n]", "len(range(2**64))", "round(1, n)"):
    try:
        print(text, eval(text))
    except (OverflowError, MemoryError, IndexError) as e:
        print(text, type(e).__name__, e)
