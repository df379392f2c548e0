# numbers: common
import os, tempfile, copy
from pathlib import *
P=PurePosixPath
for t in ("a/b.tar.gz","/a//b/./c/","//x/y","///z","",".","..","/",".hid","a.","a/..","x.y.z/.."):
    p=P(t); print(repr(p),str(p),p.parts,p.root,p.anchor,p.name,p.suffix,p.suffixes,p.stem,p.parent,list(p.parents),p.is_absolute())
print(P("a")/"b"/P("c"), "x"/P("y"), P("a")/"/b", P("a","b","../c"), P(P("a"),"b"), P("a").joinpath("b","c"))
print(P("a/b").relative_to("a"), P("/a/b/c").relative_to("/a/b"), P("a/b").relative_to("a/c",walk_up=True), P("a/b").is_relative_to("a"))
print(P("a/b.c").with_name("x"), P("a/b.c").with_suffix(".py"), P("a/b.c").with_suffix(""), P("a/b.c").with_stem("z"))
print(P("a/b.py").match("*.py"), P("/a/b.py").match("/*.py"), P("a/b/c.py").full_match("a/**/*.py"), P("a/c.py").full_match("**/*.py"), P("a").match("A",case_sensitive=False), P("x/y").full_match("x/**"))
print(P("a")<P("b"), P("a")==P("a/."), hash(P("a"))==hash(P("a/")), sorted([P("b"),P("a/b"),P("a")]), P("a")==PosixPath("a"), P("a")=="a")
print(P("/a b/é").as_uri(), Path.from_uri("file:///a%20b"), bytes(P("é")), copy.copy(P("a/b")), os.fspath(P("q")))
for f in (lambda: P(1), lambda: P("a").relative_to("b"), lambda: P("/a").relative_to("b",walk_up=True), lambda: P("").with_name("x"), lambda: P("a").with_name("b/c"), lambda: P("a").with_suffix("x"),
   lambda: P("a").as_uri(), lambda: P("a").match(""), lambda: P("a").parents[5], lambda: P("a")<1, lambda: WindowsPath("a"), lambda: Path(b"x"), lambda: P("a")/1, lambda: P("a/b").with_stem(""), lambda: list(Path().glob("")), lambda: list(Path().glob("/x")), lambda: P("..").with_suffix(".x")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d=Path(tempfile.mkdtemp()); os.chdir(d)
(Path("a/b")).mkdir(parents=True); Path("a/x.py").write_text("hé\n"); Path("a/b/y.py").write_bytes(b"1"); Path(".hid").touch(); Path("l").symlink_to("a")
print(sorted(map(str,Path().iterdir())), sorted(map(str,Path("a").iterdir())))
for pat in ("*","*.py","**/*.py","**","a/*","*/","**/","a/../l","l/*","**/b/*.py","l/**"):
    print(pat, sorted(map(str,Path().glob(pat))))
print(sorted(map(str,Path().rglob("*.py"))), sorted(map(str,Path().glob("**/*.py",recurse_symlinks=True))), sorted(map(str,Path().rglob("B",case_sensitive=False))))
p=Path("a/x.py"); print(p.exists(),p.is_file(),p.is_dir(),p.is_symlink(),Path("l").is_symlink(),Path("l").is_dir(),Path("l").is_dir(follow_symlinks=False),p.stat().st_size,p.read_text(),p.read_bytes(),Path("nope").exists())
print(Path("l").readlink(), Path("l/x.py").resolve()==d.resolve()/"a/x.py", p.absolute()==Path.cwd()/p, p.samefile("l/x.py"))
print([(str(a),sorted(b),sorted(c)) for a,b,c in sorted(Path().walk())], [str(a) for a,b,c in Path("a").walk(top_down=False)])
q=p.rename("a/z.py"); print(q, p.exists()); q=q.replace("w"); print(q, Path("~").expanduser()==Path.home(), Path("w").owner()==Path("w").owner())
Path("w").unlink(); Path("w").unlink(missing_ok=True)
for f in (lambda: Path("w").unlink(), lambda: Path("a").rmdir(), lambda: Path("a").mkdir(), lambda: Path("q/w").mkdir(), lambda: Path("a").mkdir(exist_ok=True), lambda: Path(".hid").touch(exist_ok=False), lambda: Path("zz").resolve(strict=True), lambda: Path("zz").write_text(b"")):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).replace(str(d),"D"))
with Path("n").open("w") as f: print(f.name, f.write("x"))
Path("h").hardlink_to("n"); print(Path("h").stat().st_nlink, oct(Path("n").stat().st_mode&0o777) , Path("n").chmod(0o600), oct(Path("n").stat().st_mode&0o777))
