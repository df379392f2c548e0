"""Threads in tests."""
import contextlib


def requires_working_threading(*, module=False):
    return lambda test: test


def reap_threads(test):
    return test


def threading_setup():
    return ()


def threading_cleanup(*original):
    pass


@contextlib.contextmanager
def start_threads(threads, unlock=None):
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        if unlock:
            unlock()
        for thread in threads:
            thread.join()


def join_thread(thread, timeout=None):
    thread.join(timeout)
