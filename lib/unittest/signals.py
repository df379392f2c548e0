"""Ctrl-C stops a run after the current test; a second one interrupts it."""
import weakref

__unittest = True

_results = weakref.WeakKeyDictionary()
_handler = None


class _InterruptHandler:
    def __init__(self, default):
        import signal
        if isinstance(default, int):
            default = signal.default_int_handler if default == signal.SIG_DFL else lambda *a: None
        self.called, self.default = False, default

    def __call__(self, signum, frame):
        if self.called:
            self.default(signum, frame)
        self.called = True
        for result in list(_results):
            result.stop()


def registerResult(result):
    _results[result] = 1


def removeResult(result):
    return bool(_results.pop(result, None))


def installHandler():
    global _handler
    if _handler is None:
        import signal
        _handler = _InterruptHandler(signal.getsignal(signal.SIGINT))
        signal.signal(signal.SIGINT, _handler)


def removeHandler(method=None):
    global _handler
    if method is not None:
        import functools

        @functools.wraps(method)
        def inner(*args, **kwargs):
            import signal
            initial = signal.getsignal(signal.SIGINT)
            removeHandler()
            try:
                return method(*args, **kwargs)
            finally:
                signal.signal(signal.SIGINT, initial)
        return inner
    if _handler is not None:
        import signal
        signal.signal(signal.SIGINT, _handler.default)
        _handler = None
