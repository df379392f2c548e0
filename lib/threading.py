"""Threads, and what they use to wait for each other."""

import sys as _sys
import _thread
from _weakrefset import WeakSet
from collections import deque as _deque
from itertools import count as _count
from time import monotonic as _time

__all__ = [
    'get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread',
    'TIMEOUT_MAX', 'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier',
    'BrokenBarrierError', 'Timer', 'ThreadError', 'setprofile', 'settrace', 'local', 'stack_size',
    'excepthook', 'ExceptHookArgs', 'getprofile', 'gettrace', 'setprofile_all_threads',
    'settrace_all_threads', 'get_native_id',
]

_start_new_thread = _thread.start_new_thread
_allocate_lock = _thread.allocate_lock
get_ident = _thread.get_ident
get_native_id = _thread.get_native_id
stack_size = _thread.stack_size
ThreadError = _thread.error
TIMEOUT_MAX = _thread.TIMEOUT_MAX
Lock = _thread.lock
_CRLock = _thread.RLock
_RLock = _thread.RLock


def RLock(*args, **kwargs):
    """A lock that the thread which has it may take again."""
    return _CRLock(*args, **kwargs)


# ---- tracing of threads to come

_trace_hook = None
_profile_hook = None


def settrace(func):
    """The sys.settrace() function of all threads started from now on."""
    global _trace_hook
    _trace_hook = func


def gettrace():
    return _trace_hook


def settrace_all_threads(func):
    settrace(func)
    _sys.settrace(func)


def setprofile(func):
    """The sys.setprofile() function of all threads started from now on."""
    global _profile_hook
    _profile_hook = func


def getprofile():
    return _profile_hook


def setprofile_all_threads(func):
    setprofile(func)
    _sys.setprofile(func)


# ---- waiting

class Condition:
    """Threads wait under a lock until another one notifies them."""

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        self.locked = getattr(lock, 'locked', None)
        for name in ('_release_save', '_acquire_restore', '_is_owned'):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._waiters = _deque()

    def _at_fork_reinit(self):
        self._lock._at_fork_reinit()
        self._waiters.clear()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f'<Condition({self._lock}, {len(self._waiters)})>'

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, state):
        self._lock.acquire()

    def _is_owned(self):
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Gives the lock back, waits to be notified, takes the lock again.

        False: the time, in seconds, was over first."""
        if not self._is_owned():
            raise RuntimeError('cannot wait on un-acquired lock')
        waiter = _allocate_lock()
        waiter.acquire()
        self._waiters.append(waiter)
        state = self._release_save()
        notified = False
        try:
            if timeout is None:
                notified = waiter.acquire()
            elif timeout > 0:
                notified = waiter.acquire(True, timeout)
            else:
                notified = waiter.acquire(False)
            return notified
        finally:
            self._acquire_restore(state)
            if not notified:
                try:
                    self._waiters.remove(waiter)
                except ValueError:
                    pass

    def wait_for(self, predicate, timeout=None):
        """Waits until the predicate is true, and returns what it gave last."""
        end = None
        result = predicate()
        while not result:
            if timeout is not None:
                if end is None:
                    end = _time() + timeout
                timeout = end - _time()
                if timeout <= 0:
                    break
            self.wait(timeout)
            result = predicate()
        return result

    def notify(self, n=1):
        """Wakes up to n waiting threads."""
        if not self._is_owned():
            raise RuntimeError('cannot notify on un-acquired lock')
        while self._waiters and n > 0:
            waiter = self._waiters.popleft()
            try:
                waiter.release()
            except RuntimeError:  # it gave up meanwhile
                continue
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))

    def notifyAll(self):
        import warnings
        warnings.warn('notifyAll() is deprecated, use notify_all() instead', DeprecationWarning, 2)
        self.notify_all()


class Semaphore:
    """A number of permits that threads take and give back."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        cls = self.__class__
        return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>'

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        with self._cond:
            if not blocking and self._value == 0:
                return False
            if not self._cond.wait_for(lambda: self._value > 0, timeout):
                return False
            self._value -= 1
            return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        with self._cond:
            self._value += n
            self._cond.notify(n)

    def __exit__(self, *args):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that must not get more permits than it had at first."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        cls = self.__class__
        return (f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: '
                f'value={self._value}/{self._initial_value}>')

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        with self._cond:
            if self._value + n > self._initial_value:
                raise ValueError('Semaphore released too many times')
            self._value += n
            self._cond.notify(n)


class Event:
    """A flag that threads can wait for."""

    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        cls = self.__class__
        state = 'set' if self._flag else 'unset'
        return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {state}>'

    def _at_fork_reinit(self):
        self._cond._at_fork_reinit()

    def is_set(self):
        return self._flag

    def isSet(self):
        import warnings
        warnings.warn('isSet() is deprecated, use is_set() instead', DeprecationWarning, 2)
        return self.is_set()

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        """Waits until the flag is set; False: the time was over first."""
        with self._cond:
            return self._flag or self._cond.wait(timeout)


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """A number of threads that wait until all of them have come."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError('parties must be > 0')
        self._cond = Condition(Lock())
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._state = 'filling'  # then 'draining', 'resetting', 'broken'
        self._count = 0

    def __repr__(self):
        cls = self.__class__
        if self.broken:
            return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: broken>'
        return (f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: '
                f'waiters={self.n_waiting}/{self.parties}>')

    def wait(self, timeout=None):
        """Waits for the others; returns a number, different for each of them."""
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            self._cond.wait_for(lambda: self._state not in ('draining', 'resetting'))
            if self._state == 'broken':
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if self._count == self._parties:
                    self._open()
                else:
                    self._await(timeout)
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state in ('draining', 'resetting'):
                    self._state = 'filling'
                    self._cond.notify_all()

    def _open(self):
        try:
            if self._action:
                self._action()
            self._state = 'draining'
            self._cond.notify_all()
        except:
            self._break()
            raise

    def _await(self, timeout):
        if not self._cond.wait_for(lambda: self._state != 'filling', timeout):
            self._break()
            raise BrokenBarrierError
        if self._state in ('broken', 'resetting'):
            raise BrokenBarrierError

    def _break(self):
        self._state = 'broken'
        self._cond.notify_all()

    def reset(self):
        """Makes it as new; waiting threads get a BrokenBarrierError."""
        with self._cond:
            if self._count == 0:
                self._state = 'filling'
            elif self._state in ('filling', 'broken'):
                self._state = 'resetting'
            self._cond.notify_all()

    def abort(self):
        """Threads that wait or come get a BrokenBarrierError."""
        with self._cond:
            self._break()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 'filling' else 0

    @property
    def broken(self):
        return self._state == 'broken'


# ---- data of one thread

class _LocalData:
    """Where a local object keeps the namespace of each thread."""

    def __init__(self, args, kwargs):
        self.args = args
        self.kwargs = kwargs
        self.spaces = {}  # thread number: namespace
        self.lock = _CRLock()


def _enter_local(self):
    """Makes the namespace of the running thread that of the object."""
    data = object.__getattribute__(self, '_local__data')
    ident = get_ident()
    space = data.spaces.get(ident)
    if space is not None:
        object.__setattr__(self, '__dict__', space)
        return
    space = data.spaces[ident] = {}
    object.__setattr__(self, '__dict__', space)
    thread = current_thread()
    if not isinstance(thread, _DummyThread):
        thread._locals.append(data)
    cls = type(self)
    if cls.__init__ is not object.__init__:
        cls.__init__(self, *data.args, **data.kwargs)
        object.__setattr__(self, '__dict__', space)


class local:
    """An object whose attributes are those of the thread that looks."""

    __slots__ = ('_local__data', '__dict__', '__weakref__')

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError('Initialization arguments are not supported')
        self = object.__new__(cls)
        data = _LocalData(args, kwargs)
        object.__setattr__(self, '_local__data', data)
        space = data.spaces[get_ident()] = {}
        object.__setattr__(self, '__dict__', space)
        current_thread()._locals.append(data)
        return self

    def __getattribute__(self, name):
        with object.__getattribute__(self, '_local__data').lock:
            _enter_local(self)
            return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name == '__dict__':
            raise AttributeError(f"'{type(self).__name__}' object attribute '__dict__' is read-only")
        with object.__getattribute__(self, '_local__data').lock:
            _enter_local(self)
            object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name == '__dict__':
            raise AttributeError(f"'{type(self).__name__}' object attribute '__dict__' is read-only")
        with object.__getattribute__(self, '_local__data').lock:
            _enter_local(self)
            object.__delattr__(self, name)


# ---- threads

_counter = _count(1).__next__
_active_lock = RLock()
_active = {}      # number: Thread
_starting = {}    # threads that have been started and do not run yet
_shutdown_calls = []


def _new_name(template):
    return template % _counter()


class Thread:
    """Something that runs beside the rest of the program.

    Give it a function, or override run() in a subclass."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        if name is not None:
            name = str(name)
        else:
            name = _new_name('Thread-%d')
            try:
                name += f' ({target.__name__})'
            except AttributeError:
                pass
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = self._native_id = None
        self._started = Event()
        self._done = _allocate_lock()  # held while the thread runs
        self._stopped = False
        self._locals = []
        self._initialized = True

    def __repr__(self):
        assert self._initialized, 'Thread.__init__() was not called'
        state = 'initial'
        if self._started.is_set():
            state = 'started'
        if self._stopped:
            state = 'stopped'
        if self._daemonic:
            state += ' daemon'
        if self._ident is not None:
            state += f' {self._ident}'
        return f'<{self.__class__.__name__}({self._name}, {state})>'

    def start(self):
        """Runs run() in a thread of its own."""
        if not self._initialized:
            raise RuntimeError('thread.__init__() not called')
        if self._started.is_set():
            raise RuntimeError('threads can only be started once')
        with _active_lock:
            _starting[self] = self
        self._done.acquire()
        try:
            _start_new_thread(self._bootstrap, ())
        except BaseException:
            with _active_lock:
                del _starting[self]
            self._done.release()
            raise
        self._started.wait()

    def run(self):
        """What the thread does: calls the target, unless a subclass knows better."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        self._ident = get_ident()
        self._native_id = get_native_id()
        with _active_lock:
            _active[self._ident] = self
            del _starting[self]
        self._started.set()
        try:
            if _trace_hook:
                _sys.settrace(_trace_hook)
            if _profile_hook:
                _sys.setprofile(_profile_hook)
            try:
                self.run()
            except:
                _report(self)
        finally:
            self._finish()

    def _finish(self):
        for data in self._locals:
            data.spaces.pop(self._ident, None)
        self._locals = []
        with _active_lock:
            _active.pop(self._ident, None)
        self._stopped = True
        self._done.release()

    def join(self, timeout=None):
        """Waits until the thread ends, or for that many seconds."""
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if not self._started.is_set():
            raise RuntimeError('cannot join thread before it is started')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        if self._stopped:
            return
        if timeout is None:
            self._done.acquire()
        elif not self._done.acquire(timeout=max(timeout, 0)):
            return
        self._done.release()

    @property
    def name(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, 'Thread.__init__() not called'
        self._name = str(name)

    @property
    def ident(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._ident

    @property
    def native_id(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._native_id

    def is_alive(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._started.is_set() and not self._stopped

    @property
    def daemon(self):
        """Does the program end without waiting for this thread?"""
        assert self._initialized, 'Thread.__init__() not called'
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if self._started.is_set():
            raise RuntimeError('cannot set daemon status of active thread')
        self._daemonic = daemonic

    def isDaemon(self):
        import warnings
        warnings.warn('isDaemon() is deprecated, get the daemon attribute instead',
                      DeprecationWarning, 2)
        return self.daemon

    def setDaemon(self, daemonic):
        import warnings
        warnings.warn('setDaemon() is deprecated, set the daemon attribute instead',
                      DeprecationWarning, 2)
        self.daemon = daemonic

    def getName(self):
        import warnings
        warnings.warn('getName() is deprecated, get the name attribute instead',
                      DeprecationWarning, 2)
        return self.name

    def setName(self, name):
        import warnings
        warnings.warn('setName() is deprecated, set the name attribute instead',
                      DeprecationWarning, 2)
        self.name = name


class Timer(Thread):
    """Calls a function after some seconds, unless cancel() comes first."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _ForeignThread(Thread):
    """A thread that was not started here."""

    def __init__(self, name, daemon):
        self._started = Event()
        super().__init__(name=name, daemon=daemon)
        self._ident = get_ident()
        self._native_id = get_native_id()
        self._started.set()
        _active[self._ident] = self


class _MainThread(_ForeignThread):
    def __init__(self):
        super().__init__('MainThread', False)


class _DummyThread(_ForeignThread):
    """Stands for a thread of module _thread, or of C."""

    def __init__(self):
        super().__init__(_new_name('Dummy-%d'), True)

    def is_alive(self):
        return _thread._exists(self._ident)

    def join(self, timeout=None):
        raise RuntimeError('cannot join a dummy thread')


def current_thread():
    """The Thread object of the running thread."""
    try:
        return _active[get_ident()]
    except KeyError:
        return _DummyThread()


def currentThread():
    import warnings
    warnings.warn('currentThread() is deprecated, use current_thread() instead',
                  DeprecationWarning, 2)
    return current_thread()


def main_thread():
    return _main_thread


def enumerate():
    """All threads that are alive."""
    with _active_lock:
        return list(_active.values()) + list(_starting)


def active_count():
    with _active_lock:
        return len(_active) + len(_starting)


def activeCount():
    import warnings
    warnings.warn('activeCount() is deprecated, use active_count() instead', DeprecationWarning, 2)
    return active_count()


# ---- exceptions that leave run()

class ExceptHookArgs(tuple):
    """exc_type, exc_value, exc_traceback and thread, for excepthook()."""

    def __new__(cls, args):
        args = tuple(args)
        if len(args) != 4:
            raise TypeError(f'_thread._ExceptHookArgs() takes a 4-sequence ({len(args)}-sequence given)')
        return tuple.__new__(cls, args)

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def excepthook(args, /):
    """Reports an exception that left a thread's run()."""
    if args.exc_type == SystemExit:
        return
    stderr = _sys.stderr
    if stderr is None:
        stderr = getattr(args.thread, '_stderr', None)
        if stderr is None:
            return
    name = args.thread.name if args.thread is not None else get_ident()
    print(f'Exception in thread {name}:', file=stderr, flush=True)
    import traceback
    traceback.print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=stderr)
    stderr.flush()


__excepthook__ = excepthook


def _report(thread):
    kind, value, trace = _sys.exc_info()
    if trace is not None:
        trace = trace.tb_next or trace  # without the frame of this module
    try:
        excepthook(ExceptHookArgs((kind, value, trace, thread)))
    except BaseException:
        if excepthook is not __excepthook__:
            print('Exception in threading.excepthook:', file=_sys.stderr, flush=True)
            _sys.excepthook(*_sys.exc_info())


# ---- the end

def _register_atexit(func, *args, **kwargs):
    """Calls a function before the threads are waited for."""
    _shutdown_calls.append((func, args, kwargs))


def _shutdown():
    """Waits for all threads that are no daemons."""
    for func, args, kwargs in reversed(_shutdown_calls):
        func(*args, **kwargs)
    _shutdown_calls.clear()
    while True:
        for thread in enumerate():
            if not thread.daemon and thread is not _main_thread:
                thread._started.wait()
                thread.join()
                break
        else:
            return


def _after_fork():
    """In the child only the thread that forked is there."""
    global _main_thread, _active_lock
    _active_lock = RLock()
    _starting.clear()
    current = _active.get(get_ident())
    for thread in list(_active.values()):
        if thread is not current:
            thread._stopped = True
    _active.clear()
    if current is None:
        current = _MainThread()
    _main_thread = current
    current._ident = get_ident()
    current._native_id = get_native_id()
    _active[current._ident] = current


_main_thread = _MainThread()

try:
    import os as _os
    _os.register_at_fork(after_in_child=_after_fork)
except (ImportError, AttributeError):
    pass
