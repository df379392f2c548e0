# ours: CPython has no module ffi
# library: libncurses.so.6
import ffi

ffi.cdef("""
int posix_openpt(int), grantpt(int), unlockpt(int), open(const char *, int, ...), close(int);
char *ptsname(int);
long read(int, void *, size_t);
typedef struct _IO_FILE FILE;
FILE *fdopen(int, const char *);
typedef struct _win_st WINDOW;
typedef struct screen SCREEN;
SCREEN *newterm(const char *, FILE *, FILE *);
int mvaddstr(int, int, const char *), mvprintw(int, int, const char *, ...), wrefresh(WINDOW *), endwin(void);
int getmaxx(const WINDOW *);
WINDOW *newwin(int, int, int, int);
int mvwaddstr(WINDOW *, int, int, const char *), delwin(WINDOW *), mvwin(WINDOW *, int, int);
void delscreen(SCREEN *);
extern WINDOW *stdscr;
extern int LINES, COLS;
""")
n = ffi.load("ncurses")
C = ffi.C
master = C.posix_openpt(2)
C.grantpt(master)
C.unlockpt(master)
slave = C.open(C.ptsname(master), 2)
screen = n.newterm("vt100", C.fdopen(slave, "w"), C.fdopen(slave, "r"))
print(bool(screen), bool(n.stdscr), n.LINES, n.COLS)
n.mvaddstr(3, 5, "hello from Python")
n.mvprintw(5, 0, "%d%%", 42)
n.wrefresh(n.stdscr)
window = n.newwin(3, 20, 10, 10)
n.mvwaddstr(window, 1, 1, "a window")
n.wrefresh(window)
print(n.getmaxx(window), n.delwin(window), n.endwin())
buffer, shown = bytearray(4096), b""
while b"a window" not in shown:
    size = C.read(master, buffer, 4096)
    if size <= 0:
        break
    shown += buffer[:size]
print(b"hello from Python" in shown, b"42%" in shown, b"a window" in shown)
n.delscreen(screen)
