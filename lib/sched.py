"""Calls at given times."""
import heapq
import time
from collections import namedtuple
from itertools import count

__all__ = ['scheduler']

_nothing = object()


class Event(namedtuple('Event', 'time, priority, sequence, action, argument, kwargs')):
    """A call that is due at a time."""
    __slots__ = ()

for _name, _doc in (('time', 'When it is due.'), ('priority', 'Lower comes first.'),
                    ('sequence', 'Order of equal events.'), ('action', 'What is called.'),
                    ('argument', 'The positional arguments.'), ('kwargs', 'The keywords.')):
    getattr(Event, _name).__doc__ = _doc
del _name, _doc


class scheduler:
    """A queue of events; timefunc tells the time, delayfunc waits."""

    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue, self._sequence = [], count()
        self.timefunc, self.delayfunc = timefunc, delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs=_nothing):
        """Call action(*argument, **kwargs) at a time; returns the event."""
        event = Event(time, priority, next(self._sequence), action, argument,
                      {} if kwargs is _nothing else kwargs)
        heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_nothing):
        """The same after a delay."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Take an event out; ValueError when it is not there."""
        self._queue.remove(event)
        heapq.heapify(self._queue)

    def empty(self):
        """Is there nothing to do?"""
        return not self._queue

    def run(self, blocking=True):
        """Run events until there are none; not blocking: only those that are due."""
        while self._queue:
            event, now = self._queue[0], self.timefunc()
            if event.time > now:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
                continue
            heapq.heappop(self._queue)
            event.action(*event.argument, **event.kwargs)
            self.delayfunc(0)  # let other threads run

    @property
    def queue(self):
        """The events in order."""
        return sorted(self._queue)
