# exit: 1
import functools


def traced(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)
    return wrapper


@traced
@traced
def work(n):
    return [][n]


work(3)
