import os, tempfile
d = tempfile.mkdtemp()
for n in (b"plain", "é€😀".encode(), b"bad\xff\xfename", b"with\nnewline"):
    with open(os.path.join(d.encode(), n), "wb") as f:
        f.write(n)
print(sorted(map(ascii, os.listdir(d))), sorted(os.listdir(d.encode())))
bad = [n for n in os.listdir(d) if n.startswith("bad")][0]
print(ascii(bad), os.fsencode(bad), open(os.path.join(d, bad), "rb").read())
print(os.path.exists(os.path.join(d, bad)), len(bad))
try:
    print(bad)
except UnicodeEncodeError as e:
    print(type(e).__name__, e)
os.rename(os.path.join(d, bad), os.path.join(d, "good"))
print(sorted(ascii(e.name) for e in os.scandir(d)))
print([e.name for e in os.scandir(d.encode()) if e.name == b"good"])
try:
    open(os.path.join(d, "no\udcffsuch"))
except FileNotFoundError as e:
    print(type(e).__name__, ascii(str(e)).replace(d, "D"))
try:
    open("lone\ud800")
except UnicodeEncodeError as e:
    print(type(e).__name__, e)
for n in os.listdir(d):
    os.remove(os.path.join(d, n))
os.rmdir(d)
