"""Tests that are coroutines, each class of them in its own event loop."""
import asyncio
import contextvars
import inspect
from .case import TestCase

__unittest = True


class IsolatedAsyncioTestCase(TestCase):
    """A test whose methods may be coroutine functions."""

    def __init__(self, methodName='runTest'):
        super().__init__(methodName)
        self._runner = None
        self._context = contextvars.copy_context()

    async def asyncSetUp(self):
        """Before the test, in the loop."""

    async def asyncTearDown(self):
        """After the test, in the loop."""

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        """Await func(*args, **kwargs) after asyncTearDown(), the last one first."""
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        """Enter an asynchronous context manager until the test is over."""
        cls = type(cm)
        try:
            enter, leave = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the "
                            'asynchronous context manager protocol') from None
        result = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return result

    def _callSetUp(self):
        self._runner.get_loop()
        self._context.run(self.setUp)
        self._await(self.asyncSetUp)

    def _callTestMethod(self, method):
        self._await_maybe(method)

    def _callTearDown(self):
        self._await(self.asyncTearDown)
        self._context.run(self.tearDown)

    def _callCleanup(self, function, /, *args, **kwargs):
        self._await_maybe(function, *args, **kwargs)

    def _await(self, func, /, *args, **kwargs):
        return self._runner.run(func(*args, **kwargs), context=self._context)

    def _await_maybe(self, func, /, *args, **kwargs):
        if inspect.iscoroutinefunction(func):
            return self._await(func, *args, **kwargs)
        return self._context.run(func, *args, **kwargs)

    def _open(self):
        self._runner = asyncio.Runner(debug=True)

    def _close(self):
        if self._runner is not None:
            self._runner.close()
            self._runner = None

    def run(self, result=None):
        self._open()
        try:
            return super().run(result)
        finally:
            self._close()

    def debug(self):
        self._open()
        super().debug()
        self._close()

    def __del__(self):
        if getattr(self, '_runner', None) is not None:
            self._close()
