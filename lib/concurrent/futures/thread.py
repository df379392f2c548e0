"""An executor that runs calls in threads."""

import itertools
import os
import queue
import threading
import weakref
from concurrent.futures import _base

_pools = weakref.WeakSet()
_ended = False


def _at_exit():
    global _ended
    _ended = True
    for pool in list(_pools):
        pool._wake_all()


threading._register_atexit(_at_exit)


class BrokenThreadPool(_base.BrokenExecutor):
    """The initializer of a worker failed."""


class _Work:
    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.fn = fn
        self.args = args
        self.kwargs = kwargs

    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self.fn(*self.args, **self.kwargs)
        except BaseException as error:
            self.future.set_exception(error)
            self = None  # the traceback must not keep the future
        else:
            self.future.set_result(result)


def _work(pool_reference, works, initializer, initargs):
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException as error:
            import logging
            logging.getLogger('concurrent.futures').critical('Exception in initializer:', exc_info=True)
            pool = pool_reference()
            if pool is not None:
                pool._initializer_failed(error)
            return
    while True:
        try:
            work = works.get_nowait()
        except queue.Empty:
            pool = pool_reference()
            if pool is not None:
                pool._idle.release()
            del pool
            work = works.get()
        if work is not None:
            work.run()
            del work
            continue
        pool = pool_reference()
        if _ended or pool is None or pool._shutdown:
            if pool is not None:
                pool._shutdown = True
            works.put(None)  # for the next worker
            return
        del pool


class ThreadPoolExecutor(_base.Executor):
    """Calls run in up to max_workers threads, which are started as they are needed."""

    _counter = itertools.count().__next__

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, (os.cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._max_workers = max_workers
        self._works = queue.SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._threads = set()
        self._broken = False
        self._shutdown = False
        self._lock = threading.Lock()
        self._prefix = thread_name_prefix or f'ThreadPoolExecutor-{self._counter()}'
        self._initializer = initializer
        self._initargs = initargs
        _pools.add(self)

    def submit(self, fn, /, *args, **kwargs):
        """Runs fn(*args, **kwargs) some time; returns the Future of its result."""
        with self._lock:
            if self._broken:
                raise BrokenThreadPool(self._broken)
            if self._shutdown:
                raise RuntimeError('cannot schedule new futures after shutdown')
            if _ended:
                raise RuntimeError('cannot schedule new futures after interpreter shutdown')
            future = _base.Future()
            self._works.put(_Work(future, fn, args, kwargs))
            self._add_worker()
            return future

    def _add_worker(self):
        if self._idle.acquire(timeout=0) or len(self._threads) >= self._max_workers:
            return
        works = self._works
        reference = weakref.ref(self, lambda _: works.put(None))
        thread = threading.Thread(target=_work, name=f'{self._prefix}_{len(self._threads)}',
                                  args=(reference, works, self._initializer, self._initargs))
        thread.start()
        self._threads.add(thread)

    def _wake_all(self):
        self._works.put(None)

    def _initializer_failed(self, error):
        with self._lock:
            self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
            self._fail_waiting(BrokenThreadPool(self._broken))

    def _fail_waiting(self, error):
        while True:
            try:
                work = self._works.get_nowait()
            except queue.Empty:
                return
            if work is not None:
                if error is None:
                    work.future.cancel()
                else:
                    work.future.set_exception(error)

    def shutdown(self, wait=True, *, cancel_futures=False):
        """No more calls; waits for those under way, unless told not to."""
        with self._lock:
            self._shutdown = True
            if cancel_futures:
                self._fail_waiting(None)
            self._works.put(None)
        if wait:
            for thread in self._threads:
                thread.join()
