import os.path as p
for f, a in ((p.join, (b"a", b"b", b"/c")), (p.split, (b"/a/b",)), (p.basename, (b"/a/b",)),
        (p.dirname, (b"/a/b",)), (p.splitext, (b"a.tar.gz",)), (p.normpath, (b"a//../b",)),
        (p.isabs, (b"/a",)), (p.commonprefix, ([b"abc", b"abd"],)),
        (p.commonpath, ([b"/a/b", b"/a/c"],)), (p.splitdrive, (b"/a",)),
        (p.relpath, (b"/a/b", b"/a")), (p.exists, (b"/",)), (p.abspath, (b"/x/../y",)),
        (p.expanduser, (b"x~",)), (p.expandvars, (b"$NOPE_Q",)), (p.normcase, (b"Ab",)),
        (p.splitroot, (b"//a/b",))):
    print(f.__name__, f(*a))

class P:
    def __init__(self, s):
        self.s = s
    def __fspath__(self):
        return self.s

print(p.join(P("a"), P("b")), p.split(P("/x/y")), p.exists(P("/")), p.basename(P(b"q/w")))
print(p.splitext(P("a.b")), p.normpath(P("./a")), p.isabs(P("/")))
