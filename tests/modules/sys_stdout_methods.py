import sys, io
print(sys.stdout.write("written\n"))
sys.stdout.writelines(["a", "b\n"])
sys.stdout.flush()
sys.stdout.buffer.write(b"raw bytes \xc3\xa9\n")
sys.stdout.buffer.flush()
print(sys.stdout.encoding, sys.stdout.errors, sys.stdout.name, sys.stdout.mode)
print(sys.stdout.closed, sys.stdout.isatty(), type(sys.stdout.buffer).__name__)
print("é", end="")
sys.stdout.buffer.write(b"")
print(" after")
sys.stdout.reconfigure(errors="backslashreplace", line_buffering=True)
print("\udc80 lone", sys.stdout.errors)
sys.stdout.reconfigure(encoding="ascii", errors="backslashreplace")
print("é as ascii", sys.stdout.encoding)
sys.stdout.reconfigure(encoding="utf-8", errors="strict")
try:
    print("\ud800")
except UnicodeEncodeError as e:
    print(type(e).__name__, e)
try:
    sys.stdout.write(5)
except TypeError as e:
    print(type(e).__name__, e)
