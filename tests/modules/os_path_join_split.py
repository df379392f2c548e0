import os.path as p
print(p.join("a", "b"), p.join("a/", "b"), p.join("a", "/b"), p.join("a", ""))
print(p.join("", "b"), p.join("a"), p.join("a", "b", "../c"), p.join(b"a", b"b"))
print(p.join("/", "x"), p.join("a", "", "b"))
for s in ("/a/b.txt", "a", "", "/", "a/", "//x", "/a/b/", "a.tar.gz", ".bashrc", "a/.b", "...x",
        "x.", "/a.b/c", "..", "a//b"):
    print(repr(s), p.split(s), p.basename(s), p.dirname(s), p.splitext(s), p.splitdrive(s))
    print(p.isabs(s), p.splitroot(s))
for f in (lambda: p.join("a", 5), lambda: p.join("a", b"b"), lambda: p.join(),
        lambda: p.split(5), lambda: p.basename(None), lambda: p.splitext(1)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
