for text in ["", " ", "  a  b c  ", "a", " a", "a ", "a\u2003b\u3000c", "a\x1cb\x85c"]:
    for limit in (-1, 0, 1, 2):
        print(ascii(text), limit, ascii(text.split(None, limit)), ascii(text.rsplit(None, limit)))
print("a b".split(maxsplit=0), " a b ".split(maxsplit=0), " a b ".rsplit(maxsplit=0), " a b ".split(sep=None, maxsplit=1))
