# ours: CPython has no module ffi
import ffi

C = ffi.load("pthread", cdef="""
int pthread_create(unsigned long *thread, const void *attributes, void *(*start)(void *), void *argument);
int pthread_join(unsigned long thread, void **result);
""")
C.pthread_join.blocking = True


def run(start, argument):
    thread = ffi.new("unsigned long *")
    result = ffi.new("void **")
    print(C.pthread_create(thread, None, start, ffi.cast("void *", argument)))
    print(C.pthread_join(thread[0], result))
    return int(ffi.cast("unsigned long", result[0]))


def start(argument):
    print("in Python:", int(ffi.cast("unsigned long", argument)))
    return ffi.cast("void *", 43)


print(run(start, 42))


def failing(argument):
    raise ValueError("on a thread")


try:
    run(failing, 1)
except ValueError as error:
    print("caught", error)

print(run(ffi.callback("void *(void *)", start, thread="error", error=ffi.cast("void *", 7)), 1))


@ffi.callback("void *(void *)", thread="queue", error=ffi.cast("void *", 8))
def later(argument):
    print("later:", int(ffi.cast("unsigned long", argument)))


thread = ffi.new("unsigned long *")
C.pthread_create(thread, None, later, ffi.cast("void *", 5))
result = ffi.new("void **")
C.pthread_join.blocking = False
C.pthread_join(thread[0], result)
ffi.pump()
print(int(ffi.cast("unsigned long", result[0])))
