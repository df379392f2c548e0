# native: qemu starts a program that is not there and only then fails
import os, sys, stat, shutil, tempfile, time
d=tempfile.mkdtemp(); os.chdir(d)
class P:
    def __init__(s,p): s.p=p
    def __fspath__(s): return s.p
open("a","w").write("hi"); print(os.stat(P("a")).st_size, os.path.join(P("x"),P("y")), os.fspath(P(b"z")), isinstance(P("q"),os.PathLike))
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
for f in (lambda: os.stat(1.5), lambda: os.stat("a\0b"), lambda: os.stat(b"no"), lambda: os.listdir("a"), lambda: os.open("nope",0), lambda: os.mkdir("a"), lambda: os.rename("no","x"), lambda: os.rename(b"no","x"), lambda: os.unlink("."), lambda: os.chdir("a"),
  lambda: os.read(-1,5), lambda: os.read(0,-1), lambda: os.write(99,b""), lambda: os.close(99), lambda: os.dup2(99,1), lambda: os.kill(99999999,0), lambda: os.waitpid(-1,0), lambda: os.execv("a",[]), lambda: os.execv("a",["x",1]), lambda: os.execve("nope",["x"],{}),
  lambda: os.utime("a",(1,)), lambda: os.utime("a",(1,2),ns=(1,2)), lambda: os.chmod("no",0), lambda: os.chown("a",-2,0), lambda: os.urandom(-1), lambda: os.sysconf("x"), lambda: os.getenv(1), lambda: os.putenv("a=b","c"), lambda: os.environ.__setitem__("a","b\0"), lambda: os.symlink("a","a"), lambda: os.readlink("a"),
  lambda: os.fsencode(5), lambda: os.path.join("a",b"b"), lambda: os.path.join("a",5), lambda: os.path.commonpath([]), lambda: os.path.relpath(""), lambda: os.path.exists(5.5), lambda: os.fdopen("x"), lambda: os.truncate("a",-1), lambda: os.lseek(0,1,99), lambda: os.scandir("zz"), lambda: os.makedirs("a/b"), lambda: os.removedirs("zz"), lambda: os.posix_spawn("nope",["a"],{}), lambda: os.PathLike(), lambda: os.stat_result((1,2)), lambda: os.terminal_size((1,2,3)), lambda: os.strerror(2), lambda: os.WEXITSTATUS(256), lambda: os.waitstatus_to_exitcode(9), lambda: os.get_terminal_size(99), lambda: os.umask("x"), lambda: os.pread(99,1,0), lambda: os.getpgid(-5), lambda: os.sched_getaffinity(-1), lambda: os.nice("x"), lambda: os.ttyname(99), lambda: os.link("no","x"), lambda: os.mkfifo("a"), lambda: os.walk("nope").__next__()): t(f)
os.utime("a",(1.5,2.25)); s=os.stat("a"); print(s.st_atime,s.st_mtime,s.st_atime_ns,s[7],s[8],s.st_mtime_ns)
os.utime("a",ns=(10**18+1,-5)); s=os.stat("a"); print(s.st_atime_ns,s.st_mtime_ns,s[8])
os.makedirs("x/y/z"); open("x/y/f","w").close(); os.symlink("y","x/l")
print([(r,sorted(ds),sorted(f)) for r,ds,f in os.walk("x")], [(r,sorted(ds),sorted(f)) for r,ds,f in os.walk("x",topdown=False,followlinks=True)])
for r,ds,fs in os.walk("x"): ds[:]=[]; print(r)
print([(r,sorted(ds),sorted(f)) for r,ds,f,fd in os.fwalk("x")])
with os.scandir(b"x") as it: print(sorted((e.name,e.is_dir(),e.is_symlink(),e.path) for e in it))
fd=os.open("x",os.O_RDONLY); print(sorted(os.listdir(fd)), os.stat("y",dir_fd=fd).st_mode==os.stat("x/y").st_mode, sorted(e.path for e in os.scandir(fd)))
print(os.access("a",os.R_OK), os.path.ismount("/"), os.path.realpath("x/l/../l/f")==os.path.realpath("x/y/f"), os.path.expandvars("$HOME-${NOPE}-$")==os.environ["HOME"]+"-${NOPE}-$", os.path.expanduser("~root"))
shutil.copytree("x","c",symlinks=True); print(sorted(os.listdir("c")), os.path.islink("c/l")); shutil.move("c","m"); print(os.path.exists("c")); shutil.rmtree("m"); print(os.path.exists("m"), shutil.copy("a","b"), shutil.which("sh") is not None, shutil.disk_usage("/").total>0, shutil.get_terminal_size((5,6)) is not None)
for f in (lambda: shutil.copyfile("a","a"), lambda: shutil.rmtree("zzz"), lambda: shutil.copy("zz","y"), lambda: shutil.move("x","x/y"), lambda: shutil.copytree("a","q"), lambda: shutil.rmtree("a"), lambda: shutil.make_archive("q","nope"), lambda: shutil.copytree("x","b")): t(f)
r,w=os.pipe(); print(os.get_inheritable(r), os.get_blocking(r), os.write(w,b"abc"), os.read(r,10)); os.set_blocking(r,False); t(lambda: os.read(r,1)); print(os.writev(w,[b"a",b"bc"]), os.fstat(r).st_mode & stat.S_IFIFO!=0)
os.environ["K"]="v"; print(os.environb[b"K"], "K" in os.environ, os.environ.pop("K"), os.environ.get("K"), type(os.environ.copy()))
print(os.cpu_count()>0, os.getpid()==os.getpid(), os.name, os.sep, os.linesep, len(os.urandom(5)), os.uname().sysname, os.times()[4]>0, os.getloadavg()[0]>=0, os.path.supports_unicode_filenames)
