# exit: 1
from enum import Enum


class Color(Enum):
    GREEN = 1


Color.GREN
