# ours: CPython has no module ffi
# library: libSDL2-2.0.so.0
# env: SDL_VIDEODRIVER=dummy
# env: SDL_AUDIODRIVER=dummy
import ffi

s = ffi.load("libSDL2-2.0.so.0", cdef="""
typedef struct { unsigned char r, g, b, a; } SDL_Color;
typedef struct { int x, y, w, h; } SDL_Rect;
typedef struct { unsigned type, timestamp, windowID; int code; void *data1, *data2; } SDL_UserEvent;
typedef union { unsigned type; SDL_UserEvent user; unsigned char padding[56]; } SDL_Event;
typedef struct SDL_Window SDL_Window;
typedef struct SDL_Surface SDL_Surface;
int SDL_Init(unsigned);
void SDL_Quit(void);
const char *SDL_GetError(void), *SDL_GetCurrentVideoDriver(void);
SDL_Window *SDL_CreateWindow(const char *, int, int, int, int, unsigned);
void SDL_DestroyWindow(SDL_Window *);
SDL_Surface *SDL_GetWindowSurface(SDL_Window *);
int SDL_FillRect(SDL_Surface *, const SDL_Rect *, unsigned);
int SDL_PushEvent(SDL_Event *), SDL_PollEvent(SDL_Event *);
unsigned SDL_RegisterEvents(int);
void SDL_AddEventWatch(int (*filter)(void *, SDL_Event *), void *);
void SDL_DelEventWatch(int (*filter)(void *, SDL_Event *), void *);
unsigned SDL_AddTimer(unsigned, unsigned (*)(unsigned, void *), void *);
unsigned char SDL_HasIntersection(const SDL_Rect *, const SDL_Rect *);
void SDL_Delay(unsigned);
enum { SDL_INIT_TIMER = 1, SDL_INIT_VIDEO = 0x20 };
""")
print(s.SDL_Init(s.SDL_INIT_VIDEO | s.SDL_INIT_TIMER), ffi.string(s.SDL_GetCurrentVideoDriver()))
window = s.SDL_CreateWindow("a window", 0, 0, 64, 48, 0)
print(bool(window), s.SDL_FillRect(s.SDL_GetWindowSurface(window), ffi.new("SDL_Rect *", [1, 2, 3, 4]), 0xff00ff))
print(s.SDL_HasIntersection(ffi.new("SDL_Rect *", [0, 0, 5, 5]), ffi.new("SDL_Rect *", [4, 4, 5, 5])))

event = ffi.new("SDL_Event *")
while s.SDL_PollEvent(event):
    pass
kind = s.SDL_RegisterEvents(1)
watched = []


@ffi.callback("int(void *, SDL_Event *)")
def watch(user, event):
    if event.type == kind:
        watched.append(event.user.code)
    return 1


s.SDL_AddEventWatch(watch, None)
event.user.type, event.user.code = kind, 1234
print(s.SDL_PushEvent(event), watched)
got = ffi.new("SDL_Event *")
while s.SDL_PollEvent(got) and got.type != kind:
    pass
print(got.type == kind, got.user.code)
s.SDL_DelEventWatch(watch, None)

# a timer calls on its own thread
ticks = []


def tick(interval, user):
    ticks.append(interval)
    return 0


s.SDL_AddTimer(5, tick, None)
print(ffi.pump(5.0), ticks)
s.SDL_DestroyWindow(window)
s.SDL_Quit()
