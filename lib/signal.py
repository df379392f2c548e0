"""Signals: handlers written in Python, timers, waiting."""

import _signal
from _signal import *
from enum import IntEnum as _IntEnum

_names = vars(_signal)
Signals = _IntEnum("Signals", {name: value for name, value in _names.items()
                               if name.startswith("SIG") and not name.startswith("SIG_")},
                   module=__name__)
Handlers = _IntEnum("Handlers", {name: _names[name] for name in ("SIG_DFL", "SIG_IGN")},
                    module=__name__)
Sigmasks = _IntEnum("Sigmasks", {name: _names[name] for name in ("SIG_BLOCK", "SIG_UNBLOCK",
                                                                 "SIG_SETMASK")}, module=__name__)
globals().update(Signals.__members__)
globals().update(Handlers.__members__)
globals().update(Sigmasks.__members__)
itimer_error = ItimerError = OSError


def _to_enum(value, enum):
    if not isinstance(value, int):
        return value
    try:
        return enum(value)
    except ValueError:
        return value


def _to_set(numbers):
    return {_to_enum(number, Signals) for number in numbers}


def signal(signalnum, handler):
    """Set what happens when a signal arrives; returns the old handler."""
    return _to_enum(_signal.signal(int(signalnum), int(handler) if isinstance(handler, Handlers)
                                   else handler), Handlers)


def getsignal(signalnum):
    """The handler of a signal."""
    return _to_enum(_signal.getsignal(signalnum), Handlers)


def pthread_sigmask(how, mask):
    """Change which signals are blocked; returns the old set."""
    return _to_set(_signal.pthread_sigmask(how, mask))


def sigpending():
    """The blocked signals that arrived."""
    return _to_set(_signal.sigpending())


def sigwait(sigset):
    """Wait for one of these signals."""
    return _to_enum(_signal.sigwait(sigset), Signals)


def valid_signals():
    """The set of all signals."""
    return _to_set(_signal.valid_signals())


class struct_siginfo(tuple):
    """What is known about a signal that was waited for."""

    __slots__ = ()
    _fields = ("si_signo", "si_code", "si_errno", "si_pid", "si_uid", "si_status", "si_band")

    def __repr__(self):
        items = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self))
        return f"signal.struct_siginfo({items})"


for _i, _name in enumerate(struct_siginfo._fields):
    setattr(struct_siginfo, _name, property(lambda self, i=_i: self[i]))
del _i, _name


def sigwaitinfo(sigset):
    """Wait for one of these signals; what is known about it."""
    return struct_siginfo(_signal.sigtimedwait(sigset, None))


def sigtimedwait(sigset, timeout):
    """The same, or None after `timeout` seconds."""
    info = _signal.sigtimedwait(sigset, timeout)
    return info and struct_siginfo(info)
