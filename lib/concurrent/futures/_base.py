"""Futures, and waiting for several of them."""

import threading
import time
from collections import namedtuple
from types import GenericAlias

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

PENDING = 'PENDING'
RUNNING = 'RUNNING'
CANCELLED = 'CANCELLED'                           # and nobody was told
CANCELLED_AND_NOTIFIED = 'CANCELLED_AND_NOTIFIED'
FINISHED = 'FINISHED'

_NAMES = {PENDING: 'pending', RUNNING: 'running', CANCELLED: 'cancelled',
          CANCELLED_AND_NOTIFIED: 'cancelled', FINISHED: 'finished'}


class Error(Exception):
    """The base of the errors of this package."""


class CancelledError(Error):
    """The call was cancelled."""


class InvalidStateError(Error):
    """The future is not in a state that allows this."""


class BrokenExecutor(RuntimeError):
    """The executor cannot go on."""


TimeoutError = TimeoutError
DoneAndNotDoneFutures = namedtuple('DoneAndNotDoneFutures', 'done not_done')


class Future:
    """The result of a call, or its exception, once it is there."""

    def __init__(self):
        self._condition = threading.Condition()
        self._state = PENDING
        self._result = None
        self._exception = None
        self._callbacks = []
        self._waiters = []  # functions that are called, with the lock, when it is done

    def __repr__(self):
        with self._condition:
            text = f'<{self.__class__.__name__} at {id(self):#x} state={_NAMES[self._state]}'
            if self._state == FINISHED:
                if self._exception:
                    text += f' raised {self._exception.__class__.__name__}'
                else:
                    text += f' returned {self._result.__class__.__name__}'
            return text + '>'

    def _is_done(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def cancel(self):
        """Cancels a call that does not run yet; False: too late."""
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._call_back()
        return True

    def cancelled(self):
        with self._condition:
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        with self._condition:
            return self._state == RUNNING

    def done(self):
        with self._condition:
            return self._is_done()

    def add_done_callback(self, fn):
        """Calls fn(self) when it is done, at once if it is already."""
        with self._condition:
            if not self._is_done():
                self._callbacks.append(fn)
                return
        self._call_one(fn)

    def _call_one(self, fn):
        try:
            fn(self)
        except Exception:
            import logging
            logging.getLogger('concurrent.futures').exception('exception calling callback for %r', self)

    def _call_back(self):
        for fn in self._callbacks:
            self._call_one(fn)

    def _await(self, timeout):
        if not self._condition.wait_for(self._is_done, timeout):
            raise TimeoutError
        if self._state != FINISHED:
            raise CancelledError

    def result(self, timeout=None):
        """What the call returned; raises what it raised, and TimeoutError."""
        try:
            with self._condition:
                self._await(timeout)
                if self._exception:
                    raise self._exception
                return self._result
        finally:
            self = None  # the exception's traceback must not keep it

    def exception(self, timeout=None):
        """What the call raised, or None."""
        with self._condition:
            self._await(timeout)
            return self._exception

    # ---- for executors

    def set_running_or_notify_cancel(self):
        """False: it is cancelled, and whoever waits knows now."""
        with self._condition:
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                for waiter in self._waiters:
                    waiter(self)
                return False
            if self._state == PENDING:
                self._state = RUNNING
                return True
            raise RuntimeError('Future in unexpected state')

    def _finish(self, result, exception):
        with self._condition:
            if self._is_done():
                raise InvalidStateError(f'{self._state}: {self!r}')
            self._result = result
            self._exception = exception
            self._state = FINISHED
            for waiter in self._waiters:
                waiter(self)
            self._condition.notify_all()
        self._call_back()

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)

    __class_getitem__ = classmethod(GenericAlias)


# ---- several futures

class _Arrivals:
    """Futures in the order in which they get done."""

    def __init__(self, futures):
        self.condition = threading.Condition()
        self.done = []
        self.futures = futures
        for future in futures:
            with future._condition:
                if future._state in (CANCELLED_AND_NOTIFIED, FINISHED):
                    self.done.append(future)
                else:
                    future._waiters.append(self.arrive)

    def arrive(self, future):
        with self.condition:
            self.done.append(future)
            self.condition.notify_all()

    def leave(self):
        for future in self.futures:
            with future._condition:
                if self.arrive in future._waiters:
                    future._waiters.remove(self.arrive)


def _failed(future):
    return future._state == FINISHED and future._exception is not None


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Waits for futures; returns the sets of those that are done and not done."""
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return condition: {return_when!r}')
    fs = set(fs)
    arrivals = _Arrivals(fs)

    def enough():
        if return_when == FIRST_COMPLETED and arrivals.done:
            return True
        if return_when == FIRST_EXCEPTION and any(map(_failed, arrivals.done)):
            return True
        return len(arrivals.done) == len(fs)

    try:
        with arrivals.condition:
            arrivals.condition.wait_for(enough, timeout)
            done = set(arrivals.done)
    finally:
        arrivals.leave()
    return DoneAndNotDoneFutures(done, fs - done)


def as_completed(fs, timeout=None):
    """Yields futures as they get done."""
    end = None if timeout is None else time.monotonic() + timeout
    fs = set(fs)
    total = len(fs)
    arrivals = _Arrivals(fs)
    given = 0
    try:
        while given < total:
            left = None if end is None else end - time.monotonic()
            with arrivals.condition:
                if not arrivals.condition.wait_for(lambda: len(arrivals.done) > given, left):
                    raise TimeoutError(f'{total - given} (of {total}) futures unfinished')
                future = arrivals.done[given]
                arrivals.done[given] = None
            given += 1
            yield future
    finally:
        arrivals.leave()


class Executor:
    """Where calls run."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """Like map(), all calls at the same time."""
        end = None if timeout is None else time.monotonic() + timeout
        futures = [self.submit(fn, *args) for args in zip(*iterables)]
        futures.reverse()

        def results():
            try:
                while futures:
                    left = None if end is None else end - time.monotonic()
                    yield _take(futures.pop(), left)
            finally:
                for future in futures:
                    future.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """No more calls."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


def _take(future, timeout):
    try:
        return future.result(timeout)
    finally:
        future.cancel()
        del future
