# open(): reading this file, writing to /dev/null, errors of mode and closed files.
import io

with open(__file__) as f:
    text = f.read()
    print(f.closed, f.mode, f.name == __file__, f.encoding, f.read())
print(f.closed, text.splitlines()[0])
with open(__file__) as f:
    lines = list(f)
print("".join(lines) == text, len(lines) == text.count("\n"))
with open(__file__) as f:
    print(f.readline() == lines[0], f.readline(3), f.read(7), f.tell() == len(lines[0]) + 10)
    f.seek(0)
    print(f.readlines() == lines)
with open(__file__, "rb") as f:
    data = f.read()
    print(data == text.encode(), f.read(), f.seek(-4, 2) == len(data) - 4, len(f.read(2)))
    f.seek(0)
    print(f.readline() == lines[0].encode(), sum(1 for _ in f) == len(lines) - 1)
with open("/dev/null", "w", newline="\r\n") as f:
    print(f.write("hé\n"), f.writelines(["a", "b\n"]), f.flush(), f.writable(), f.readable())
    print("printed", 1, file=f)
    try:
        f.write(b"x")
    except TypeError as e:
        print(e)
    try:
        f.read()
    except OSError as e:
        print(e)
with open("/dev/null", "wb", buffering=0) as f:
    print(f.write(bytearray(b"abc")), f.write(memoryview(b"xy")))
with open("/dev/null", "r+b") as f:
    print(f.read(), f.write(b"1"))
for arguments in [("/no/such/file",), ("/",), (__file__, "x"), (__file__, "q"), (__file__, "rw"),
                  (__file__, "rbt"), (__file__, "r", 0), (__file__, "rb", -1, "utf-8"),
                  (__file__, "r", -1, None, None, "z"), ("a\0b",)]:
    try:
        open(*arguments)
    except (OSError, ValueError) as e:
        print(type(e).__name__, str(e).replace(__file__, "FILE"))
f = open(__file__)
f.close()
f.close()
for use in [f.read, f.readline, f.tell, f.fileno, f.__enter__, lambda: next(f)]:
    try:
        use()
    except ValueError as e:
        print(e)
print(io.SEEK_END, io.open is open or callable(io.open))
# Multibyte: ä € 😀
with open(__file__, encoding="utf-8") as f:
    pieces = iter(lambda: f.read(1), "")
    print("".join(pieces) == text)
