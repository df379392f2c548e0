NAME = __name__
from .. import hidden as h
from ..hidden import NAME as HN
from . import __name__ as parent
print("leaf sees", h.NAME, HN, parent)
