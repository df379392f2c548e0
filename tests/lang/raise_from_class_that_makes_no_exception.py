class N(BaseException):
    def __new__(cls, *a): return None


for f in ("raise N", "raise IndexError from N", "raise IndexError from int"):
    try:
        exec(f)
    except TypeError as e:
        print(f, "|", e)
