import os
import os.path as p
for s in ("a//b", "a/./b", "a/../b", "../a", "/..", "//a", "///a", "", ".", "a/b/../../..",
        "/a/b/../../../c", "./a/", "a/b/.", "a/..", "..//../x"):
    print(repr(s), p.normpath(s))
os.chdir("/")
print(p.abspath("x/../y"), p.abspath("."), p.abspath("/a/../b"), p.relpath("/a/b", "/a"))
print(p.relpath("/a", "/a/b/c"), p.relpath("/x/y", "/a/b"), p.relpath("a"))
print(p.relpath("/a", "/a"), p.normcase("A/b"), p.realpath("/"), p.abspath(b"q"))
print(p.commonpath(["/a/b/c", "/a/b/d"]), p.commonpath(["a/b", "a/b"]))
print(p.commonprefix(["/usr/lib", "/usr/local"]), p.commonprefix([]))
print(repr(p.commonpath(["a", "b"])), p.commonprefix([[1, 2], [1, 3]]))
os.environ["HOME"] = "/home/me"
os.environ["KV"] = "val"
print(p.expanduser("~/x"), p.expanduser("~"), p.expanduser("a~"))
print(p.expandvars("$KV/${KV}x/$NOPE_X/$$"), p.expanduser("~nosuchuser_q/x"))
print(p.exists("/"), p.isdir("/"), p.isfile("/"), p.exists("/no/such"), p.lexists("/no"))
print(p.ismount("/"), p.exists("a\0b"), p.islink("/"))
for f in (lambda: p.commonpath(["/a", "b"]), lambda: p.commonpath([]), lambda: p.relpath(""),
        lambda: p.relpath(5), lambda: p.getsize("/no/such/file"),
        lambda: p.commonpath(["a", b"b"])):
    try:
        print(f())
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, e)
