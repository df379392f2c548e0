import sys
old = sys.getswitchinterval()
sys.setswitchinterval(0.01)
print(sys.getswitchinterval())
sys.setswitchinterval(old)
for v in (0, -1, "x"):
    try:
        sys.setswitchinterval(v)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(sys.is_finalizing(), sys.getfilesystemencodeerrors())
print(isinstance(sys.thread_info.name, str), sys.path_importer_cache is not None)
print(isinstance(sys.meta_path, list), isinstance(sys.path_hooks, list), sys.pycache_prefix)
print(isinstance(sys.platlibdir, str), sys.call_tracing(lambda a: a + 1, (2,)))

def f():
    return sys._getframe().f_code.co_name, sys._getframemodulename()

print(f(), len(sys._current_frames()) >= 1, sys.exc_info() == (None, None, None))
