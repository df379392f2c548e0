# order: little
import fcntl, resource, pwd, grp, termios, os, struct
fd=os.open("/tmp",os.O_RDONLY)
print(fcntl.fcntl(fd,fcntl.F_GETFD), fcntl.LOCK_EX, fcntl.flock(fd,fcntl.LOCK_EX|fcntl.LOCK_NB), fcntl.flock(fd, fcntl.LOCK_UN))
print(resource.getrlimit(resource.RLIMIT_CORE)[1] is not None, type(resource.getrusage(resource.RUSAGE_SELF)).__name__, resource.getpagesize()>0)
print(pwd.getpwuid(0), pwd.getpwnam("root").pw_dir, len(pwd.getpwall())>1)
print(grp.getgrgid(0), grp.getgrnam("root").gr_gid)
m,s=os.openpty()
a=termios.tcgetattr(s); print(len(a), a[6][termios.VEOF], a[3]&termios.ECHO!=0)
a[3]&=~termios.ECHO; termios.tcsetattr(s,termios.TCSANOW,a); print(termios.tcgetattr(s)[3]&termios.ECHO)
termios.tcsetwinsize(s,(11,22)); print(termios.tcgetwinsize(m), os.get_terminal_size(s))
buf=bytearray(8); print(fcntl.ioctl(s, termios.TIOCGWINSZ, buf), struct.unpack("HHHH",buf), fcntl.ioctl(s,termios.TIOCGWINSZ,b"\0"*8))
for f in (lambda: termios.tcgetattr(fd), lambda: pwd.getpwnam("no_such_user_x"), lambda: pwd.getpwuid(99999999), lambda: grp.getgrnam("nope_x"),
   lambda: resource.getrlimit(999), lambda: fcntl.fcntl("x",1), lambda: fcntl.lockf(fd, 16), lambda: resource.setrlimit(resource.RLIMIT_NOFILE,(10,5)), lambda: pwd.getpwuid(2**70), lambda: termios.tcsetattr(s,0,[1])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(os.wait4(os.spawnlp(os.P_NOWAIT,"true","true"),0)[1:2], os.ttyname(s).startswith("/dev/"))
