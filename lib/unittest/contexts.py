"""The context managers behind assertRaises, assertWarns and assertLogs."""
import sys
import warnings

__unittest = True


def _matches(expected, text):
    if isinstance(expected, (str, bytes)):
        import re
        expected = re.compile(expected)
    return expected.search(text) is not None


class _AssertRaisesBase:
    def __init__(self, expected, test_case, expected_regex=None):
        self.expected, self.test_case = expected, test_case
        if isinstance(expected_regex, (bytes, str)):
            import re
            expected_regex = re.compile(expected_regex)
        self.expected_regex = expected_regex
        self.obj_name = self.msg = None

    def _raiseFailure(self, standardMsg):
        msg = self.test_case._formatMessage(self.msg, standardMsg)
        raise self.test_case.failureException(msg)

    def handle(self, name, args, kwargs):
        """With a callable: call it inside this context; without: return the context."""
        try:
            good = self.expected if isinstance(self.expected, tuple) else (self.expected,)
            for cls in good:
                if not (isinstance(cls, type) and issubclass(cls, self._base_type)):
                    raise TypeError(f'{name}() arg 1 must be {self._base_type_str}')
            if not args:
                self.msg = kwargs.pop('msg', None)
                if kwargs:
                    raise TypeError(f'{next(iter(kwargs))!r} is an invalid keyword argument '
                                    'for this function')
                return self
            function, *args = args
            self.obj_name = getattr(function, '__name__', None) or str(function)
            with self:
                function(*args, **kwargs)
        finally:
            self = None


def _name_of(expected):
    try:
        return expected.__name__
    except AttributeError:
        return str(expected)


class _AssertRaisesContext(_AssertRaisesBase):
    _base_type = BaseException
    _base_type_str = 'an exception type or tuple of exception types'

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            name = _name_of(self.expected)
            self._raiseFailure(f'{name} not raised by {self.obj_name}' if self.obj_name
                               else f'{name} not raised')
        import traceback
        traceback.clear_frames(tb)
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.expected_regex is not None:
            if not self.expected_regex.search(str(exc_value)):
                self._raiseFailure(f'"{self.expected_regex.pattern}" does not match '
                                   f'"{exc_value!s}"')
        return True

    __class_getitem__ = classmethod(type(list[int]))


class _AssertWarnsContext(_AssertRaisesBase):
    _base_type = Warning
    _base_type_str = 'a warning type or tuple of warning types'

    def __enter__(self):
        for module in list(sys.modules.values()):
            if getattr(module, '__warningregistry__', None):
                module.__warningregistry__ = {}
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter('always', self.expected if not isinstance(self.expected, tuple)
                              else Warning)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for message in self.warnings:
            w = message.message
            if not isinstance(w, self.expected):
                continue
            first = w if first is None else first
            if self.expected_regex is not None and not self.expected_regex.search(str(w)):
                continue
            self.warning, self.filename, self.lineno = w, message.filename, message.lineno
            return
        if first is not None:
            self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{first!s}"')
        name = _name_of(self.expected)
        self._raiseFailure(f'{name} not triggered by {self.obj_name}' if self.obj_name
                           else f'{name} not triggered')


class _AssertLogsContext:
    LOGGING_FORMAT = '%(levelname)s:%(name)s:%(message)s'

    def __init__(self, test_case, logger_name, level, no_logs):
        self.test_case, self.logger_name = test_case, logger_name
        self.level, self.no_logs, self.msg = level, no_logs, None

    def __enter__(self):
        import logging
        if self.level:
            self.level = logging._nameToLevel.get(self.level, self.level)
        else:
            self.level = logging.INFO
        logger = self.logger_name
        if not isinstance(logger, logging.Logger):
            logger = logging.getLogger(logger)
        self.logger = logger
        self.output, self.records = [], []
        formatter = logging.Formatter(self.LOGGING_FORMAT)
        handler = logging.Handler()
        handler.setLevel(self.level)

        def emit(record):
            self.records.append(record)
            self.output.append(formatter.format(record))
        handler.emit = emit
        self.old = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else self

    def __exit__(self, exc_type, exc_value, tb):
        self.logger.handlers, level, self.logger.propagate = self.old
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        import logging
        if self.no_logs and self.records:
            self._raiseFailure(f'Unexpected logs found: {self.output!r}')
        if not self.no_logs and not self.records:
            self._raiseFailure(f'no logs of level {logging.getLevelName(self.level)} or higher '
                               f'triggered on {self.logger.name}')

    def _raiseFailure(self, standardMsg):
        raise self.test_case.failureException(
            self.test_case._formatMessage(self.msg, standardMsg))
